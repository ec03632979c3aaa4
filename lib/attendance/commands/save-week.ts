import "server-only";
import { randomInt } from "node:crypto";
import { inArray, sql } from "drizzle-orm";
import { attendance } from "@/db/schema/attendance";
import { programmeParticipation } from "@/db/schema/programme";
import { command } from "@/lib/platform/command";
import type { PlainDate } from "@/lib/platform/dates";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { attendanceRoles } from "../access";
import { saveWeekInput } from "../input/week";
import { warningsOnTyped } from "../queries/typed-warnings";
import { attendeesWhere, sourcesOf, weekOf } from "../queries/week";
import { type CellValue, cellText, sameValue, settled } from "../rules/cell";
import { grouped } from "../rules/grouped";
import { monthOf } from "../rules/month";
import type { CellConflict, WeekCell, WeekRow } from "../types";
import { openTalks } from "./open-talks";

const act = "attendance.save-week";
const longest = 62;

export type SavedWeek = {
  saved: { key: string; version: number; value: CellValue | null }[];
  /** Cells that someone else has saved meanwhile; nothing of theirs is written over. */
  conflicts: CellConflict[];
  /** Cells of a month that is closed. */
  closed: string[];
};

type Change = {
  key: string;
  row: WeekRow;
  cell: WeekCell;
  version: number;
  value: CellValue | null;
  origin: "typed" | "as_planned" | "imported";
};

export const cellKey = (cell: { participationId: string; sourceId: string; day: PlainDate }) =>
  `${cell.participationId} ${cell.sourceId} ${cell.day}`;

/**
 * Saves what changed in a week. Each cell stands for itself: one that someone else has saved
 * meanwhile is given back with what stands, and the others are kept. Absence that uses the last day of
 * its type, or more, is kept and told of.
 *
 * Errors: `attendance.errors.in-future` for someone present on a day to come.
 * @throws not found, for a participant whose case is not open to the actor, and for a day in a class
 * or an element that the participant is not in
 */
export const saveWeek = command({
  name: act,
  input: saveWeekInput,
  roles: attendanceRoles,
  async run(scope, { cells }) {
    const saved = await saveCells(
      scope,
      cells.map(({ asPlanned, ...cell }) => ({
        ...cell,
        origin: asPlanned ? ("as_planned" as const) : ("typed" as const),
      })),
      act,
    );
    if (!saved.ok) return saved;
    const kept = new Set(saved.value.saved.map(({ key }) => key));
    const typed = cells.map((cell) => ({ ...cell, key: cellKey(cell) }));
    const warned = await warningsOnTyped(
      scope,
      typed.filter(({ key }) => kept.has(key)),
      act,
    );
    return ok({ ...saved.value, warned });
  },
});

type CellToSave = {
  participationId: string;
  sourceId: string;
  day: PlainDate;
  version: number;
  value: CellValue | null;
  origin: Change["origin"];
};

/** Part of the commands that register days. */
export async function saveCells(scope: Scope, cells: readonly CellToSave[], action: string) {
  const days = cells.map(({ day }) => day).toSorted();
  const period = { from: days[0] ?? scope.today, to: days.at(-1) ?? scope.today };
  if (Date.parse(period.to) - Date.parse(period.from) > longest * 86_400_000) {
    return fail("errors.invalid-input");
  }
  await waitForClosing(scope, days);
  const rows = await rowsFor(scope, cells, period, action);
  const result: SavedWeek = { saved: [], conflicts: [], closed: [] };
  const changes: Change[] = [];
  for (const { day, version, value, origin, ...given } of cells) {
    const key = cellKey({ ...given, day });
    const row = rows.get(`${given.participationId} ${given.sourceId}`);
    const cell = row?.cells.find((one) => one.day === day);
    if (!row || !cell) {
      throw notFound({
        action,
        objectType: "programme_participation",
        objectId: given.participationId,
      });
    }
    if (value && value.present > 0 && day > scope.today) return fail("attendance.errors.in-future");
    const settledValue = value && settled(value, cell.planned);
    if (cell.closed) result.closed.push(key);
    else changes.push({ key, row, cell, version, value: settledValue, origin });
  }
  const written = await write(scope, changes);
  const kept = (change: Change) => written.has(change.key);
  result.saved.push(
    ...changes
      .filter(kept)
      .map(({ key, value }) => ({ key, version: written.get(key) ?? 0, value })),
  );
  const lost = changes.filter((change) => !kept(change));
  const standing = lost.length > 0 ? await rowsFor(scope, cells, period, action) : rows;
  for (const { key, row, cell, value } of lost) {
    const now = standing.get(`${row.participationId} ${row.sourceId}`)?.cells;
    const {
      value: stands = null,
      version = 0,
      byName = null,
      at = null,
    } = now?.find(({ day }) => day === cell.day) ?? {};
    // Sent twice, or the same typed by two: what stands is what was meant.
    if (sameValue(stands, value)) result.saved.push({ key, version, value });
    else result.conflicts.push({ key, stands, version, byName, at });
  }
  const done = changes.filter(({ key }) => written.has(key));
  audit(scope, done, action);
  await openTalks(scope, done);
  return ok(result);
}

