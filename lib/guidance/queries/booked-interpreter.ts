import "server-only";
import { and, desc, eq, gte, lte } from "drizzle-orm";
import { interpreterBooking } from "@/db/schema/interpreters";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { BookedInterpreter } from "../rules/booked-interpreter";
import type { BookingChoice } from "../types";

const b = interpreterBooking;

/** What a booking of the case tells of the interpreter; undefined when the case has no such booking. */
export async function bookingOfCase(
  scope: Scope,
  caseId: string,
  bookingId: string,
): Promise<BookedInterpreter | undefined> {
  const [row] = await scope.tx
    .select({
      source: b.source,
      outcome: b.outcome,
      language: b.language,
      category: b.category,
      mode: b.mode,
      deviationReason: b.deviationReason,
    })
    .from(b)
    .where(
      and(eq(b.municipalityId, scope.municipalityId), eq(b.id, bookingId), eq(b.caseId, caseId)),
    );
  return row as BookedInterpreter | undefined;
}

const daysAround = 60;
const choicesAtMost = 20;

/** Bookings of the case around the day of a session. The caller has opened the case. */
export function bookingChoices(
  scope: Scope,
  caseId: string,
  heldOn: PlainDate,
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
      ),
    )
    .orderBy(desc(b.heldOn), desc(b.id))
    .limit(choicesAtMost);
}
