import { randomUUID } from "node:crypto";
import type { TransactionSql } from "postgres";

/** A volunteer, and the agreement that the person of the case has consented to. */
export async function insertAgreement(
  sql: TransactionSql,
  municipality_id: string,
  ids: Record<"volunteerId" | "offerId" | "caseId" | "personId", string>,
  author: { accountId: string; name: string },
): Promise<void> {
  await sql`insert into volunteer ${sql({
    municipality_id,
    id: ids.volunteerId,
    kind: "person",
    name: "Kari Vik",
    signed_up_on: "2026-01-05",
  })}`;
  await sql`insert into volunteer_offer ${sql({
    municipality_id,
    id: ids.offerId,
    case_id: ids.caseId,
    offered_on: "2026-01-05",
    answer: "yes",
    answered_on: "2026-01-05",
    volunteer_id: ids.volunteerId,
    consent_on: "2026-01-05",
    consent_by: ids.personId,
    shared: ["first_name"],
    tasks: "Tur i nabolaget",
    follow_up_on: "2026-12-01",
    offered_by: author.accountId,
    offered_by_name: author.name,
  })}`;
}

/** A course with a meeting, to which the person of the case is invited. */
export async function insertCourse(
  sql: TransactionSql,
  municipality_id: string,
  ids: Record<"courseId" | "meetingId" | "caseId" | "personId", string>,
  author: { accountId: string; name: string },
): Promise<void> {
  await sql`insert into course ${sql({
    municipality_id,
    id: ids.courseId,
    title: "Bo trygt",
    places: 12,
    responsible_id: author.accountId,
    responsible_name: author.name,
  })}`;
  await sql`insert into course_meeting ${sql({
    municipality_id,
    id: ids.meetingId,
    course_id: ids.courseId,
    held_on: "2026-01-05",
    starts_at_time: "09:00",
    ends_at_time: "11:00",
  })}`;
  await sql`insert into course_invitation ${sql({
    municipality_id,
    id: randomUUID(),
    course_id: ids.courseId,
    case_id: ids.caseId,
    person_id: ids.personId,
    invited_on: "2026-01-05",
    answer: "yes",
    answered_on: "2026-01-05",
    has_place: true,
    invited_by: author.accountId,
    invited_by_name: author.name,
  })}`;
}

/** A class that the person of the case goes to. */
export async function insertClass(
  sql: TransactionSql,
  municipality_id: string,
  ids: Record<"classId" | "participationId", string>,
  author: { accountId: string; name: string },
): Promise<void> {
  const m = { municipality_id };
  await sql`insert into programme_class ${sql({
    ...m,
    id: ids.classId,
    name: "Norsk B",
    provider: "Voksenopplæringen",
    kinds: ["norwegian"],
    from_on: "2026-01-05",
  })}`;
  await sql`insert into class_timetable ${sql({
    ...m,
    class_id: ids.classId,
    valid_from: "2026-01-05",
    times: sql.json([{ weekday: 1, from: "09:00", to: "14:00" }]),
    set_by: author.accountId,
    set_by_name: author.name,
  })}`;
  await sql`insert into class_participant ${sql({
    ...m,
    id: randomUUID(),
    class_id: ids.classId,
    participation_id: ids.participationId,
    from_on: "2026-01-05",
    added_by: author.accountId,
    added_by_name: author.name,
  })}`;
}

/** An employer with someone to speak to, where the person of the case is on placement. */
export async function insertPlacement(
  sql: TransactionSql,
  municipality_id: string,
  ids: Record<"employerId" | "caseId" | "personId", string>,
): Promise<void> {
  const m = { municipality_id };
  await sql`insert into employer ${sql({
    ...m,
    id: ids.employerId,
    name: `Arbeidsgiver ${ids.employerId.slice(0, 8)}`,
    industry: "trade",
    places_offered: 2,
    answer: "yes",
    answered_on: "2026-01-05",
    last_contact_on: "2026-01-05",
  })}`;
  const contact = randomUUID();
  await sql`insert into employer_person ${sql({
    ...m,
    id: contact,
    employer_id: ids.employerId,
    name: "Liv Leder",
  })}`;
  await sql`insert into placement ${sql({
    ...m,
    id: randomUUID(),
    case_id: ids.caseId,
    person_id: ids.personId,
    employer_id: ids.employerId,
    employer_person_id: contact,
    kind: "work_placement",
    from_on: "2026-01-05",
    to_on: "2026-03-27",
    minutes_per_week: 900,
    goals: "Norsk med kundene",
    tasks: "Rydde i hyllene",
    municipal_contact: "Ada",
    changed_by_name: "Ada",
  })}`;
}

/** An interpreter of a supplier, and a booking of the interpreter that has been held. */
export async function insertBooking(
  sql: TransactionSql,
  municipality_id: string,
  ids: Record<"supplierId" | "interpreterId" | "bookingId" | "caseId", string>,
  author: { accountId: string; name: string },
): Promise<void> {
  await sql`insert into interpreter_supplier ${sql({
    municipality_id,
    id: ids.supplierId,
    kind: "municipal",
    name: "Tolketjenesten",
  })}`;
  await sql`insert into interpreter ${sql({
    municipality_id,
    id: ids.interpreterId,
    name: "Samira Haddad",
    languages: ["ar"],
    category: "B",
    supplier_id: ids.supplierId,
  })}`;
  await sql`insert into interpreter_booking ${sql({
    municipality_id,
    id: ids.bookingId,
    case_id: ids.caseId,
    purpose: "guidance",
    held_on: "2026-01-05",
    language: "ar",
    mode: "phone",
    source: "register",
    interpreter_id: ids.interpreterId,
    supplier_id: ids.supplierId,
    category: "B",
    booked_by: author.accountId,
    booked_by_name: author.name,
  })}`;
}
