import "server-only";
import { and, eq } from "drizzle-orm";
import { interpreterBooking } from "@/db/schema/interpreters";
import type { Scope } from "@/lib/platform/transaction";
import type { BookedInterpreter } from "../rules/booked-interpreter";

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
