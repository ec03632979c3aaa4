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
