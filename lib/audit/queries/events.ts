import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { auditEvent, changeRecord, looksOnly } from "@/db/schema/audit";
import { hasRole } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { forbidden } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import type { LogSearch } from "../input";
import type { EventPage, HistoryEvent, LogEvent, LookEvent } from "../types";

const PAGE_SIZE = 50;

const looking = looksOnly(sql`e.action`);

type About = { caseId: string } | { personId: string };

function about(scope: Scope, subject: About): SQL {
  const own = sql`e.municipality_id = ${scope.municipalityId}`;
  return "caseId" in subject
    ? sql`${own} and e.case_id = ${subject.caseId}::uuid`
    : sql`${own} and e.person_id = ${subject.personId}::uuid`;
}

/**
 * What was done with a case or person that the caller has opened, newest first, with values before
 * and after. `module` keeps to acts of one module, such as "guidance".
 */
export async function historyOf(
  scope: Scope,
  subject: About,
  { before, module, limit = PAGE_SIZE }: { before?: number; module?: string; limit?: number } = {},
): Promise<EventPage<HistoryEvent>> {
  const rows = await scope.tx.execute<HistoryEvent>(sql`select e.seq, e.at,
      e.actor_name as "actorName", e.action, e.object_type as "objectType",
      e.object_id as "objectId", e.person_id as "personId", e.reason, e.fields,
      coalesce(c.changes, '[]') as changes
    from ${auditEvent} e
    left join ${changeRecord} c on c.municipality_id = e.municipality_id and c.id = e.change_id
    where ${about(scope, subject)} and e.outcome = 'ok' and not ${looking}
      ${before ? sql`and e.seq < ${before}` : sql``}
      ${module ? sql`and split_part(e.action, '.', 1) = ${module}` : sql``}
    order by e.seq desc limit ${limit + 1}`);
  return page(rows, limit);
}

/** Who has looked at a case or person that the caller has opened, or was refused, newest first. */
export async function whoHasLooked(
  scope: Scope,
  subject: About,
  { before, limit = PAGE_SIZE }: { before?: number; limit?: number } = {},
): Promise<EventPage<LookEvent>> {
  const rows = await scope.tx.execute<LookEvent>(sql`select e.seq, e.at,
      e.actor_name as "actorName", e.actor_roles as "actorRoles", e.action, e.outcome
    from ${auditEvent} e
    where ${about(scope, subject)} and (${looking} or e.outcome = 'refused')
      ${before ? sql`and e.seq < ${before}` : sql``}
    order by e.seq desc limit ${limit + 1}`);
  return page(rows, limit);
}

/**
 * The auditor's search in the log of the municipality. It tells who did what with which row and
 * which fields, never what they hold.
 *
 * @throws DomainError `forbidden` for others than auditors
 */
export async function searchLog(scope: Scope, search: LogSearch): Promise<EventPage<LogEvent>> {
  const action = "audit.search-log";
  if (!hasRole(scope.actor, "auditor")) {
    throw forbidden("errors.forbidden", { action, objectType: "audit_event" });
  }
  scope.audit({
    action,
    objectType: "audit_event",
    caseId: search.case,
    personId: search.person,
    fields: Object.keys(search).filter((name) => search[name as keyof LogSearch] !== undefined),
  });
  const parts = [sql`e.municipality_id = ${scope.municipalityId}`];
  if (search.account) parts.push(sql`e.account_id = ${search.account}::uuid`);
  if (search.case) parts.push(sql`e.case_id = ${search.case}::uuid`);
  if (search.person) parts.push(sql`e.person_id = ${search.person}::uuid`);
  if (search.outcome) parts.push(sql`e.outcome = ${search.outcome}`);
  if (search.action?.includes(".")) parts.push(sql`e.action = ${search.action}`);
  else if (search.action) parts.push(sql`split_part(e.action, '.', 1) = ${search.action}`);
  if (search.from) parts.push(sql`e.at >= ${startOfDay(search.from)}`);
  if (search.to) parts.push(sql`e.at < ${startOfDay(addDays(search.to, 1))}`);
  if (search.before) parts.push(sql`e.seq < ${search.before}`);
  const rows = await scope.tx.execute<LogEvent>(sql`select e.seq, e.at,
      e.account_id as "accountId", e.actor_name as "actorName", e.actor_roles as "actorRoles",
      e.action, e.outcome, e.object_type as "objectType", e.object_id as "objectId",
      e.case_id as "caseId", e.person_id as "personId", e.reason, e.fields,
      e.request_id as "requestId", e.source_address as "sourceAddress"
    from ${auditEvent} e
    where ${sql.join(parts, sql` and `)}
    order by e.seq desc limit ${PAGE_SIZE + 1}`);
  return page(rows, PAGE_SIZE);
}

/** The instant at which a day in Norway begins. */
function startOfDay(day: string): SQL {
  return sql`(${day}::date::timestamp at time zone 'Europe/Oslo')`;
}

function page<T extends { seq: number }>(rows: readonly T[], limit: number): EventPage<T> {
  const shown = rows.slice(0, limit).map((row) => ({ ...row, seq: Number(row.seq) }));
  return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null };
}
