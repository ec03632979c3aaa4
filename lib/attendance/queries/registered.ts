import "server-only";
import { and, desc, eq, gte, inArray, lte } from "drizzle-orm";
import { programmeAbsence } from "@/db/schema/absence";
import { attendance, attendanceCorrection } from "@/db/schema/attendance";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { Period } from "@/lib/programme/rules/plan-time";
import type { Leave } from "../rules/absence-days";
import type { CellValue } from "../rules/cell";
import type { AbsenceCode, SourceKind } from "../rules/codes";

/** What stands of a day in a class or an element: as registered, or as corrected later. */
export type StandingCell = {
  participationId: string;
  day: PlainDate;
  sourceKind: SourceKind;
  sourceId: string;
  planned: number;
  value: CellValue;
  version: number;
  byName: string;
  at: string;
  corrected: boolean;
};

/** What stands of the days of a period; of one source when it is said. */
export async function standingCells(
  scope: Scope,
  participationIds: readonly string[],
  { from, to }: Period,
  sourceId?: string,
): Promise<StandingCell[]> {
  if (participationIds.length === 0) return [];
  const ids = [...participationIds];
  const [rows, corrections] = await Promise.all([
    scope.tx
      .select({
        participationId: attendance.participationId,
        day: attendance.day,
        sourceKind: attendance.sourceKind,
        sourceId: attendance.sourceId,
        planned: attendance.plannedMinutes,
        present: attendance.presentMinutes,
        code: attendance.absenceCode,
        version: attendance.version,
        byName: attendance.recordedByName,
        at: attendance.recordedAt,
      })
      .from(attendance)
      .where(
        and(
          eq(attendance.municipalityId, scope.municipalityId),
          inArray(attendance.participationId, ids),
          gte(attendance.day, from),
          lte(attendance.day, to),
          sourceId === undefined ? undefined : eq(attendance.sourceId, sourceId),
        ),
      ),
    scope.tx
      .select({
        participationId: attendanceCorrection.participationId,
        day: attendanceCorrection.day,
        sourceKind: attendanceCorrection.sourceKind,
        sourceId: attendanceCorrection.sourceId,
        planned: attendanceCorrection.plannedMinutes,
        present: attendanceCorrection.presentMinutes,
        code: attendanceCorrection.absenceCode,
        byName: attendanceCorrection.correctedByName,
        at: attendanceCorrection.createdAt,
      })
      .from(attendanceCorrection)
      .where(
        and(
          eq(attendanceCorrection.municipalityId, scope.municipalityId),
          inArray(attendanceCorrection.participationId, ids),
          gte(attendanceCorrection.day, from),
          lte(attendanceCorrection.day, to),
          sourceId === undefined ? undefined : eq(attendanceCorrection.sourceId, sourceId),
        ),
      )
      .orderBy(desc(attendanceCorrection.id)),
  ]);
  const standing = new Map<string, StandingCell>();
  for (const row of rows) standing.set(keyOf(row), toStanding({ ...row, corrected: false }));
  // The newest correction of a cell comes first, and holds.
  for (const row of corrections) {
    const key = keyOf(row);
    const before = standing.get(key);
    if (before?.corrected) continue;
    standing.set(key, toStanding({ ...row, version: before?.version ?? 0, corrected: true }));
  }
  return [...standing.values()];
}

const keyOf = (row: { participationId: string; day: string; sourceId: string }) =>
  `${row.participationId} ${row.day} ${row.sourceId}`;

function toStanding({
  present,
  code,
  sourceKind,
  ...row
}: Omit<StandingCell, "value" | "sourceKind"> & {
  present: number;
  code: string | null;
  sourceKind: string;
}): StandingCell {
  return {
    ...row,
    sourceKind: sourceKind as SourceKind,
    value: { present, code: code as AbsenceCode | null },
  };
}

export type LeaveOf = Leave & { participationId: string };

/** Absence and leave that touch a period. */
export async function leavesIn(
  scope: Scope,
  participationIds: readonly string[],
  { from, to }: Period,
): Promise<LeaveOf[]> {
  if (participationIds.length === 0) return [];
  const rows = await scope.tx
    .select({
      participationId: programmeAbsence.participationId,
      id: programmeAbsence.id,
      code: programmeAbsence.code,
      occasion: programmeAbsence.occasion,
      fromOn: programmeAbsence.fromOn,
      toOn: programmeAbsence.toOn,
      minutesPerDay: programmeAbsence.minutesPerDay,
      eventOn: programmeAbsence.eventOn,
    })
    .from(programmeAbsence)
    .where(
      and(
        eq(programmeAbsence.municipalityId, scope.municipalityId),
        inArray(programmeAbsence.participationId, [...participationIds]),
        lte(programmeAbsence.fromOn, to),
        gte(programmeAbsence.toOn, from),
      ),
    );
  return rows as LeaveOf[];
}
