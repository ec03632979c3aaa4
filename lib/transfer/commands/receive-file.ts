import "server-only";
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { importRow, importRun } from "@/db/schema/transfer";
import { command } from "@/lib/platform/command";
import { type Ctx, hasRole } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { importRoles } from "../access";
import { savedMapping } from "../queries/import-runs";
import { readTable } from "../queries/read-table";
import { sealCells } from "../queries/row-cells";
import { headingSignature, recogniseHeadings } from "../rules/headings";
import type { ReadTable } from "../types";

type Received = { fileName: string; fileSize: number; fileDigest: string; table: ReadTable };

const ROWS_AT_ONCE = 1000;

/**
 * Reads a file and keeps its rows, encrypted, for the import that now begins. A file that cannot be
 * read changes nothing.
 *
 * Errors: those of `readTable`, `transfer.file.*`.
 */
export async function receiveFile(
  ctx: Ctx,
  file: { name: string; content: Buffer },
): Promise<Result<{ runId: string }>> {
  // Someone who may not is refused, with a row in the trail, before the file is opened.
  const allowed = hasRole(ctx.actor, ...importRoles);
  const table = allowed ? await readTable(file.content) : null;
  if (table && !table.ok) return table;
  return keepTable(ctx, {
    fileName: file.name.replace(/^.*[\\/]/, "").slice(0, 200) || "fil",
    fileSize: file.content.length,
    fileDigest: createHash("sha256").update(file.content).digest("hex"),
    table: table?.value,
  });
}

const keepTable = command({
  name: "transfer.receive-file",
  input: z.custom<Received>((value) => typeof value === "object" && value !== null),
  roles: importRoles,
  async run(scope, { table, ...file }) {
    const runId = newId();
    const { headings, rows, ...about } = table;
    const saved = await savedMapping(scope, headings, headingDigest(headings));
    await scope.tx.insert(importRun).values({
      municipalityId: scope.municipalityId,
      id: runId,
      ...file,
      ...about,
      headings,
      mapping: saved ?? recogniseHeadings(headings),
      status: "uploaded",
      rowCount: rows.length,
      startedBy: scope.actor.accountId,
      startedByName: scope.actor.name,
      createdAt: scope.now,
    });
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      await keepRows(scope, runId, rows.slice(from, from + ROWS_AT_ONCE));
    }
    scope.audit({ action: "transfer.receive-file", objectType: "import_run", objectId: runId });
    return ok({ runId });
  },
});

function keepRows(scope: Scope, runId: string, rows: ReadTable["rows"]) {
  const numbers = rows.map(({ number }) => number);
  const cells = rows.map((row) => sealCells(scope, runId, row.number, row.cells));
  return scope.tx.execute(sql`insert into ${importRow}
      (municipality_id, run_id, row_number, cells, state)
    select ${scope.municipalityId}, ${runId}::uuid, n, c, 'waiting'
    from unnest(${sql.param(numbers)}::int[], ${sql.param(cells)}::text[]) as file_row (n, c)`);
}

/** By what a file with the same columns is known again. */
export function headingDigest(headings: readonly string[]): string {
  return createHash("sha256").update(headingSignature(headings)).digest("hex");
}
