import "server-only";
import type { Scope } from "@/lib/platform/transaction";
import { type RowFilter, rowFilterInput } from "@/lib/transfer/input";
import { firstRows, hasLeftOutRows } from "@/lib/transfer/queries/import-rows";
import { countRows, earlierRun, requireRun } from "@/lib/transfer/queries/import-runs";
import { type ImportKind, stepOf } from "@/lib/transfer/rules/run-status";
import type { EarlierRun, ImportRun } from "@/lib/transfer/types";

export type RowsShown<Rows> = {
  run: ImportRun;
  counts: Readonly<Record<string, number>>;
  page: Rows;
  filter: { show: RowFilter; after: number };
};

/** An import at the step where it is, with what that step shows. */
export type ImportShown<Rows> =
  | { step: "progress"; run: ImportRun }
  | { step: "mapping"; run: ImportRun; rows: string[][]; earlier: EarlierRun | null }
  | ({ step: "preview"; earlier: EarlierRun | null } & RowsShown<Rows>)
  | ({ step: "result"; leftOut: boolean } & RowsShown<Rows>);

/** Reads one of the actor's imports, and of its rows those that the address asks for. */
export async function readImport<Rows>(
  scope: Scope,
  {
    runId,
    kind,
    search,
    rows,
  }: {
    runId: string;
    kind: ImportKind;
    search: Record<string, string | string[] | undefined>;
    rows: (scope: Scope, run: ImportRun, filter: RowsShown<Rows>["filter"]) => Promise<Rows>;
  },
): Promise<ImportShown<Rows>> {
  const run = await requireRun(scope, runId, "transfer.view-import", { kind });
  const step = stepOf(run.status, search.steg === "kolonner");
  if (step === "progress") return { step, run };
  if (step === "mapping") {
    const [first, earlier] = await Promise.all([firstRows(scope, run), earlierRun(scope, run)]);
    return { step, run, rows: first, earlier };
  }
  const filter = rowFilterInput.parse({ show: search.vis, after: search.etter });
  const [counts, page] = await Promise.all([countRows(scope, run.id), rows(scope, run, filter)]);
  const shown = { run, counts, page, filter };
  return step === "preview"
    ? { step, ...shown, earlier: await earlierRun(scope, run) }
    : { step, ...shown, leftOut: await hasLeftOutRows(scope, run.id) };
}
