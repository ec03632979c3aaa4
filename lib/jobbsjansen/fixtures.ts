import "server-only";
import { expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { startParticipation } from "./commands/start-participation";

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
