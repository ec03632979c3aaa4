import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { ChecklistLine } from "../types";

/** How far ahead a due date is pressing. */
export const PRESSING_DAYS = 30;

/** An item with everyone it is asked of, so that its text and reason stand once. */
export type AskedItem = { readonly key: string; readonly lines: readonly ChecklistLine[] };

/** The lines of a stage, by what one does with them. */
export type LineGroups = {
  /** Overdue, or due within a month: by due date. */
  readonly pressing: readonly AskedItem[];
  /** Open, due later or without a date. */
  readonly later: readonly AskedItem[];
  /** Done or not relevant. */
  readonly settled: readonly AskedItem[];
};

/** Parts the lines of a stage so that what presses stands first and what is done is put away. */
export function groupLines(lines: readonly ChecklistLine[], today: PlainDate): LineGroups {
  const until = addDays(today, PRESSING_DAYS);
  const pressing: ChecklistLine[] = [];
  const later: ChecklistLine[] = [];
  const settled: ChecklistLine[] = [];
  for (const line of lines) {
    if (line.state !== "open") settled.push(line);
    else if (line.dueOn !== null && line.dueOn <= until) pressing.push(line);
    else later.push(line);
  }
  return { pressing: byItem(pressing), later: byItem(later), settled: byItem(settled) };
}

function byItem(lines: readonly ChecklistLine[]): AskedItem[] {
  const items = new Map<string, ChecklistLine[]>();
  for (const line of lines) {
    const same = items.get(line.itemKey);
    if (same) same.push(line);
    else items.set(line.itemKey, [line]);
  }
  return [...items].map(([key, ofItem]) => ({ key, lines: ofItem }));
}

export const SHOWN = ["to_do", "overdue", "settled"] as const;
/** What of a checklist is shown: what is to do (the rest folded), only the late, only the settled. */
export type Shown = (typeof SHOWN)[number];

/** Whether a line is among what is shown. */
export function isShown(line: ChecklistLine, shown: Shown): boolean {
  if (shown === "overdue") return line.overdue;
  return shown === "to_do" || line.state !== "open";
}

/** The lines that are work of one's own roles; all of them for a manager, who answers for all. */
export function ownLines(
  lines: readonly ChecklistLine[],
  roles: readonly string[],
): readonly ChecklistLine[] {
  if (roles.includes("manager")) return lines;
  return lines.filter((line) => roles.includes(line.audience));
}
