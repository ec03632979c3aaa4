import "server-only";
import { lawOf } from "@/lib/law/queries/law";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { refusedLength } from "../rules/beyond-law";
import { problemsInDecision, standingDecision } from "../rules/decision";
import { legalLength } from "../rules/decision-length";
import type { Decision, Participation } from "../types";
import { factsOfPerson } from "./basis";
import { type DecisionGround, decisionGrounds, decisionsOfParticipations } from "./decisions";

/** A decision as it is written, before it is one. */
export type DecisionGiven = Omit<Decision, "id" | "participationId" | "decidedByName">;

/** What was decided before, and the grounds that the decision rests on; or what cannot be right in it. */
export async function checkDecision(
  scope: Scope,
  programme: Participation,
  given: DecisionGiven,
): Promise<Result<{ before: Decision[]; grounds: DecisionGround[] }>> {
  const { id, caseId, personId, rightArisesOn } = programme;
  const [before, grounds, law, { facts }] = await Promise.all([
    decisionsOfParticipations(scope, [id]),
    decisionGrounds(scope),
    lawOf(scope),
    factsOfPerson(scope, caseId, personId),
  ]);
  const problems: { field: string; code: string }[] = problemsInDecision(given, {
    today: scope.today,
    rightArisesOn,
    stands: standingDecision(before),
  });
  const chosen = grounds.filter(({ code }) => given.grounds.includes(code));
  const fits = chosen.every(({ kinds }) => kinds.includes(given.kind));
  if (!fits || chosen.length !== new Set(given.grounds).size) {
    problems.push({ field: "grounds", code: "programme.errors.ground-of-another-decision" });
  }
  const length = legalLength(law, facts, given);
  for (const field of refusedLength(given, before, length)) {
    problems.push({ field, code: "programme.errors.longer-than-law" });
  }
  if (problems.length === 0) return ok({ before, grounds: chosen });
  const fields: Record<string, string[]> = {};
  for (const { field, code } of problems) fields[field] = [...(fields[field] ?? []), code];
  const { months = 0, extension = 0, rule } = length ?? {};
  const params = { months, extension, law: rule?.law ?? rule?.id ?? "" };
  return fail("errors.invalid-input", { fields, params });
}
