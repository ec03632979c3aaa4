import { randomUUID } from "node:crypto";
import { insertEditions, insertPolicies } from "./access-editions";
import { insertApplication, insertTenancy } from "./access-homes";
import {
  insertAgreement,
  insertBooking,
  insertClass,
  insertCourse,
  insertPlacement,
} from "./access-rows";
import { flagIn } from "./actions/watch";
import type { Municipality } from "./municipality";

/** Whose case an address points at, seen from someone in the first team. */
export const relations = [
  "own",
  "other team",
  "closed",
  "other municipality",
  "random id",
] as const;
export type Relation = (typeof relations)[number];

/** The ids of one case and of what belongs to it, by the name they have in an address. */
export type Subject = Record<string, string>;

/** A name that stands in every subject and in nothing else, so that a leak can be found. */
export const CANARY = "Kanarifuglen";

/** The key of the checklist item that a municipality of a subject has added to its draft. */
export const OWN_ITEM = "OWN-01";

/**
 * A household with its case, a finished session, a programme, a relation, an import run, a rule change, a
 * landlord, and an application for a dwelling with a talk that was held.
 */
export async function subjectIn(
  municipality: Municipality,
  teamId: string,
  { closed = false, startedBy }: { closed?: boolean; startedBy?: string } = {},
): Promise<Subject> {
  const m = { municipality_id: municipality.id };
  const author = await municipality.person("housing_adviser", { name: "skriver-av-oekter" });
  const ids = {
    caseId: randomUUID(),
    personId: randomUUID(),
    householdId: randomUUID(),
    sessionId: randomUUID(),
    participationId: randomUUID(),
    relationId: randomUUID(),
    runId: randomUUID(),
    dwellingRunId: randomUUID(),
    attendanceRunId: randomUUID(),
    reconciliationRunId: randomUUID(),
    changeId: randomUUID(),
    landlordId: randomUUID(),
    documentId: randomUUID(),
    flagId: await flagIn(municipality),
    dwellingId: randomUUID(),
    applicationId: randomUUID(),
    talkId: randomUUID(),
    supplierId: randomUUID(),
    interpreterId: randomUUID(),
    bookingId: randomUUID(),
    leaseId: randomUUID(),
    tenancyId: randomUUID(),
    courseId: randomUUID(),
    classId: randomUUID(),
    employerId: randomUUID(),
    meetingId: randomUUID(),
    volunteerId: randomUUID(),
    offerId: randomUUID(),
  };
  const otherPerson = randomUUID();
  const today = "2026-01-05";
  await municipality.sql(async (sql) => {
    await insertEditions(sql, municipality.id, OWN_ITEM);
    await insertPolicies(sql, municipality.id, author.accountId);
    for (const [id, name] of [
      [ids.personId, CANARY],
      [otherPerson, `${CANARY} Liten`],
    ] as const) {
      await sql`insert into person ${sql({
        ...m,
        id,
        given_name: name,
        display_name: name,
        search_name: name.toLowerCase(),
        birth_date: "1990-01-01",
      })}`;
      await sql`insert into person_contact ${sql({ ...m, person_id: id })}`;
    }
    await sql`insert into household ${sql({ ...m, id: ids.householdId })}`;
    for (const personId of [ids.personId, otherPerson]) {
      await sql`insert into household_member ${sql({
        ...m,
        id: randomUUID(),
        household_id: ids.householdId,
        person_id: personId,
        is_head: personId === ids.personId,
        from_on: today,
      })}`;
    }
    await sql`insert into person_relation ${sql({
      ...m,
      id: ids.relationId,
      person_id: ids.personId,
      other_person_id: otherPerson,
      kind: "parent",
    })}`;
    await sql`insert into settlement_case ${sql({
      ...m,
      id: ids.caseId,
      number: `2026-${ids.caseId.slice(0, 5)}`,
      household_id: ids.householdId,
      settlement_type: "from_reception",
      team_id: teamId,
      opened_on: today,
      checklist_edition: 1,
      household_name: CANARY,
      member_count: 2,
      open_stages: closed ? [] : ["housing_guidance"],
      status: closed ? "closed" : "open",
      closed_on: closed ? today : null,
      close_reason: closed ? "moved_municipality" : null,
    })}`;
    await sql`insert into case_stage ${sql({
      ...m,
      id: randomUUID(),
      case_id: ids.caseId,
      stage: "housing_guidance",
      opened_on: today,
      opened_by: author.accountId,
      closed_on: closed ? today : null,
    })}`;
    await sql`insert into guidance_session ${sql({
      ...m,
      id: ids.sessionId,
      case_id: ids.caseId,
      adviser_id: author.accountId,
      adviser_name: author.name,
      status: "finished",
      held_on: today,
      channel: "office",
      interpreter_use: "not_needed",
      finished_at: "2026-01-05T12:00:00Z",
    })}`;
    await sql`insert into programme_participation ${sql({
      ...m,
      id: ids.participationId,
      case_id: ids.caseId,
      person_id: ids.personId,
      right_arises_on: today,
    })}`;
    await sql`insert into integration_plan ${sql({
      ...m,
      id: randomUUID(),
      participation_id: ids.participationId,
      number: 1,
      written_by: author.accountId,
      written_by_name: author.name,
      changed_at: "2026-01-05T12:00:00Z",
    })}`;
    await sql`insert into document ${sql({
      ...m,
      id: ids.documentId,
      case_id: ids.caseId,
      kind: "unsigned_lease",
      title: `${CANARY}s leiekontrakt`,
      file_name: "leie.pdf",
      media_type: "application/pdf",
      size: 10,
      sha256: ids.documentId,
      storage_key: randomUUID(),
      received_on: today,
      uploaded_by: author.accountId,
      uploaded_by_name: author.name,
      uploaded_at: "2026-01-05T12:00:00Z",
    })}`;
    for (const [id, kind] of [
      [ids.runId, "people"],
      [ids.dwellingRunId, "dwellings"],
      [ids.attendanceRunId, "attendance"],
    ] as const) {
      await sql`insert into import_run ${sql({
        ...m,
        id,
        kind,
        file_name: "liste.csv",
        file_size: 10,
        file_digest: id,
        format: "csv",
        headings: ["Navn"],
        status: "cancelled",
        started_by: startedBy ?? author.accountId,
        started_by_name: author.name,
      })}`;
    }
    await sql`insert into reconciliation_run ${sql({
      ...m,
      id: ids.reconciliationRunId,
      kind: "nir_participants",
      year: 2026,
      file_name: "nir.csv",
      file_size: 10,
      file_digest: ids.reconciliationRunId,
      format: "csv",
      headings: ["Fnr", "Startdato"],
      status: "uploaded",
      started_by: startedBy ?? author.accountId,
      started_by_name: author.name,
    })}`;
    await sql`insert into landlord ${sql({
      ...m,
      id: ids.landlordId,
      kind: "person",
      name: `Utleier for ${ids.landlordId.slice(0, 8)}`,
    })}`;
    await sql`insert into deadline_rule_change ${sql({
      ...m,
      id: ids.changeId,
      act: "end",
      rule_key: "D-END",
      last_day: today,
      reason: "Brukes ikke",
      status: "finished",
      started_by: author.accountId,
      started_by_name: author.name,
    })}`;
    await insertApplication(sql, municipality.id, ids, author);
    await insertBooking(sql, municipality.id, ids, author);
    await insertTenancy(sql, municipality.id, ids, author);
    await insertCourse(sql, municipality.id, ids, author);
    await insertClass(sql, municipality.id, ids, author);
    await insertPlacement(sql, municipality.id, ids);
    await insertAgreement(sql, municipality.id, ids, author);
  });
  return { ...ids, municipality: municipality.id };
}

/** Ids that nothing has. */
export function nobody(): Subject {
  return new Proxy({} as Subject, { get: () => randomUUID(), has: () => true });
}
