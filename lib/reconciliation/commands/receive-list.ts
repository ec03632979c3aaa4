import "server-only";
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { reconciliationRow, reconciliationRun } from "@/db/schema/reconciliation";
import { command } from "@/lib/platform/command";
import { type Ctx, hasRole } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { savedMapping } from "@/lib/transfer/queries/import-runs";
import { readTable } from "@/lib/transfer/queries/read-table";
import { headingSignature } from "@/lib/transfer/rules/headings";
import type { ReadTable } from "@/lib/transfer/types";
import { reconciliationRoles } from "../access";
import { aboutListInput } from "../input";
import { sealCells } from "../queries/sealed";
import { fieldsOf, type ListKind, recogniseListHeadings } from "../rules/lists";

type Received = { fileName: string; fileSize: number; fileDigest: string; table: ReadTable };

const ROWS_AT_ONCE = 1000;

/**
 * Reads a list of the state's and keeps its rows, encrypted, until it is said what its columns hold.
 * A file that cannot be read changes nothing.
 *
 * Errors: those of `readTable`; `errors.invalid-input` without kind or year.
 */
export async function receiveList(
  ctx: Ctx,
  file: { name: string; content: Buffer },
  asked: { kind: unknown; year: unknown },
): Promise<Result<{ runId: string }>> {
  const about = aboutListInput.safeParse(asked);
  const allowed = hasRole(ctx.actor, ...reconciliationRoles);
  if (allowed && !about.success) return fail("transfer.file.kind");
  const kind = about.data?.kind ?? "nir_participants";
  const table = allowed
    ? await readTable(file.content, (headings) => recogniseListHeadings(kind, headings))
    : null;
  if (table && !table.ok) return table;
  return keepList(ctx, {
    ...asked,
    file: {
      fileName: file.name.replace(/^.*[\\/]/, "").slice(0, 200) || "fil",
      fileSize: file.content.length,
      fileDigest: createHash("sha256").update(file.content).digest("hex"),
      table: table?.value,
    },
  });
}

const keepList = command({
  name: "reconciliation.receive-list",
  input: aboutListInput.extend({
    file: z.custom<Received>((value) => typeof value === "object" && value !== null),
  }),
  roles: reconciliationRoles,
  async run(scope, { kind, year, file: { table, ...file } }) {
    const runId = newId();
    const { rows, ...read } = table;
    const saved = await savedMapping(
      scope,
      read.headings,
      listHeadingDigest(read.headings, kind),
      fieldsOf(kind),
    );
    await scope.tx.insert(reconciliationRun).values({
      municipalityId: scope.municipalityId,
      id: runId,
      ...file,
      ...read,
      kind,
      year,
      mapping: saved ?? recogniseListHeadings(kind, read.headings),
      status: "uploaded",
      rowCount: rows.length,
      startedBy: scope.actor.accountId,
      startedByName: scope.actor.name,
      createdAt: scope.now,
    });
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      await keepRows(scope, runId, rows.slice(from, from + ROWS_AT_ONCE), from);
    }
    scope.audit({
      action: "reconciliation.receive-list",
      objectType: "reconciliation_run",
      objectId: runId,
    });
    return ok({ runId });
  },
});

function keepRows(
  { municipalityId, tx }: Scope,
  runId: string,
  rows: ReadTable["rows"],
  first: number,
) {
  const numbers = rows.map(({ number }) => number);
  const positions = rows.map((_, at) => first + at);
  const cells = rows.map((row, at) =>
    sealCells({ municipalityId, runId, position: first + at }, row.cells),
  );
  return tx.execute(sql`insert into ${reconciliationRow}
      (municipality_id, run_id, position, row_number, cells, state)
    select ${municipalityId}, ${runId}::uuid, p, n, c, 'waiting'
    from unnest(${sql.param(positions)}::int[], ${sql.param(numbers)}::int[],
      ${sql.param(cells)}::text[]) as file_row (p, n, c)`);
}

/** By what a list of a kind with the same columns is known again. */
export function listHeadingDigest(headings: readonly string[], kind: ListKind): string {
  return createHash("sha256")
    .update(`list ${kind}\n${headingSignature(headings)}`)
    .digest("hex");
}
