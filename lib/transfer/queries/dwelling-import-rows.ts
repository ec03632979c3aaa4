import "server-only";
import { sql } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { importRow } from "@/db/schema/transfer";
import type { Scope } from "@/lib/platform/transaction";
import type { RowFilter } from "../input";
import type { DwellingField, DwellingMapping } from "../rules/dwelling-columns";
import type { RowState } from "../rules/run-status";
import type { ImportRun, Problem } from "../types";
import { openCells } from "./row-cells";

const PAGE_SIZE = 50;

export type DwellingImportLine = {
  rowNumber: number;
  state: RowState;
  problems: readonly Problem[];
  changedFields: readonly DwellingField[];
  /** The address as the file has it, with the room; or as it is registered. */
  address: string;
  dwellingId: string | null;
};

/** The rows of an import of dwellings, 50 at a time, narrowed to a state. */
export async function dwellingImportRows(
  scope: Scope,
  run: ImportRun,
  { show, after }: { show: RowFilter; after: number },
): Promise<{ rows: DwellingImportLine[]; next: number | null }> {
  const narrowed =
    show === "all"
      ? sql`true`
      : show === "warning"
        ? sql`r.problems @> '[{"level":"warning"}]'`
        : sql`r.state = ${show}`;
  const rows = await scope.tx.execute<
    Omit<DwellingImportLine, "address"> & { cells: string | null; registered: string | null }
  >(sql`select r.row_number as "rowNumber", r.state, r.problems, r.changed_fields as "changedFields",
      r.cells, coalesce(r.dwelling_id, r.matched_dwelling_id) as "dwellingId",
      concat_ws(' ', d.street_address, d.unit) as registered
    from ${importRow} r left join ${dwelling} d on d.municipality_id = r.municipality_id
      and d.id = coalesce(r.dwelling_id, r.matched_dwelling_id)
    where r.municipality_id = ${scope.municipalityId} and r.run_id = ${run.id}::uuid
      and r.row_number > ${after} and ${narrowed}
    order by r.row_number limit ${PAGE_SIZE + 1}`);
  scope.audit({ action: "transfer.view-rows", objectType: "import_run", objectId: run.id });
  const mapping = run.mapping as unknown as DwellingMapping;
  const shown = rows.slice(0, PAGE_SIZE).map(({ cells, registered, ...row }) => {
    const open = openCells(scope, run.id, row.rowNumber, cells);
    const cell = (field: DwellingField) => {
      const column = Object.keys(mapping).find((one) => mapping[one] === field);
      return column === undefined ? "" : (open[Number(column)] ?? "").trim();
    };
    const named = ["streetAddress", "unit", "roomName"] as const;
    const typed = named.map(cell).filter(Boolean).join(" ");
    return { ...row, address: typed || registered || "" };
  });
  return { rows: shown, next: rows.length > PAGE_SIZE ? (shown.at(-1)?.rowNumber ?? null) : null };
}
