import { randomUUID } from "node:crypto";
import type { TransactionSql } from "postgres";

/** A policy for agreed self-settlement that everyone may read, and a draft of the next edition. */
export async function insertPolicies(
  sql: TransactionSql,
  id: string,
  account: string,
): Promise<void> {
  const at = "2026-01-05T08:00:00Z";
  const content = {
    participation: { takesPart: true, definition: { nb: "Egne ord", nn: null, en: null } },
    home: { demands: ["smoke_alarm"] },
    contact: { unit: "Flyktningtjenesten", phone: "00 00 00 00" },
  };
  const written = {
    municipality_id: id,
    started_by: account,
    started_by_name: "Ada",
    changed_at: at,
    changed_by_name: "Ada",
    content: sql.json(content),
  };
  const published = {
    status: "published",
    valid_from: "2026-01-05",
    published_at: at,
    published_by: account,
    published_by_name: "Ada",
  };
  await sql`insert into policy_edition ${sql({ ...written, ...published, number: 1 })}
    on conflict do nothing`;
  await sql`insert into policy_edition ${sql({ ...written, number: 2 })} on conflict do nothing`;
  await sql`insert into policy_page ${sql({ municipality_id: id, is_open: true })}
    on conflict do nothing`;
}

/** An application that is being checked, for a dwelling, with a talk whose content nobody has. */
export async function insertApplication(
  sql: TransactionSql,
  municipality_id: string,
  ids: Record<
    "dwellingId" | "caseId" | "applicationId" | "talkId" | "personId" | "leaseId",
    string
  >,
  author: { accountId: string; name: string },
): Promise<void> {
  await sql`insert into dwelling ${sql({
    municipality_id,
    id: ids.dwellingId,
    street_address: "Prøveveien 1",
    postal_code: "4005",
    postal_place: "Stavanger",
    address_key: ids.dwellingId,
    kind: "flat",
  })}`;
  const applied = { municipality_id, case_id: ids.caseId, dwelling_id: ids.dwellingId };
  await sql`insert into lease ${sql({
    ...applied,
    id: ids.leaseId,
    starts_on: "2025-06-01",
    is_fixed_term: false,
    monthly_rent: 900000,
    signed_on: "2025-05-20",
    moved_in_on: "2025-06-01",
  })}`;
  await sql`insert into self_settlement_application ${sql({
    ...applied,
    id: ids.applicationId,
    state: "checking",
    state_since: "2026-01-05",
    enquired_on: "2026-01-05",
  })}`;
  await sql`insert into private_talk ${sql({
    ...applied,
    id: ids.talkId,
    application_id: ids.applicationId,
    person_id: ids.personId,
    held_on: "2026-01-05",
    held_by: author.accountId,
    held_by_name: author.name,
    asked_alone: true,
    interpreter_use: "not_needed",
  })}`;
}

/** A home that the household has said yes to. */
export async function insertTenancy(
  sql: TransactionSql,
  municipality_id: string,
  ids: Record<"tenancyId" | "dwellingId" | "caseId" | "personId", string>,
  author: { accountId: string; name: string },
): Promise<void> {
  const of = { municipality_id, tenancy_id: ids.tenancyId };
  await sql`insert into tenancy ${sql({
    municipality_id,
    id: ids.tenancyId,
    case_id: ids.caseId,
    dwelling_id: ids.dwellingId,
    status: "accepted",
    planned_from: "2026-01-05",
    offered_on: "2026-01-02",
    answered_on: "2026-01-03",
    decided_by: author.accountId,
    decided_by_name: author.name,
  })}`;
  await sql`insert into tenancy_person ${sql({ ...of, person_id: ids.personId })}`;
  await sql`insert into tenancy_place ${sql({
    ...of,
    id: randomUUID(),
    dwelling_id: ids.dwellingId,
    kept_from: "2026-01-05",
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
