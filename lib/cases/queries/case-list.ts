import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { caseOfficer, settlementCase } from "@/db/schema/cases";
import { account, team } from "@/db/schema/users";
import { addDays } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { CaseListInput, Sort } from "../input";
import type { CasePage, CaseRow } from "../types";
import { matchesSearch, searchFingerprint } from "./case-search";

export const PAGE_SIZE = 25;
const COUNT_CAP = 10_000;

const NAME = sql`${settlementCase.householdName} collate "nb-NO-x-icu"`;
/** Each way of sorting: its order, as its index has it, its key and where a page begins. */
const ORDERS: Record<Sort, { order: SQL; key: SQL; after: (key: string, id: string) => SQL }> = {
  activity: {
    order: sql`${settlementCase.lastActivityAt} desc nulls last, ${settlementCase.id} desc nulls last`,
    key: sql`to_char(${settlementCase.lastActivityAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    after: (key, id) =>
      sql`(${settlementCase.lastActivityAt}, ${settlementCase.id}) < (${key}::timestamptz, ${id}::uuid)`,
  },
  name: {
    order: sql`${NAME}, ${settlementCase.id}`,
    key: sql`${settlementCase.householdName}`,
    after: (key, id) => sql`(${NAME}, ${settlementCase.id}) > (${key}, ${id}::uuid)`,
  },
  number: {
    order: sql`${settlementCase.number} desc, ${settlementCase.id} desc`,
    key: sql`${settlementCase.number}`,
    after: (key) => sql`${settlementCase.number} < ${key}`,
  },
  due: {
    order: sql`${settlementCase.nextDueOn} nulls last, ${settlementCase.id}`,
    key: sql`coalesce(${settlementCase.nextDueOn}::text, '')`,
    after: (key, id) =>
      key === ""
        ? sql`${settlementCase.nextDueOn} is null and ${settlementCase.id} > ${id}::uuid`
        : sql`((${settlementCase.nextDueOn}, ${settlementCase.id}) > (${key}::date, ${id}::uuid)
            or ${settlementCase.nextDueOn} is null)`,
  },
};

/**
 * The one condition behind the list, its count, the export and the bulk selection: what the actor
 * may open, narrowed by the filters.
 */
function matches(scope: Scope, filter: CaseListInput): SQL {
  const own = sql`${settlementCase.municipalityId} = ${scope.municipalityId}`;
  const parts: SQL[] = [own, mayOpenCase(scope)];
  const { q, stage, type, officer, status, due, grade, openedFrom, openedTo } = filter;
  if (status !== "all") parts.push(sql`${settlementCase.status} = ${status}`);
  if (stage) parts.push(sql`${stage} = any(${settlementCase.openStages})`);
  if (type) parts.push(sql`${settlementCase.settlementType} = ${type}`);
  if (filter.team) parts.push(sql`${settlementCase.teamId} = ${filter.team}::uuid`);
  if (officer) parts.push(hasOfficer(scope, officer));
  if (grade) parts.push(sql`${settlementCase.addressProtection} = ${grade}`);
  if (openedFrom) parts.push(sql`${settlementCase.openedOn} >= ${openedFrom}::date`);
  if (openedTo) parts.push(sql`${settlementCase.openedOn} <= ${openedTo}::date`);
  if (due === "none") parts.push(sql`${settlementCase.nextDueOn} is null`);
  if (due === "overdue") parts.push(sql`${settlementCase.nextDueOn} < ${scope.today}::date`);
  if (due === "week" || due === "month") {
    const last = addDays(scope.today, due === "week" ? 7 : 31);
    parts.push(sql`${settlementCase.nextDueOn} between ${scope.today}::date and ${last}::date`);
  }
  if (q) parts.push(matchesSearch(scope, q));
  return sql.join(parts, sql` and `);
}

function hasOfficer(scope: Scope, officer: string): SQL {
  const current = sql`from ${caseOfficer} f where f.municipality_id = ${scope.municipalityId}
    and f.to_on is null`;
  if (officer === "none") {
    return sql`not exists (select 1 ${current} and f.case_id = ${settlementCase.id})`;
  }
  const accountId = officer === "me" ? scope.actor.accountId : officer;
  return sql`${settlementCase.id} in (select f.case_id ${current} and f.account_id = ${accountId}::uuid)`;
}

/** One page of the list, with the count of all that the filters show. */
export async function listCases(scope: Scope, filter: CaseListInput): Promise<CasePage> {
  const found = matches(scope, filter);
  auditList(scope, filter, "cases.list-cases");
  const rows = await rowsOf(scope, found, filter.sort, PAGE_SIZE + 1, readKey(filter.after));
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  const hasNext = rows.length > PAGE_SIZE;
  const count =
    !hasNext && !filter.after
      ? { number: page.length, capped: false }
      : await counted(scope, found);
  return {
    rows: page.map(({ sortKey: _, ...row }) => row),
    next: hasNext && last ? writeKey(last.sortKey, last.id) : null,
    count,
  };
}

/** How many cases the filters show, counted to 10,000. */
export async function countCases(
  scope: Scope,
  filter: CaseListInput,
): Promise<{ number: number; capped: boolean }> {
  return counted(scope, matches(scope, filter));
}

/** What the list shows, for a file: at most `limit` rows, in the order of the screen. */
export async function casesForExport(
  scope: Scope,
  filter: CaseListInput,
  limit: number,
): Promise<CaseRow[]> {
  auditList(scope, filter, "cases.export-cases");
  const rows = await rowsOf(scope, matches(scope, filter), filter.sort, limit, null);
  return rows.map(({ sortKey: _, ...row }) => row);
}

/** The ids of what the filters show, at most `limit`, for a change of many at once. */
export async function matchingCaseIds(
  scope: Scope,
  filter: CaseListInput,
  limit: number,
): Promise<string[]> {
  const rows = await scope.tx.execute<{ id: string }>(sql`select ${settlementCase.id} as id
    from ${settlementCase} where ${matches(scope, filter)}
    order by ${ORDERS[filter.sort].order} limit ${limit}`);
  return rows.map(({ id }) => id);
}

async function counted(scope: Scope, found: SQL) {
  const [row] = await scope.tx.execute<{ n: number }>(sql`select count(*)::int as n from (
    select 1 from ${settlementCase} where ${found} limit ${COUNT_CAP + 1}) some_cases`);
  const n = row?.n ?? 0;
  return { number: Math.min(n, COUNT_CAP), capped: n > COUNT_CAP };
}

async function rowsOf(
  scope: Scope,
  found: SQL,
  sort: Sort,
  limit: number,
  after: { key: string; id: string } | null,
): Promise<(CaseRow & { sortKey: string })[]> {
  const { order, key, after: from } = ORDERS[sort];
  const beyond = after ? sql` and ${from(after.key, after.id)}` : sql``;
  // The order is numbered inside, so that the joins outside cannot lose it.
  return scope.tx.execute(sql`select c.*, t.name as "teamName", coalesce(o.list, '[]') as officers
    from (
      select row_number() over () as place, s.* from (
        select ${key} as "sortKey", ${settlementCase.id} as id, ${settlementCase.number} as number,
          ${settlementCase.householdName} as "householdName",
          ${settlementCase.memberCount} as "memberCount",
          ${settlementCase.settlementType} as "settlementType", ${settlementCase.status} as status,
          ${settlementCase.openStages} as "openStages",
          ${settlementCase.addressProtection} as "addressProtection",
          ${settlementCase.openedOn} as "openedOn", ${settlementCase.nextDueOn} as "nextDueOn",
          ${settlementCase.openItemCount} as "openItemCount",
          ${settlementCase.lastActivityAt} as "lastActivityAt",
          ${settlementCase.teamId} as team_id
        from ${settlementCase} where ${found}${beyond} order by ${order} limit ${limit}
      ) s
    ) c
    join ${team} t on t.municipality_id = ${scope.municipalityId} and t.id = c.team_id
    left join lateral (
      select json_agg(json_build_object('role', f.role, 'name', a.name) order by f.role desc) as list
      from ${caseOfficer} f join ${account} a
        on a.municipality_id = f.municipality_id and a.id = f.account_id
      where f.municipality_id = ${scope.municipalityId} and f.case_id = c.id and f.to_on is null
    ) o on true
    order by c.place`);
}

function auditList(scope: Scope, filter: CaseListInput, action: string): void {
  const { q, after: _, ...narrowed } = filter;
  scope.audit({
    action: q && action === "cases.list-cases" ? "cases.search-cases" : action,
    objectType: "case_list",
    ...(q ? { objectId: searchFingerprint(scope, q) } : {}),
    fields: Object.keys(narrowed).filter((name) => narrowed[name as keyof typeof narrowed]),
  });
}

function writeKey(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString("base64url");
}

function readKey(text: string | undefined): { key: string; id: string } | null {
  if (!text) return null;
  try {
    const [key, id] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
    if (typeof key !== "string" || typeof id !== "string") return null;
    return /^[0-9a-f-]{36}$/.test(id) ? { key, id } : null;
  } catch {
    return null;
  }
}