/** Whoever writes in a month waits for whoever closes it, and sees that it is closed. */
async function waitForClosing(scope: Scope, days: readonly PlainDate[]): Promise<void> {
  for (const month of new Set(days.map(monthOf))) {
    await scope.tx.execute(
      sql`select pg_advisory_xact_lock_shared(attendance_month_lock(${scope.municipalityId}, ${month}::date))`,
    );
  }
}

async function rowsFor(
  scope: Scope,
  cells: readonly CellToSave[],
  period: { from: PlainDate; to: PlainDate },
  action: string,
): Promise<Map<string, WeekRow>> {
  const ids = [...new Set(cells.map(({ participationId }) => participationId))];
  const attendees = await attendeesWhere(
    scope,
    inArray(programmeParticipation.id, ids),
    period,
    ids.length,
  );
  const missing = ids.find((id) => !attendees.some((one) => one.participationId === id));
  if (missing) {
    throw notFound({ action, objectType: "programme_participation", objectId: missing });
  }
  const sources = await sourcesOf(scope, attendees, period);
  const { rows } = await weekOf(scope, sources, period);
  return new Map(rows.map((row) => [`${row.participationId} ${row.sourceId}`, row]));
}

/** Writes the cells whose version is still the one that was read; by key, the version after. */
async function write(scope: Scope, changes: readonly Change[]): Promise<Map<string, number>> {
  const sent = changes
    .filter(({ cell, version }) => cell.version === version)
    .map(({ key, row, cell, version, value, origin }) => ({
      key,
      participation: row.participationId,
      source: row.sourceId,
      kind: row.sourceKind,
      day: cell.day,
      planned: cell.planned,
      present: value?.present ?? null,
      code: value?.code ?? null,
      version,
      // A cell that was taken away and made anew is not taken for the one before it.
      next: version === 0 ? randomInt(1, 2 ** 30) : version + 1,
      origin,
    }));
  if (sent.length === 0) return new Map();
  const given = sql`jsonb_to_recordset(${JSON.stringify(sent)}::text::jsonb) as v (key text,
    participation uuid, source uuid, kind text, day date, planned int, present int, code text,
    version int, next int, origin text)`;
  const own = sql`a.municipality_id = ${scope.municipalityId} and a.participation_id = v.participation
    and a.day = v.day and a.source_id = v.source and a.version = v.version`;
  const by = sql`${scope.actor.accountId}::uuid, ${scope.actor.name}, ${scope.now}::timestamptz`;
  const results = [
    await scope.tx.execute<{ p: string; s: string; d: string; version: number }>(sql`
      insert into ${attendance} (municipality_id, participation_id, day, source_kind, source_id,
        planned_minutes, present_minutes, absence_code, origin, version, recorded_by,
        recorded_by_name, recorded_at)
      select ${scope.municipalityId}, v.participation, v.day, v.kind, v.source, v.planned, v.present,
        v.code, v.origin, v.next, ${by}
      from ${given} where v.version = 0 and v.present is not null
      on conflict do nothing
      returning participation_id as p, source_id as s, day::text as d, version`),
    await scope.tx.execute<{ p: string; s: string; d: string; version: number }>(sql`
      update ${attendance} a set planned_minutes = v.planned, present_minutes = v.present,
        absence_code = v.code, origin = v.origin, version = v.next,
        (recorded_by, recorded_by_name, recorded_at) = (${by})
      from ${given} where ${own} and v.version > 0 and v.present is not null
      returning a.participation_id as p, a.source_id as s, a.day::text as d, a.version`),
    await scope.tx.execute<{ p: string; s: string; d: string; version: number }>(sql`
      delete from ${attendance} a using ${given}
      where ${own} and v.version > 0 and v.present is null
      returning a.participation_id as p, a.source_id as s, a.day::text as d, 0 as version`),
  ];
  return new Map(
    results.flatMap((rows) =>
      rows.map((row) => [`${row.p} ${row.s} ${row.d}`, row.version] as const),
    ),
  );
}

function audit(scope: Scope, done: readonly Change[], action: string): void {
  const told = (day: PlainDate, value: CellValue | null) => value && `${day}: ${cellText(value)}`;
  for (const [participationId, own] of grouped(done, ({ row }) => row.participationId)) {
    scope.audit({
      action,
      objectType: "programme_participation",
      objectId: participationId,
      caseId: own[0]?.row.caseId,
      personId: own[0]?.row.personId,
      changes: own.map(({ cell, value }) => ({
        field: "attendance",
        before: told(cell.day, cell.value),
        after: told(cell.day, value),
      })),
    });
  }
}
