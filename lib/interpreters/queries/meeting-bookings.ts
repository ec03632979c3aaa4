import "server-only";
import { and, desc, eq, gte, lte, ne, type SQL, sql } from "drizzle-orm";
import { guidanceSession } from "@/db/schema/guidance";
import { interpreterBooking } from "@/db/schema/interpreters";
import { competenceMapping } from "@/db/schema/mapping";
import { privateTalk } from "@/db/schema/self-settlement";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { Booking } from "../types";

/** A booking as far as the meeting that it was for tells of it. */
type MeetingBooking = Pick<
  Booking,
  "source" | "outcome" | "language" | "category" | "mode" | "deviationGround" | "deviationReason"
> & {
  /** Another meeting tells of it already. */
  isTaken: boolean;
};

/** A booking that a meeting can name. */
type BookingChoice = Pick<Booking, "id" | "heldOn" | "startsAtTime" | "language">;

const b = interpreterBooking;

/** SQL: a session, talk or mapping other than the one with the id tells of the booking. */
function takenByAnother({ municipalityId }: Scope, meetingId: string | null): SQL<boolean> {
  const [s, t, m] = [guidanceSession, privateTalk, competenceMapping];
  const other = (id: typeof s.id | typeof t.id | typeof m.id) =>
    meetingId ? ne(id, meetingId) : undefined;
  const bySession = and(
    eq(s.municipalityId, municipalityId),
    eq(s.interpreterBookingId, b.id),
    other(s.id),
  );
  const byTalk = and(
    eq(t.municipalityId, municipalityId),
    eq(t.interpreterBookingId, b.id),
    other(t.id),
  );
  const byMapping = and(
    eq(m.municipalityId, municipalityId),
    eq(m.interpreterBookingId, b.id),
    other(m.id),
  );
  return sql<boolean>`(exists (select from ${s} where ${bySession})
    or exists (select from ${t} where ${byTalk})
    or exists (select from ${m} where ${byMapping}))`;
}

/**
 * What a booking of the case tells a session, talk or mapping, by the id of that, or null of one that is not
 * written yet; undefined when the case has no such booking.
 */
export async function bookingOfMeeting(
  scope: Scope,
  caseId: string,
  bookingId: string,
  meetingId: string | null,
): Promise<MeetingBooking | undefined> {
  const [row] = await scope.tx
    .select({
      source: b.source,
      outcome: b.outcome,
      language: b.language,
      category: b.category,
      mode: b.mode,
      deviationGround: b.deviationGround,
      deviationReason: b.deviationReason,
      isTaken: takenByAnother(scope, meetingId),
    })
    .from(b)
    .where(
      and(eq(b.municipalityId, scope.municipalityId), eq(b.id, bookingId), eq(b.caseId, caseId)),
    );
  return row as MeetingBooking | undefined;
}

const daysAround = 60;
const choicesAtMost = 20;

/**
 * Bookings of the case around the day of a meeting that no other meeting tells of. The caller has opened
 * the case.
 */
export function bookingsAround(
  scope: Scope,
  caseId: string,
  heldOn: PlainDate,
  meetingId: string | null,
): Promise<BookingChoice[]> {
  return scope.tx
    .select({ id: b.id, heldOn: b.heldOn, startsAtTime: b.startsAtTime, language: b.language })
    .from(b)
    .where(
      and(
        eq(b.municipalityId, scope.municipalityId),
        eq(b.caseId, caseId),
        gte(b.heldOn, addDays(heldOn, -daysAround)),
        lte(b.heldOn, addDays(heldOn, daysAround)),
        sql`not ${takenByAnother(scope, meetingId)}`,
      ),
    )
    .orderBy(desc(b.heldOn), desc(b.id))
    .limit(choicesAtMost);
}
