import "server-only";
import { expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { startParticipation } from "./commands/start-participation";
import { writeGoal } from "./commands/write-goal";

/** What a start is made of, as a form posts it. */
export const A_START = {
  startedOn: "2026-03-02",
  targetGroup: "women_at_home",
  income: "partner",
  project: "Veien ut",
  months: "24",
  listening: "a1",
  speaking: "a1",
  reading: "under_a1",
  writing: "under_a1",
};

/** The first person of a case, started in Jobbsjansen; the ids. */
export async function aJobbsjansen(ctx: Ctx, caseId: string, start: Record<string, string> = {}) {
  const { members } = await inScope(ctx, (scope) => caseHeader(scope, caseId));
  const personId = members[0]?.personId ?? "";
  const { participationId } = expectOk(
    await startParticipation(ctx, { caseId, personId, ...A_START, ...start }),
  );
  return { caseId, personId, participationId };
}

/** The ids with which the acts of the module are tried: someone with a goal, and someone to be ended. */
export async function jobbsjansenSubject(ctx: Ctx, caseId: string, secondCaseId: string) {
  const { participationId } = await aJobbsjansen(ctx, caseId);
  const ending = await aJobbsjansen(ctx, secondCaseId);
  const goal = { kind: "basic_skills", goal: "Bruke e-post", measure: "Svarer på egen hånd" };
  const written = { participationId, ...goal, dueOn: "2026-12-01" };
  const { goalId } = expectOk(await writeGoal(ctx, written));
  return {
    jobbsjansenId: participationId,
    jobbsjansenGoalId: goalId,
    endingJobbsjansenId: ending.participationId,
  };
}
