import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import { lawOf } from "@/lib/law/queries/law";
import type { Scope } from "@/lib/platform/transaction";
import { participationsOfCases as introductionsOfCases } from "@/lib/programme/queries/participations";
import { assessmentsOf } from "./assessments";
import { requireCandidate } from "./candidate";
import { participationsOfCases, withParts } from "./participations";

const VIEW = "jobbsjansen.view-person";

/**
 * All that the page of a person's Jobbsjansen shows. The look is audited.
 *
 * @throws not found, also for a child and for someone outside the household
 */
export async function jobbsjansenPage(scope: Scope, caseId: string, personId: string) {
  const head = await requireCase(scope, caseId, VIEW);
  const person = await requireCandidate(scope, caseId, personId, VIEW);
  const [law, [assessment], participations, introductions] = await Promise.all([
    lawOf(scope),
    assessmentsOf(scope, { caseIds: [caseId], personId }),
    participationsOfCases(scope, [caseId]),
    introductionsOfCases(scope, [caseId]),
  ]);
  const own = await withParts(
    scope,
    participations.filter((one) => one.personId === personId),
  );
  return {
    head,
    person,
    law,
    assessment: assessment ?? null,
    participations: own,
    introduction: introductions.findLast(
      (one) => one.personId === personId && one.startedOn !== null,
    ),
    today: scope.today,
  };
}
