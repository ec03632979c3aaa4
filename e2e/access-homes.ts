import { randomUUID } from "node:crypto";
import type { TransactionSql } from "postgres";

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
