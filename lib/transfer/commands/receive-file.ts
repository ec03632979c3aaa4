import "server-only";
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { importRow, importRun } from "@/db/schema/transfer";
import { command } from "@/lib/platform/command";
import { type Ctx, hasRole } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { wakeJobs } from "@/lib/platform/jobs";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { attendanceImportRoles, dwellingImportRoles, importRoles } from "../access";
import { savedMapping } from "../queries/import-runs";
import { readTable } from "../queries/read-table";
import { sealCells } from "../queries/row-cells";
import {
  ATTENDANCE_FIELDS,
  attendanceMappingProblem,
  isWholeAttendance,
  recogniseAttendanceHeadings,
} from "../rules/attendance-columns";
import {
  DWELLING_FIELDS,
  dwellingMappingProblem,
  isWhollyRecognised,
  recogniseDwellingHeadings,
} from "../rules/dwelling-columns";
import { IMPORT_FIELDS } from "../rules/fields";
import { headingSignature, recogniseHeadings } from "../rules/headings";
import type { ImportKind, RunStatus } from "../rules/run-status";
import { unfoldWeeks } from "../rules/week-rows";
import type { ReadTable } from "../types";

type Sent = { name: string; content: Buffer };
type Received = { fileName: string; fileSize: number; fileDigest: string; table: ReadTable };

const ROWS_AT_ONCE = 1000;

/**
 * Reads a file and keeps its rows, encrypted, for the import that now begins. A file that cannot be
 * read changes nothing.
 *
 * Errors: those of `readTable`, `transfer.file.*`.
 */
export async function receiveFile(ctx: Ctx, file: Sent): Promise<Result<{ runId: string }>> {
  // Someone who may not is refused, with a row in the trail, before the file is opened.
  const allowed = hasRole(ctx.actor, ...importRoles);
  const table = allowed ? await readTable(file.content) : null;
  if (table && !table.ok) return table;
  return keepTable(ctx, { ...aboutFile(file), table: table?.value });
}

/**
 * The same with a list of dwellings, which is checked at once when it is known what every column
 * holds. Errors: those of `readTable`.
 */
export async function receiveDwellings(ctx: Ctx, file: Sent): Promise<Result<{ runId: string }>> {
  const allowed = hasRole(ctx.actor, ...dwellingImportRoles);
  const table = allowed ? await readTable(file.content, recogniseDwellingHeadings) : null;
  if (table && !table.ok) return table;
  return keepDwellings(ctx, { ...aboutFile(file), table: table?.value });
}

/** The same with a school's list of days or of weeks. Errors: those of `readTable`. */
export async function receiveAttendance(ctx: Ctx, file: Sent): Promise<Result<{ runId: string }>> {
  const allowed = hasRole(ctx.actor, ...attendanceImportRoles);
  const read = allowed ? await readTable(file.content, recogniseAttendanceHeadings) : null;
  if (read && !read.ok) return read;
  const table = read && unfoldWeeks(read.value, ctx.today);
  return keepAttendance(ctx, { ...aboutFile(file), table });
}

const aboutFile = ({ name, content }: Sent) => ({
  fileName: name.replace(/^.*[\\/]/, "").slice(0, 200) || "fil",
  fileSize: content.length,
  fileDigest: createHash("sha256").update(content).digest("hex"),
});

const received = z.custom<Received>((value) => typeof value === "object" && value !== null);

const keepTable = command({
  name: "transfer.receive-file",
  input: received,
  roles: importRoles,
  async run(scope, { table, ...file }) {
    const { headings } = table;
    const digest = headingDigest(headings, "people");
    const saved = await savedMapping(scope, headings, digest, IMPORT_FIELDS);
    const mapping = saved ?? recogniseHeadings(headings);
    return keepRun(scope, { table, ...file }, { kind: "people", status: "uploaded", mapping });
  },
});

const keepDwellings = command({
  name: "transfer.receive-dwellings",
  input: received,
  roles: dwellingImportRoles,
  async run(scope, { table, ...file }) {
    const { headings } = table;
    const digest = headingDigest(headings, "dwellings");
    const saved = await savedMapping(scope, headings, digest, DWELLING_FIELDS);
    const mapping = saved ?? recogniseDwellingHeadings(headings);
    const isKnown = saved
      ? dwellingMappingProblem(saved) === null
      : isWhollyRecognised(headings, mapping);
    const status = isKnown ? "checking" : "uploaded";
    const run = await keepRun(scope, { table, ...file }, { kind: "dwellings", status, mapping });
    if (isKnown) wakeJobs(scope.municipalityId);
    return run;
  },
});

const keepAttendance = command({
  name: "transfer.receive-attendance",
  input: received,
  roles: attendanceImportRoles,
  async run(scope, { table, ...file }) {
    const { headings } = table;
    const digest = headingDigest(headings, "attendance");
    const saved = await savedMapping(scope, headings, digest, ATTENDANCE_FIELDS);
    const mapping = saved ?? recogniseAttendanceHeadings(headings);
    const isKnown = saved
      ? attendanceMappingProblem(saved) === null
      : isWholeAttendance(headings, mapping);
    const status = isKnown ? "checking" : "uploaded";
    const run = await keepRun(scope, { table, ...file }, { kind: "attendance", status, mapping });
    if (isKnown) wakeJobs(scope.municipalityId);
    return run;
  },
});

const RECEIVED: Readonly<Record<ImportKind, string>> = {
  people: "transfer.receive-file",
  dwellings: "transfer.receive-dwellings",
  attendance: "transfer.receive-attendance",
};

async function keepRun(
  scope: Scope,
  { table, ...file }: Received,
  about: { kind: ImportKind; status: RunStatus; mapping: Record<string, string> },
) {
  const runId = newId();
  const { rows, ...read } = table;
  await scope.tx.insert(importRun).values({
    municipalityId: scope.municipalityId,
    id: runId,
    ...file,
    ...read,
    ...about,
    rowCount: rows.length,
    startedBy: scope.actor.accountId,
    startedByName: scope.actor.name,
    createdAt: scope.now,
  });
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await keepRows(scope, runId, rows.slice(from, from + ROWS_AT_ONCE));
  }
  scope.audit({ action: RECEIVED[about.kind], objectType: "import_run", objectId: runId });
  return ok({ runId });
}

function keepRows(scope: Scope, runId: string, rows: ReadTable["rows"]) {
  const numbers = rows.map(({ number }) => number);
  const cells = rows.map((row) => sealCells(scope, runId, row.number, row.cells));
  return scope.tx.execute(sql`insert into ${importRow}
      (municipality_id, run_id, row_number, cells, state)
    select ${scope.municipalityId}, ${runId}::uuid, n, c, 'waiting'
    from unnest(${sql.param(numbers)}::int[], ${sql.param(cells)}::text[]) as file_row (n, c)`);
}

/** By what a file of a kind with the same columns is known again. */
export function headingDigest(headings: readonly string[], kind: string): string {
  const signature = headingSignature(headings);
  return createHash("sha256")
    .update(kind === "people" ? signature : `${kind}\n${signature}`)
    .digest("hex");
}
