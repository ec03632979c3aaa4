import type { PlainDate } from "@/lib/platform/dates";
import { overlaps } from "./places";

/** An element of the plan in force that the hours of a placement may be those of. */
export type PlanLine = {
  lineId: string;
  kind: string;
  fromOn: PlainDate;
  toOn: PlainDate;
  minutesPerWeek: number;
};

type PlacedTime = {
  lineId: string | null;
  kind: string;
  fromOn: PlainDate;
  toOn: PlainDate;
  minutesPerWeek: number;
};

/**
 * How the hours of a placement stand in the plan. The plan alone counts hours, so that none is counted
 * twice: a placement is shown by the element that it fills, and never added to it.
 */
type HoursInPlan =
  | { kind: "same" }
  | { kind: "differs"; planned: number }
  | { kind: "outside"; from: PlainDate; to: PlainDate }
  | { kind: "not_in_plan" };

/** Whether the element of the plan says what the placement does, or what differs. */
export function hoursInPlan(placement: PlacedTime, lines: readonly PlanLine[]): HoursInPlan {
  const line = lines.find(({ lineId }) => lineId === placement.lineId);
  if (!line) return { kind: "not_in_plan" };
  if (placement.fromOn < line.fromOn || placement.toOn > line.toOn) {
    return { kind: "outside", from: line.fromOn, to: line.toOn };
  }
  return line.minutesPerWeek === placement.minutesPerWeek
    ? { kind: "same" }
    : { kind: "differs", planned: line.minutesPerWeek };
}

/** Minutes a week of the plan's work-directed elements on a day, each element once. */
export function workMinutesOn(
  lines: readonly PlanLine[],
  isWorkDirected: (kind: string) => boolean,
  day: PlainDate,
): number {
  return lines
    .filter(({ kind, fromOn, toOn }) => isWorkDirected(kind) && fromOn <= day && day <= toOn)
    .reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);
}

/** The other placements of the same person in some of the same days. */
export function overlappingOf<
  T extends { id: string; fromOn: PlainDate; toOn: PlainDate; endedOn: PlainDate | null },
>(placement: T, all: readonly T[]): T[] {
  const days = (one: T) => ({ from: one.fromOn, to: one.endedOn ?? one.toOn });
  return all.filter((one) => one.id !== placement.id && overlaps(days(one), days(placement)));
}
