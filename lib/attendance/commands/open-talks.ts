import "server-only";
import { and, eq, gte } from "drizzle-orm";
import { absenceTalk } from "@/db/schema/absence";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { unusualRule } from "../queries/absence-talks";
import { standingCells } from "../queries/registered";
import type { CellValue } from "../rules/cell";
import { grouped } from "../rules/grouped";
import { unusualAbsence } from "../rules/unusual";

type Change = {
  row: { participationId: string; caseId: string; personId: string };
  cell: { day: PlainDate; planned: number };
  value: CellValue | null;
};

/** Whether a day leaves something that nobody has explained. */
function isUnexplained({ cell, value }: Change): boolean {
  if (value === null || value.present >= cell.planned) return false;
  return value.code === null || value.code === "UGYLDIG";
}

/**
 * Opens a talk with those whose unexplained absence is out of the ordinary by the municipality's own
 * rule, unless one is open or was held about the same days. A talk, not a sanction.
 */
export async function openTalks(scope: Scope, changes: readonly Change[]): Promise<void> {
  const unexplained = changes.filter(isUnexplained);
  if (unexplained.length === 0) return;
  const rule = await unusualRule(scope);
  const last = grouped(unexplained, ({ row }) => row.participationId);
  const to =
    unexplained
      .map(({ cell }) => cell.day)
      .toSorted()
      .at(-1) ?? scope.today;
  const from = addDays(to, -rule.weeks * 14);
  const standing = grouped(
    await standingCells(scope, [...last.keys()], { from, to }),
    ({ participationId }) => participationId,
  );
  for (const [participationId, own] of last) {
    const until =
      own
        .map(({ cell }) => cell.day)
        .toSorted()
        .at(-1) ?? to;
    const days = (standing.get(participationId) ?? []).map(({ day, planned, value }) => ({
      ...{ day, planned },
      ...value,
    }));
    const found = unusualAbsence(days, until, rule);
    const row = own[0]?.row;
    if (!found || !row) continue;
    const talked = await scope.tx
      .select({ id: absenceTalk.id })
      .from(absenceTalk)
      .where(
        and(
          eq(absenceTalk.municipalityId, scope.municipalityId),
          eq(absenceTalk.participationId, participationId),
          gte(absenceTalk.windowTo, found.from),
        ),
      )
      .limit(1);
    if (talked.length > 0) continue;
    const id = newId();
    const opened = await scope.tx
      .insert(absenceTalk)
      .values({
        municipalityId: scope.municipalityId,
        id,
        participationId,
        openedOn: scope.today,
        windowFrom: found.from,
        windowTo: found.to,
        minutes: found.minutes,
      })
      .onConflictDoNothing()
      .returning({ id: absenceTalk.id });
    if (opened.length === 0) continue;
    scope.audit({
      action: "attendance.open-talk",
      objectType: "absence_talk",
      objectId: id,
      caseId: row.caseId,
      personId: row.personId,
    });
    scope.touch(row.caseId);
  }
}
