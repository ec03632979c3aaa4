import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import { lawOf } from "@/lib/law/queries/law";
import { householdOfCase } from "@/lib/people/queries/household";
import { hasRole } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { participationsOfCase } from "@/lib/programme/queries/participations";
import { benefitRoles } from "../access";
import { claimsOfPerson } from "./claims";
import { partnersToChoose } from "./partners-to-choose";
import { incomesOf, setOffsOf, situationsOf } from "./recorded";
import { monthsOfPerson } from "./results";

const view = "benefit.view-person";

/**
 * A participant's benefit, with what decides it.
 *
 * @throws not found for a case that is not open to the actor, and for someone who is no participant
 */
export async function personPage(scope: Scope, caseId: string, personId: string) {
  await requireCase(scope, caseId, view, { objectType: "person", objectId: personId });
  const all = await participationsOfCase(scope, caseId);
  const started = all
    .filter((one) => one.personId === personId)
    .map((one) => one.startedOn)
    .filter((day) => day !== null)
    .toSorted()[0];
  if (!all.some((one) => one.personId === personId)) {
    const objectId = isId(personId) ? { objectId: personId } : {};
    throw notFound({ action: view, objectType: "person", ...objectId, caseId });
  }
  const [months, situations, incomes, setOffs, claims, partners, household, law] =
    await Promise.all([
      monthsOfPerson(scope, caseId, personId),
      situationsOf(scope, [personId]),
      incomesOf(scope, [personId]),
      setOffsOf(scope, [personId]),
      claimsOfPerson(scope, personId),
      partnersToChoose(scope, caseId, personId),
      householdOfCase(scope, caseId),
      lawOf(scope),
    ]);
  const everyone = [...(household?.former ?? []), ...(household?.members ?? [])];
  return {
    name: everyone.find((one) => one.personId === personId)?.name ?? "–",
    started: started ?? scope.today,
    today: scope.today,
    mayWrite: hasRole(scope.actor, ...benefitRoles),
    rules: new Map(law.rules.map((rule) => [rule.id, rule])),
    ...{ months, situations, incomes, setOffs, claims, partners },
  };
}
