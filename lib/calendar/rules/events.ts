import { ASSUMED_MINUTES, overlaps } from "@/lib/interpreters/rules/overlap";
import type { Appointment, Clash } from "../types";

/** What stands in a calendar. */
export const EVENT_KINDS = [
  "session",
  "next_session",
  "interpreter",
  "talk",
  "follow_up",
  "move",
  "handover",
  "move_in",
  "move_out",
  "course",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Where an appointment is seen. */
export function addressOf({ kind, caseId, rowId }: Appointment): string {
  const ofCase = `/saker/${caseId}`;
  switch (kind) {
    case "session":
    case "next_session":
      return `${ofCase}/veiledning/${rowId}`;
    case "interpreter":
      return `${ofCase}/tolk/${rowId}`;
    case "talk":
      return `${ofCase}/selvbosetting/samtaler`;
    case "follow_up":
      return `${ofCase}/selvbosetting/oppfolging`;
    case "move":
      return `${ofCase}/bosetting`;
    case "handover":
    case "move_in":
    case "move_out":
      return ofCase;
    case "course":
      return `/kurs/${rowId}`;
  }
}

const timed = ({ day, startsAtTime, minutes }: Appointment) => ({
  heldOn: day,
  startsAtTime,
  minutes,
});

/**
 * Which appointments are at the same time as another that takes the same person, interpreter or
 * household, by key. An appointment without a time clashes with nothing that we know of.
 */
export function clashesIn(appointments: readonly Appointment[]): Map<string, Clash[]> {
  const found = new Map<string, Set<Clash>>();
  const mark = (key: string, clash: Clash) => {
    const own = found.get(key) ?? new Set();
    found.set(key, own.add(clash));
  };
  for (const [at, one] of appointments.entries()) {
    for (const other of appointments.slice(at + 1)) {
      if (!overlaps(timed(one), timed(other)) || isOneMeeting(one, other)) continue;
      for (const clash of sharedBy(one, other)) {
        mark(one.key, clash);
        mark(other.key, clash);
      }
    }
  }
  return new Map([...found].map(([key, clashes]) => [key, [...clashes]]));
}

/** An interpreter is booked for a meeting that stands in the calendar as itself too. */
function isOneMeeting(one: Appointment, other: Appointment): boolean {
  const booked = [one, other].filter(({ kind }) => kind === "interpreter");
  return booked.length === 1 && one.caseId !== null && one.caseId === other.caseId;
}

function sharedBy(one: Appointment, other: Appointment): Clash[] {
  return [
    ...(one.ownerId && one.ownerId === other.ownerId ? (["person"] as const) : []),
    ...(one.interpreterId && one.interpreterId === other.interpreterId
      ? (["interpreter"] as const)
      : []),
    ...(one.caseId && one.caseId === other.caseId ? (["household"] as const) : []),
  ];
}

/** By time of day; what has no time stands first. */
export function byTime(
  one: Pick<Appointment, "startsAtTime" | "key">,
  other: Pick<Appointment, "startsAtTime" | "key">,
): number {
  return (
    (one.startsAtTime ?? "").localeCompare(other.startsAtTime ?? "") ||
    one.key.localeCompare(other.key)
  );
}

/** When an appointment ends, such as 11:30; within its day. */
export function endOf(startsAtTime: string, minutes: number | null): string {
  const [hour = 0, minute = 0] = startsAtTime.split(":").map(Number);
  const end = Math.min(hour * 60 + minute + (minutes ?? ASSUMED_MINUTES), 24 * 60 - 1);
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
