import type { WeekCell, WeekRow } from "../types";
import { type CellValue, cellText } from "./cell";

/** A cell as the page holds it: what is saved, or on its way. */
export type HeldCell = {
  key: string;
  row: WeekRow;
  cell: WeekCell;
  value: CellValue | null;
  version: number;
  state: "saved" | "waiting" | "failed";
};

export type Held = ReadonlyMap<string, HeldCell>;

/** A value for a cell, as someone typed it or as the plan has it. */
export type Entry = { key: string; value: CellValue | null; asPlanned?: boolean };

export function keyOf(row: WeekRow, day: string): string {
  return `${row.participationId} ${row.sourceId} ${day}`;
}

export function held(rows: readonly WeekRow[]): Map<string, HeldCell> {
  return new Map(
    rows.flatMap((row) =>
      row.cells.map((cell) => {
        const key = keyOf(row, cell.day);
        const { value, version } = cell;
        return [key, { key, row, cell, value, version, state: "saved" as const }] as const;
      }),
    ),
  );
}

/** Whether anything can be registered in the cell. */
export function isOpen({ cell }: HeldCell): boolean {
  return !cell.closed && cell.off !== "outside";
}

/** Whether the plan has time on the day that nobody has registered yet. */
export function isMissing({ cell, value }: HeldCell, today: string): boolean {
  return value === null && cell.leave === null && cell.planned > 0 && cell.day <= today;
}

/** As planned, for the cells that nobody has registered. */
export function asPlanned(cells: readonly HeldCell[], today: string): Entry[] {
  return cells
    .filter((one) => isOpen(one) && isMissing(one, today))
    .map(({ key, cell }) => ({
      key,
      value: { present: cell.planned, code: null },
      asPlanned: true,
    }));
}

export function textOf(value: CellValue | null): string {
  return value === null ? "" : cellText(value);
}
