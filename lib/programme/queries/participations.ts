import "server-only";
import { and, eq } from "drizzle-orm";
import { programmeParticipation } from "@/db/schema/programme";
import { codeListEntry } from "@/db/schema/reference";
import { requireCase } from "@/lib/cases/queries/require-case";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import { programmeStartDueOn } from "@/lib/rules/rules/limits";
import type { ExitReason, Participation } from "../types";

type Row = typeof programmeParticipation.$inferSelect;

/** The row as the screens and the failures know it. */
export function toParticipation(row: Row): Participation {
  const { municipalityId: _wall, createdAt: _created, ...rest } = row;
  return { ...rest, startDueOn: row.rightArisesOn && programmeStartDueOn(row.rightArisesOn) };
}

/** The programmes of a case, oldest first. The caller has opened the case. */
export async function participationsOfCase(scope: Scope, caseId: string): Promise<Participation[]> {
  const rows = await scope.tx
    .select()
    .from(programmeParticipation)
    .where(
      and(
        eq(programmeParticipation.municipalityId, scope.municipalityId),
        eq(programmeParticipation.caseId, caseId),
      ),
    )
    .orderBy(programmeParticipation.id);
  return rows.map(toParticipation);
}

/** One programme whose case the actor may open. @throws not found, the refusal audited */
export async function requireParticipation(scope: Scope, id: string): Promise<Participation> {
  const [row] = await scope.tx
    .select()
    .from(programmeParticipation)
    .where(
      and(
        eq(programmeParticipation.municipalityId, scope.municipalityId),
        eq(programmeParticipation.id, id),
      ),
    );
  if (!row) {
    throw notFound({
      action: "programme.view-participation",
      objectType: "programme_participation",
      objectId: id,
    });
  }
  await requireCase(scope, row.caseId, { audited: false });
  return toParticipation(row);
}

/** The exit reasons, in their order, in the user's language. */
export async function exitReasons(scope: Scope): Promise<ExitReason[]> {
  const rows = await scope.tx
    .select()
    .from(codeListEntry)
    .where(eq(codeListEntry.list, "exit_reason"))
    .orderBy(codeListEntry.position);
  return rows.map((row) => ({
    code: row.code,
    label: row[scope.locale],
    goalReached: (row.details.countsAsGoalReached as ExitReason["goalReached"] | undefined) ?? "no",
  }));
}
