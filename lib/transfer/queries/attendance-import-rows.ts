import "server-only";
import { sql } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { importRow } from "@/db/schema/transfer";
import type { Scope } from "@/lib/platform/transaction";
import type { RowFilter } from "../input";
import type { AttendanceField, AttendanceMapping } from "../rules/attendance-columns";
import type { RowState } from "../rules/run-status";
import { fileRowOf } from "../rules/week-rows";
import type { ImportRun, Problem } from "../types";
import { openCells } from "./row-cells";

const PAGE_SIZE = 50;

export type AttendanceImportLine = {
  rowNumber: number;
  /** Where it stands in the file: of a week, several do. */
  fileRow: number;
  state: RowState;
  problems: readonly Problem[];
  /** As the file has it, or as the person is registered. */
  name: string;
  day: string;
  told: string;
  /** Where the days of a week are typed, when a total of it left something to choose. */
  toType: string | null;
};

/** The rows of an import of days, 50 at a time, narrowed to a state. */
export async function attendanceImportRows(
  scope: Scope,
  run: ImportRun,
  { show, after }: { show: RowFilter; after: number },
): Promise<{ rows: AttendanceImportLine[]; next: number | null }> {
  const narrowed =
    show === "all"
      ? sql`true`
      : show === "warning"
        ? sql`r.problems @> '[{"level":"warning"}]'`
        : sql`r.state = ${show}`;
  const rows = await scope.tx.execute<
    Pick<AttendanceImportLine, "rowNumber" | "state" | "problems"> & {
      cells: string | null;
      registered: string | null;
    }
  >(sql`select r.row_number as "rowNumber", r.state, r.problems, r.cells,
      p.display_name as registered
    from ${importRow} r left join ${person} p on p.municipality_id = r.municipality_id
      and p.id = r.matched_person_id
    where r.municipality_id = ${scope.municipalityId} and r.run_id = ${run.id}::uuid
      and r.row_number > ${after} and ${narrowed}
    order by r.row_number limit ${PAGE_SIZE + 1}`);
  scope.audit({ action: "transfer.view-rows", objectType: "import_run", objectId: run.id });
  const mapping = run.mapping as unknown as AttendanceMapping;
  const shown = rows.slice(0, PAGE_SIZE).map(({ cells, registered, ...row }) => {
    const open = openCells(scope, run.id, row.rowNumber, cells);
    const cell = (field: AttendanceField) => {
      const column = Object.keys(mapping).find((one) => mapping[one] === field);
      return column === undefined ? "" : (open[Number(column)] ?? "").trim();
    };
    const typed = cell("fullName") || `${cell("givenName")} ${cell("familyName")}`.trim();
    const told = [cell("hours"), cell("absence")].filter(Boolean).join(" ");
    const fileRow = fileRowOf(run.headings, row.rowNumber);
    const day = cell("day") || cell("week");
    const toType = row.problems.flatMap(({ params }) => weekAddress(params) ?? [])[0] ?? null;
    return { ...row, fileRow, name: registered ?? typed, day, told, toType };
  });
  return { rows: shown, next: rows.length > PAGE_SIZE ? (shown.at(-1)?.rowNumber ?? null) : null };
}

/** The week page at the line of the participant. */
function weekAddress(params: Problem["params"]): string | null {
  const { sourceId, week, participationId } = params ?? {};
  return sourceId && week && participationId
    ? `/program/uke?klasse=${sourceId}&uke=${week}&deltaker=${participationId}#${participationId}`
    : null;
}
