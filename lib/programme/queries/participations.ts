import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { programmeParticipation } from "@/db/schema/programme";
import { codeListEntry } from "@/db/schema/reference";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { programmeStartDueOn } from "@/lib/rules/rules/limits";
import type { ExitReason, Participation } from "../types";

type Row = typeof programmeParticipation.$inferSelect;

/** The row as the screens and the failures know it. */
function toParticipation(row: Row): Participation {
  const { municipalityId: _wall, createdAt: _created, ...rest } = row;
  return { ...rest, startDueOn: row.rightArisesOn && programmeStartDueOn(row.rightArisesOn) };
}

/** The programmes of a case, oldest first. The caller has opened the case. */
export function participationsOfCase(scope: Scope, caseId: string): Promise<Participation[]> {
  return participationsOfCases(scope, [caseId]);
}

/**
 * One programme of a case that the caller has opened.
 *
 * @throws not found, the refusal audited, when it is not of this case
 */
export async function participationOfCase(
  scope: Scope,
  caseId: string,
  id: string,
): Promise<Participation> {
  const found = (await participationsOfCases(scope, [caseId])).find((one) => one.id === id);
  if (found) return found;
  throw notFound({
    action: "programme.view-programme",
    objectType: "programme_participation",
    ...(isId(id) && { objectId: id }),
    caseId,
  });
}

/** The programmes of several cases, oldest first. */
export async function participationsOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Participation[]> {
  const rows = await scope.tx
    .select()
    .from(programmeParticipation)
    .where(
      and(
        eq(programmeParticipation.municipalityId, scope.municipalityId),
        inArray(programmeParticipation.caseId, [...caseIds]),
      ),
    )
    .orderBy(programmeParticipation.id);
  return rows.map(toParticipation);
}

/**
 * One programme, its case locked for a change; the case may be closed, since what came after is
 * recorded a year later. It is read anew when the case is locked: of two who change it at once the later
 * sees what the first has written.
 *
 * @throws not found, the refusal audited
 */
export async function participationForChange(
  scope: Scope,
  id: string,
  act: string,
): Promise<Result<Participation>> {
  const find = () =>
    scope.tx
      .select()
      .from(programmeParticipation)
      .where(
        and(
          eq(programmeParticipation.municipalityId, scope.municipalityId),
          eq(programmeParticipation.id, id),
        ),
      );
  const [row] = await find();
  if (!row) {
    throw notFound({ action: act, objectType: "programme_participation", objectId: id });
  }
  const opened = await caseForChange(scope, row.caseId, act, { closedToo: true });
  if (!opened.ok) return opened;
  const [locked = row] = await find();
  return ok(toParticipation(locked));
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
    group: String(row.details.statGroup ?? "annet"),
    choosable: row.details.choosable !== false,
  }));
}
