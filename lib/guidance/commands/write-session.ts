import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { guidanceSession } from "@/db/schema/guidance";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { caseStaff } from "@/lib/cases/queries/staff";
import { bookingOfMeeting } from "@/lib/interpreters/queries/meeting-bookings";
import type { PlainDate } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { mayChangeDraft } from "../access";
import type { SessionContentInput } from "../input";
import { curriculum } from "../queries/curriculum";
import { sessionForChange, withParts } from "../queries/sessions";
import { withBooking } from "../rules/booked-interpreter";
import { insertParts, replaceParts, type SessionParts } from "./session-parts";

type Draft = typeof guidanceSession.$inferSelect;

/**
 * Writes the content of the actor's own draft. Fails when it is finished, when it is another's, or
 * when it was saved from elsewhere since; then the failure carries what is stored now. Fails too when
 * another meeting tells of its booking. Someone who never was in the household is left out of those who
 * took part.
 */
export async function writeSession(
  scope: Scope,
  act: string,
  sessionId: string,
  version: number,
  given: SessionContentInput,
  tidied: (content: SessionContentInput) => SessionContentInput = (content) => content,
): Promise<Result<Draft>> {
  const found = await sessionForChange(scope, sessionId, act);
  if (!found.ok) return found;
  const before = found.value;
  if (before.status !== "draft") return fail("guidance.errors.session-locked");
  if (!mayChangeDraft(scope.actor, before)) return fail("guidance.errors.draft-of-another");
  const persons = await personsOfCase(scope, before.caseId);
  const booked = await withItsBooking(scope, before.caseId, sessionId, given);
  if (!booked.ok) return booked;
  const content = tidied(booked.value);
  const { attended, partly, absences, topics, topicDetails, materials, agreements, ...columns } =
    content;
  const ofHousehold = (personId: string) => persons.has(personId);
  const [after] = await scope.tx
    .update(guidanceSession)
    .set({
      ...columnsOf(columns),
      interpreterNoShow: content.interpreterNoShow,
      interpretedByMinor: content.interpretedByMinor,
      savedAt: scope.now,
      version: sql`${guidanceSession.version} + 1`,
    })
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        eq(guidanceSession.id, sessionId),
        eq(guidanceSession.version, version),
      ),
    )
    .returning();
  if (!after) {
    return fail("errors.changed-meanwhile", { data: await withParts(scope, before) });
  }
  await replaceParts(scope, sessionId, {
    attended: attended.filter(ofHousehold),
    partly,
    absences: Object.fromEntries(Object.entries(absences).filter(([id]) => ofHousehold(id))),
    topics,
    topicDetails,
    materials,
    agreements: await withKnownStaff(scope, agreements),
  });
  return ok(after);
}

/** A field that is left empty is not posted, and what stood in it goes. */
const NOTHING = {
  heldOn: null,
  startsAtTime: null,
  minutes: null,
  travelMinutes: null,
  channel: null,
  place: null,
  interpreterBookingId: null,
  interpreterUse: null,
  interpreterLanguage: null,
  interpreterCategory: null,
  interpreterMode: null,
  interpreterDeviationReason: null,
  minorInterpreterReason: null,
  notes: null,
  nextSessionOn: null,
  nextSessionNote: null,
};

type Columns = Omit<SessionContentInput, keyof SessionParts>;

/** The columns of a session, with null for what is not answered. */
function columnsOf(columns: Columns) {
  const given = Object.entries(columns).map(([name, value]) => [
    name,
    value === "" ? null : (value ?? null),
  ]);
  return { ...NOTHING, ...(Object.fromEntries(given) as Partial<Record<keyof Columns, never>>) };
}

type Agreements = SessionContentInput["agreements"];

/** The agreements, each with a member of staff who can see to it, or none. */
async function withKnownStaff(scope: Scope, agreements: Agreements): Promise<Agreements> {
  if (!agreements.some((one) => one.adviserId)) return agreements;
  const staff = new Set((await caseStaff(scope)).map((one) => one.accountId));
  return agreements.map((one) => ({
    ...one,
    adviserId: one.adviserId && staff.has(one.adviserId) ? one.adviserId : null,
  }));
}

/**
 * The content with what its booking tells; a booking of another household is left out. Fails at its field
 * when another meeting tells of the booking already. The caller has locked the case.
 */
async function withItsBooking<T extends SessionContentInput>(
  scope: Scope,
  caseId: string,
  sessionId: string | null,
  content: T,
): Promise<Result<T>> {
  const bookingId = content.interpreterBookingId;
  if (!bookingId) return ok(content);
  const booked = await bookingOfMeeting(scope, caseId, bookingId, sessionId);
  if (!booked) return ok({ ...content, interpreterBookingId: null });
  if (booked.isTaken) {
    return fail("errors.invalid-input", {
      fields: { interpreterBookingId: ["guidance.errors.booking-taken"] },
    });
  }
  return ok(withBooking(content, booked));
}

/** The content without a booking that another meeting has taken up since it was taken along. */
export async function withFreeBooking<T extends SessionContentInput>(
  scope: Scope,
  caseId: string,
  sessionId: string | null,
  content: T,
): Promise<T> {
  const booked = await withItsBooking(scope, caseId, sessionId, content);
  return booked.ok ? booked.value : { ...content, interpreterBookingId: null };
}

/**
 * Writes a session that is finished from the start, such as a household's part in a course; gives its
 * id. The caller has opened the case, checked what is asked for, and puts it on the trail.
 */
export async function writeFinishedSession(
  scope: Scope,
  caseId: string,
  given: SessionContentInput & { heldOn: PlainDate },
): Promise<string> {
  const [persons, { edition }] = await Promise.all([
    personsOfCase(scope, caseId),
    curriculum(scope),
  ]);
  const content = await withFreeBooking(scope, caseId, null, given);
  const { attended, partly, absences, topics, topicDetails, materials, agreements, ...columns } =
    content;
  const sessionId = newId();
  await scope.tx.insert(guidanceSession).values({
    ...columnsOf(columns),
    interpreterNoShow: content.interpreterNoShow,
    interpretedByMinor: content.interpretedByMinor,
    municipalityId: scope.municipalityId,
    id: sessionId,
    caseId,
    adviserId: scope.actor.accountId,
    adviserName: scope.actor.name,
    status: "finished",
    finishedAt: scope.now,
    finishedBy: scope.actor.accountId,
    curriculumEdition: edition,
    savedAt: scope.now,
  });
  await insertParts(scope, sessionId, {
    attended: attended.filter((personId) => persons.has(personId)),
    partly,
    absences: Object.fromEntries(Object.entries(absences).filter(([id]) => persons.has(id))),
    topics,
    topicDetails,
    materials,
    agreements: agreements.map((one) => ({
      ...one,
      adviserId: one.adviserId ?? scope.actor.accountId,
    })),
  });
  scope.touch(caseId);
  return sessionId;
}
