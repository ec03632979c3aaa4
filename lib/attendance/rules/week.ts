import type { PlainDate } from "@/lib/platform/dates";
import type { Period, TimedElement } from "@/lib/programme/rules/plan-time";
import type { DayOff, WeekCell } from "../types";
import { covers, type Leave } from "./absence-days";
import type { CellValue } from "./cell";
import { isClosed } from "./month";
import { type ProgrammeFrame, plannedOn, programmeDay } from "./planned";

/** What stands of a cell. */
export type Standing = {
  planned: number;
  value: CellValue;
  version: number;
  byName: string;
  at: string;
  corrected: boolean;
};

/** The cells of a row: what was planned each day, what is registered, what a leave fills in. */
export function cellsOf(
  days: readonly PlainDate[],
  row: { sourceId: string; elements: readonly TimedElement[]; frame: ProgrammeFrame },
  around: {
    schoolBreaks: readonly Period[];
    leaves: readonly Leave[];
    closed: readonly { month: PlainDate; classId: string | null }[];
    standing: (day: PlainDate) => Standing | undefined;
  },
): WeekCell[] {
  return days.map((on) => {
    const day = programmeDay(on, row.frame, around.schoolBreaks);
    const standing = around.standing(on);
    const planned = standing?.planned ?? plannedOn(row.elements, day);
    const leave = around.leaves.find((one) => one.minutesPerDay === null && covers(one, on));
    return {
      day: on,
      planned,
      value: standing?.value ?? null,
      version: standing?.version ?? 0,
      byName: standing?.byName ?? null,
      at: standing?.at ?? null,
      leave: planned > 0 ? (leave?.code ?? null) : null,
      off: planned > 0 ? null : offOf(day, row.frame, on, around.schoolBreaks),
      closed: isClosed(around.closed, on, row.sourceId),
      corrected: standing?.corrected ?? false,
    };
  });
}

function offOf(
  day: { open: boolean; off: boolean; schoolBreak: boolean },
  frame: ProgrammeFrame,
  on: PlainDate,
  schoolBreaks: readonly Period[],
): DayOff | null {
  if (day.off) {
    return frame.vacations.some(({ from, to }) => from <= on && on <= to) ? "vacation" : "holiday";
  }
  if (!day.open) return "outside";
  return schoolBreaks.some(({ from, to }) => from <= on && on <= to) ? "school_break" : null;
}
