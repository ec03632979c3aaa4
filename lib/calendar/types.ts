import type { PlainDate } from "@/lib/platform/dates";
import type { EventKind } from "./rules/events";

/** What the calendar knows of an appointment before it is known who looks. */
export type Appointment = {
  /** Kind and row: the same appointment has the same key. */
  key: string;
  kind: EventKind;
  rowId: string;
  day: PlainDate;
  startsAtTime: string | null;
  minutes: number | null;
  /** The case; null for a meeting of a course, which is of many. */
  caseId: string | null;
  /** Whose time it takes; null for what the household's officer sees to. */
  ownerId: string | null;
  ownerName: string | null;
  interpreterId: string | null;
};

/** An appointment, the household or course it is of, and whether the reader may open it. */
export type Found = Appointment & { name: string; isOpen: boolean };

export type Span = { from: PlainDate; to: PlainDate };

/** An appointment as it is shown; of a case that may not be opened, only that someone is busy. */
export type CalendarEvent = Omit<Appointment, "caseId" | "rowId"> & {
  clashes: Clash[];
} & (
    | {
        isOpen: true;
        /** The household, or the course. */
        name: string;
        href: string;
      }
    | { isOpen: false }
  );

/** Why two appointments cannot both be kept. */
export type Clash = "person" | "interpreter" | "household";

export type CalendarDay = { day: PlainDate; events: CalendarEvent[]; deadlines: number };

/** The feed of an account, without its address, which nobody but its owner was shown. */
export type OwnFeed = { openedAt: string };

/** What a feed tells of an appointment: what kind, and when. */
export type FeedEvent = Pick<Appointment, "key" | "kind" | "day" | "startsAtTime" | "minutes">;
