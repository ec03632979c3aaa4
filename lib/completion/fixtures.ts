import "server-only";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { recordProgramme } from "@/lib/programme/commands/record-programme";
import { participationsOfCase } from "@/lib/programme/queries/participations";

const COURSE = { startedOn: "2024-11-04", plannedEndOn: "2026-11-20", endGoal: "education" };

/** An adviser with a household whose adult is in a programme; the ids. */
export async function aParticipant(course: Record<string, unknown> = {}) {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  const personId = header.members[0]?.personId ?? "";
  const participationId = await aCourse(adviser, { caseId, personId }, course);
  return { teamId, adviser, caseId, personId, participationId };
}

/** A programme of someone in a case; its id. */
export async function aCourse(
  ctx: Ctx,
  whose: { caseId: string; personId: string },
  course: Record<string, unknown> = {},
): Promise<string> {
  const given = { ...whose, ...COURSE, ...course, idempotencyKey: newId() };
  return expectOk(await recordProgramme(ctx, given)).participationId;
}

/** A programme as it stands in its case. */
export async function courseOf(ctx: Ctx, caseId: string, participationId: string) {
  const all = await inScope(ctx, (scope) => participationsOfCase(scope, caseId));
  return all.find(({ id }) => id === participationId);
}
