import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { interpreter, interpreterBooking, interpreterSupplier } from "@/db/schema/interpreters";
import { caseForChange, requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead } from "@/lib/cases/types";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { Booking, BookingCounts } from "../types";

const PAGE_SIZE = 25;

const columns = {
  id: interpreterBooking.id,
  caseId: interpreterBooking.caseId,
  purpose: interpreterBooking.purpose,
  heldOn: interpreterBooking.heldOn,
  startsAtTime: interpreterBooking.startsAtTime,
  minutes: interpreterBooking.minutes,
  language: interpreterBooking.language,
  mode: interpreterBooking.mode,
  source: interpreterBooking.source,
  interpreterId: interpreterBooking.interpreterId,
  interpreterName: interpreter.name,
  supplierId: interpreterBooking.supplierId,
  supplierName: interpreterSupplier.name,
  otherName: interpreterBooking.otherName,
  category: interpreterBooking.category,
  deviationGround: interpreterBooking.deviationGround,
  deviationReason: interpreterBooking.deviationReason,
  confirmedOn: interpreterBooking.confirmedOn,
  invitedOn: interpreterBooking.invitedOn,
  feeToldOn: interpreterBooking.feeToldOn,
  overlapReason: interpreterBooking.overlapReason,
  cost: interpreterBooking.cost,
  outcome: interpreterBooking.outcome,
  feedback: interpreterBooking.feedback,
  bookedByName: interpreterBooking.bookedByName,
  version: interpreterBooking.version,
};

function bookings(scope: Scope) {
  return scope.tx
    .select(columns)
    .from(interpreterBooking)
    .leftJoin(
      interpreter,
      and(
        eq(interpreter.municipalityId, interpreterBooking.municipalityId),
        eq(interpreter.id, interpreterBooking.interpreterId),
      ),
    )
    .leftJoin(
      interpreterSupplier,
      and(
        eq(interpreterSupplier.municipalityId, interpreterBooking.municipalityId),
        eq(interpreterSupplier.id, interpreterBooking.supplierId),
      ),
    );
}

/**
 * Bookings of a case, the latest meeting first, 25 at a time. The case has been opened by the caller.
 *
 * @param before key of the last booking on the page before
 */
export async function bookingsOfCase(
  scope: Scope,
  caseId: string,
  before?: { heldOn: string; id: string },
): Promise<{ bookings: Booking[]; more: boolean }> {
  const key = sql`(${interpreterBooking.heldOn}, ${interpreterBooking.id})`;
  const rows = await bookings(scope)
    .where(
      and(
        eq(interpreterBooking.municipalityId, scope.municipalityId),
        eq(interpreterBooking.caseId, caseId),
        before ? sql`${key} < (${before.heldOn}::date, ${before.id}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(interpreterBooking.heldOn), desc(interpreterBooking.id))
    .limit(PAGE_SIZE + 1);
  return { bookings: rows.slice(0, PAGE_SIZE) as Booking[], more: rows.length > PAGE_SIZE };
}

/** How many bookings a case has, those with someone who may not interpret, and those without anyone. */
export async function bookingCounts(scope: Scope, caseId: string): Promise<BookingCounts> {
  const [row] = await scope.tx
    .select({
      all: sql<number>`count(*)::int`,
      barred: sql<number>`(count(*) filter (where source in ('relative','child')
        and coalesce(outcome, 'came') = 'came'))::int`,
      withoutInterpreter: sql<number>`(count(*) filter (
        where outcome = 'not_found' or (outcome is null and source = 'none_yet')))::int`,
    })
    .from(interpreterBooking)
    .where(
      and(
        eq(interpreterBooking.municipalityId, scope.municipalityId),
        eq(interpreterBooking.caseId, caseId),
      ),
    );
  return row ?? { all: 0, barred: 0, withoutInterpreter: 0 };
}

async function findBooking(scope: Scope, bookingId: string, action: string): Promise<Booking> {
  const refusal = { action, objectType: "interpreter_booking", objectId: bookingId };
  if (!isId(bookingId)) throw notFound(refusal);
  const [row] = await bookings(scope).where(
    and(
      eq(interpreterBooking.municipalityId, scope.municipalityId),
      eq(interpreterBooking.id, bookingId),
    ),
  );
  if (!row) throw notFound(refusal);
  return row as Booking;
}

/** A booking of a case with the case; the view is put on the trail. @throws not found */
export async function viewBooking(
  scope: Scope,
  caseId: string,
  bookingId: string,
): Promise<{ head: CaseHead; booking: Booking }> {
  const action = "interpreters.view-booking";
  const booking = await findBooking(scope, bookingId, action);
  const object = { objectType: "interpreter_booking", objectId: bookingId };
  if (booking.caseId !== caseId) throw notFound({ action, ...object });
  return { head: await requireCase(scope, caseId, action, object), booking };
}

/** A booking, its case locked for a change. Fails when the case is closed. @throws not found */
export async function bookingForChange(
  scope: Scope,
  bookingId: string,
  act: string,
): Promise<Result<Booking>> {
  const { caseId } = await findBooking(scope, bookingId, act);
  const opened = await caseForChange(scope, caseId, act);
  // Read anew: another may have written it while the case was waited for.
  return opened.ok ? ok(await findBooking(scope, bookingId, act)) : opened;
}
