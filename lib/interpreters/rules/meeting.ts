import type { PlainDate } from "@/lib/platform/dates";
import type { BookingPurpose } from "./booking";

/** Where a meeting is written down from which an interpreter can be booked. */
export const MEETING_PLACES = ["session", "next_session", "talk", "follow_up", "mapping"] as const;
export type MeetingPlace = (typeof MEETING_PLACES)[number];

/** A meeting: of a session by its id, of a talk or a mapping by the person it is with. */
export type Meeting = { place: MeetingPlace; of: string | null };

/** What a meeting is booked for. */
export const PURPOSE_AT: Readonly<Record<MeetingPlace, BookingPurpose>> = {
  session: "guidance",
  next_session: "guidance",
  talk: "private_talk",
  follow_up: "other",
  mapping: "programme_talk",
};

type Known = {
  heldOn?: PlainDate | null;
  startsAtTime?: string | null;
  minutes?: number | string | null;
  language?: string | null;
};

/** Where an interpreter is booked for a meeting, with what is known of it. */
export function bookingAddress(
  caseId: string,
  { place, of }: Meeting,
  { heldOn, startsAtTime, minutes, language }: Known = {},
): string {
  const told = {
    sted: place,
    id: of,
    dag: heldOn,
    kl: startsAtTime,
    min: minutes,
    sprak: language,
  };
  const given = Object.entries(told).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  );
  return `/saker/${caseId}/tolk/ny?${new URLSearchParams(given)}`;
}

/**
 * The way back to where a meeting is written down, with a booking for it to take up. Always within the
 * case: what of the meeting is not an id of it leads nowhere else.
 */
export function wayBack(
  caseId: string,
  meeting: { place?: MeetingPlace | undefined; of?: string | null | undefined },
  bookingId?: string,
): string {
  const { place, of } = meeting;
  const ofCase = `/saker/${caseId}`;
  if (place === "follow_up") return `${ofCase}/selvbosetting/oppfolging`;
  if (!place || !of) return `${ofCase}/tolk`;
  if (place === "talk") {
    const taken = bookingId ? `&tolk=${bookingId}` : "";
    return `${ofCase}/selvbosetting/samtaler/ny?person=${of}${taken}`;
  }
  if (place === "mapping") {
    return `${ofCase}/program/kartlegging/${of}${bookingId ? `?tolk=${bookingId}` : ""}`;
  }
  const taken = place === "session" && bookingId ? `?tolk=${bookingId}` : "";
  return `${ofCase}/veiledning/${of}${taken}`;
}
