import { MOVE_REASONS } from "@/lib/dwellings/rules/codes";
import { addDays, type PlainDate } from "@/lib/platform/dates";

/** The check in the first week, that the household lives there and the home is as agreed. */
export const FIRST_WEEK = 7;

/** Days after moving in when the household is followed up, where the municipality has set no others. */
const DEFAULT_DAYS: readonly number[] = [30, 90, 365];

/** How many follow-ups there are after the first week; each has a deadline of its own. */
export const FOLLOW_UP_COUNT = DEFAULT_DAYS.length;

/** The longest time after moving in that a follow-up can be set to: five years. */
export const LONGEST_FOLLOW_UP = 1826;

const FOLLOW_UP_CHANNELS = ["home_visit", "office", "phone", "video"] as const;
const HOME_STANDARDS = ["good", "small_faults", "needs_repair", "unfit"] as const;
const HELPER_TIES = ["none", "no_longer", "in_contact", "depends_on", "owes"] as const;
const PROGRAMME_EFFECTS = ["none", "some", "hinders", "not_in_programme"] as const;
const MOVE_WISHES = ["stay", "move_here", "move_away", "unsure"] as const;
const LEASE_STATUSES = ["in_force", "ending", "ended", "disputed"] as const;

/** What a follow-up is recorded in, by field. */
export const FOLLOW_UP_CODES = {
  channel: FOLLOW_UP_CHANNELS,
  moveReason: MOVE_REASONS,
  standard: HOME_STANDARDS,
  leaseStatus: LEASE_STATUSES,
  helperTie: HELPER_TIES,
  programmeEffect: PROGRAMME_EFFECTS,
  wishesToMove: MOVE_WISHES,
} as const;

/** The days as they stand in a municipality's settings; the product's own where there are none. */
export function followUpDaysFrom(settings: Readonly<Record<string, unknown>>): readonly number[] {
  const days = settings.followUpDays;
  return Array.isArray(days) && isFollowUpDays(days) ? days : DEFAULT_DAYS;
}

/** Three whole numbers that rise, the first after the first week. */
export function isFollowUpDays(days: readonly unknown[]): days is readonly number[] {
  return (
    days.length === FOLLOW_UP_COUNT &&
    days.every(
      (day, index) =>
        Number.isInteger(day) &&
        (day as number) > ((days[index - 1] as number | undefined) ?? FIRST_WEEK) &&
        (day as number) <= LONGEST_FOLLOW_UP,
    )
  );
}

/** A follow-up that has been held, as far as the plan needs it. */
export type HeldFollowUp = { dayNumber: number; heldOn: PlainDate; stillThere: boolean };

export type PlannedFollowUp = {
  /** Its place: 0 in the first week, then 1, 2 and 3. */
  position: number;
  dayNumber: number;
  dueOn: PlainDate;
  heldOn: PlainDate | null;
  /** `not_needed` after the household has moved out. */
  state: "held" | "ahead" | "due" | "overdue" | "not_needed";
};

/**
 * The follow-ups of a household that moved in on a day. What was held counts by its place, so that a
 * change of the municipality's days never asks again for what has been done.
 */
export function followUpPlan(
  movedInOn: PlainDate,
  days: readonly number[],
  held: readonly (HeldFollowUp & { position: number })[],
  today: PlainDate,
): PlannedFollowUp[] {
  const movedOut = held.some(({ stillThere }) => !stillThere);
  return [FIRST_WEEK, ...days].map((dayNumber, position) => {
    const done = held.find((one) => one.position === position);
    const dueOn = addDays(movedInOn, dayNumber);
    return {
      position,
      dayNumber: done?.dayNumber ?? dayNumber,
      dueOn: done ? addDays(movedInOn, done.dayNumber) : dueOn,
      heldOn: done?.heldOn ?? null,
      state: stateOf(done?.heldOn, dueOn, movedOut, today),
    };
  });
}

/** How long before its day a follow-up is shown as due. */
const SOON = 14;

function stateOf(
  heldOn: PlainDate | undefined,
  dueOn: PlainDate,
  movedOut: boolean,
  today: PlainDate,
): PlannedFollowUp["state"] {
  if (heldOn) return "held";
  if (movedOut) return "not_needed";
  if (dueOn < today) return "overdue";
  return addDays(today, SOON) >= dueOn ? "due" : "ahead";
}

/** Message keys of what is wrong with a follow-up, by field. */
export function followUpProblems(
  given: {
    heldOn: PlainDate;
    stillThere: boolean;
    movedOutOn?: PlainDate | null | undefined;
  },
  movedInOn: PlainDate,
  today: PlainDate,
): Record<string, string> {
  const problems: Record<string, string> = {};
  const errors = "self-settlement.errors";
  if (given.heldOn > today) problems.heldOn = `${errors}.in-future`;
  else if (given.heldOn < movedInOn) problems.heldOn = `${errors}.before-moving-in`;
  const { stillThere, movedOutOn } = given;
  if (stillThere && movedOutOn) problems.movedOutOn = `${errors}.still-there`;
  if (!stillThere && movedOutOn && movedOutOn > today) problems.movedOutOn = `${errors}.in-future`;
  if (!stillThere && movedOutOn && movedOutOn < movedInOn) {
    problems.movedOutOn = `${errors}.before-moving-in`;
  }
  return problems;
}
