import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { caseGrant, settlementCase } from "@/db/schema/cases";
import { checklistEntry } from "@/db/schema/checklists";
import { deadline } from "@/db/schema/deadlines";
import { guidanceAgreement, guidanceSession } from "@/db/schema/guidance";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import { publishedItems } from "@/lib/checklists/queries/editions";
import { warningDays } from "@/lib/deadlines/queries/warnings";
import type { Warnings } from "@/lib/deadlines/rules/warnings";
import { caseRoles, hasRole } from "@/lib/platform/context";
import { addDays, dayInNorway } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { applicationRoles } from "@/lib/self-settlement/access";
import { WAITING } from "@/lib/self-settlement/rules/states";
import { settlementRoles } from "@/lib/settlement/access";
import { awaitsAnswer } from "@/lib/settlement/queries/distribution-list";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { DayCounter, DayFilter, DayLine, WaitingCounter, Whose } from "../types";
import {
  caseColumns,
  type DueWithin,
  dueCount,
  dueDays,
  dueLines,
  entryLines,
  inSight,
  openEntries,
} from "./due-lines";

const countedAtMost = 1000;
const linesAtMost = 50;
const newForDays = 14;

/**
 * The counters of Oversikt, each of at most 1,000. One is a filter of the list under them, over the
 * cases that the actor is officer of, or over all that the actor may open. Those of applications that
 * wait for someone are of the list of applications, which has all that the actor may open.
 */
export async function dayCounters(scope: Scope, whose: Whose): Promise<DayCounter[]> {
  if (!hasRole(scope.actor, ...caseRoles)) return [];
  const filters = filtersFor(scope);
  const [risks, warnings] = await Promise.all([riskKeys(scope), warningDays(scope)]);
  const counts = filters.map((filter) =>
    isDue(filter)
      ? dueCount(scope, withinOf(filter, warnings), countedAtMost)
      : sql`(select count(*)::int from (${rowsBehind(scope, filter, whose, risks)}
          limit ${countedAtMost}) counted)`,
  );
  const until = addDays(scope.today, Math.max(0, ...warnings));
  // Which cases are in sight, and what is due in them, is found once for all the counters.
  const [row] = await scope.tx.execute<{ counts: number[] }>(sql`with in_sight as materialized (
      select ${settlementCase.id} as id, ${settlementCase.openStages} as open_stages from ${settlementCase}
      where ${settlementCase.municipalityId} = ${scope.municipalityId}
        and ${settlementCase.status} = 'open' and ${inSight(scope, whose)}),
    due as materialized (${dueDays(scope, until)})
    select array[${sql.join(counts, sql`, `)}] as counts`);
  return filters.map((filter, index) => ({
    filter,
    count: row?.counts[index] ?? 0,
    days: daysOf(filter, warnings),
  }));
}

/** The lines behind one counter, the most urgent first. */
export async function dayLines(
  scope: Scope,
  whose: Whose,
  filter: DayFilter,
): Promise<{ lines: DayLine[]; more: boolean }> {
  if (!hasRole(scope.actor, ...caseRoles)) return { lines: [], more: false };
  const lines = await linesOf(scope, whose, filter);
  return { lines: lines.slice(0, linesAtMost), more: lines.length > linesAtMost };
}

/** The counters that an actor has: reviewing emergency access is the manager's. */
function filtersFor(scope: Scope): (DayFilter | WaitingCounter)[] {
  return [
    "overdue",
    "due_nearest",
    "due_near",
    "due_ahead",
    ...(hasRole(scope.actor, ...settlementRoles) ? (["awaiting_answer"] as const) : []),
    "sessions_today",
    "agreements",
    "drafts",
    "new_cases",
    "risks",
    ...(hasRole(scope.actor, "manager") ? (["emergency_access"] as const) : []),
    ...(hasRole(scope.actor, ...applicationRoles)
      ? (["waits_for_municipality", "waits_for_imdi"] as const)
      : []),
  ];
}

const ofSession = and(
  eq(settlementCase.municipalityId, guidanceSession.municipalityId),
  eq(settlementCase.id, guidanceSession.caseId),
);

const ofAgreement = and(
  eq(guidanceSession.municipalityId, guidanceAgreement.municipalityId),
  eq(guidanceSession.id, guidanceAgreement.sessionId),
) as SQL;

/** Agreed in a finished session and not done: what one sees to oneself, or what anyone does. */
function openAgreement(scope: Scope, whose: Whose): SQL | undefined {
  return and(
    eq(guidanceAgreement.municipalityId, scope.municipalityId),
    isNull(guidanceAgreement.doneOn),
    eq(guidanceSession.status, "finished"),
    whose === "team" ? undefined : eq(guidanceAgreement.adviserId, scope.actor.accountId),
  );
}

/** The distance that a filter looks ahead; null for one that does not. */
function daysOf(
  filter: DayFilter | WaitingCounter,
  [ahead, near, nearest]: Warnings,
): number | null {
  switch (filter) {
    case "due_nearest":
      return nearest;
    case "due_near":
      return near;
    case "due_ahead":
      return ahead;
    default:
      return null;
  }
}

const DUE = ["overdue", "due_nearest", "due_near", "due_ahead"] as const;
type DueFilter = (typeof DUE)[number];

const isDue = (filter: DayFilter | WaitingCounter): filter is DueFilter =>
  DUE.some((due) => due === filter);

function withinOf(filter: DueFilter, warnings: Warnings): DueWithin {
  const days = daysOf(filter, warnings);
  return days === null ? { overdue: true } : { days };
}

/** A row for each thing that a counter counts, among the cases of `in_sight`. */
function rowsBehind(
  scope: Scope,
  filter: Exclude<DayFilter, DueFilter> | WaitingCounter,
  whose: Whose,
  risks: readonly string[],
): SQL {
  const seen = sql`in (select id from in_sight)`;
  switch (filter) {
    case "risks":
      return sql`select 1 from ${checklistEntry}
        where ${riskCondition(scope, risks)} and ${checklistEntry.caseId} ${seen}`;
    case "sessions_today":
      return sql`select 1 from ${guidanceSession}
        where ${sessionToday(scope)} and ${guidanceSession.caseId} ${seen}`;
    case "agreements":
      return sql`select 1 from ${guidanceAgreement} join ${guidanceSession} on ${ofAgreement}
        where ${openAgreement(scope, whose)} and ${guidanceSession.caseId} in (
          select ${settlementCase.id} from ${settlementCase}
          where ${settlementCase.municipalityId} = ${scope.municipalityId}
            and ${settlementCase.status} = 'open' and ${mayOpenCase(scope)})`;
    case "drafts":
      return sql`select 1 from ${guidanceSession} join ${settlementCase} on ${ofSession}
        where ${ownDraft(scope)} and ${mayOpenCase(scope)}`;
    case "awaiting_answer":
      return sql`select 1 from ${settlementCase}
        where ${waitingCase(scope)} and ${settlementCase.id} ${seen}`;
    case "new_cases":
      return sql`select 1 from ${settlementCase}
        where ${newCase(scope)} and ${settlementCase.id} ${seen}`;
    case "emergency_access":
      return sql`select 1 from ${caseGrant} where ${unreviewed(scope)}`;
    case "waits_for_municipality":
      return waiting(scope, WAITING.municipality);
    case "waits_for_imdi":
      return waiting(scope, WAITING.imdi);
  }
}

async function linesOf(scope: Scope, whose: Whose, filter: DayFilter): Promise<DayLine[]> {
  const open = eq(settlementCase.status, "open");
  const blank = { text: null, on: null, subjectName: null, who: null } as const;
  switch (filter) {
    case "overdue":
    case "due_nearest":
    case "due_near":
    case "due_ahead": {
      const within = withinOf(filter, await warningDays(scope));
      return dueLines(scope, whose, within, linesAtMost + 1);
    }
    case "risks":
      return entryLines(scope, whose, riskCondition(scope, await riskKeys(scope)), linesAtMost + 1);
    case "sessions_today":
    case "drafts": {
      const today = filter === "sessions_today";
      const rows = await scope.tx
        .select({
          ...caseColumns,
          id: guidanceSession.id,
          on: today ? guidanceSession.nextSessionOn : guidanceSession.heldOn,
          text: guidanceSession.nextSessionNote,
          who: guidanceSession.adviserName,
        })
        .from(guidanceSession)
        .innerJoin(settlementCase, ofSession)
        .where(
          today
            ? and(sessionToday(scope), open, inSight(scope, whose))
            : and(ownDraft(scope), mayOpenCase(scope)),
        )
        .orderBy(asc(guidanceSession.savedAt))
        .limit(linesAtMost + 1);
      return rows.map((row) => ({
        ...blank,
        ...row,
        text: today ? row.text : null,
        kind: today ? "session" : "draft",
      }));
    }
    case "agreements": {
      const rows = await scope.tx
        .select({
          ...caseColumns,
          id: guidanceAgreement.id,
          on: guidanceAgreement.dueOn,
          text: guidanceAgreement.text,
          who: guidanceAgreement.responsible,
        })
        .from(guidanceAgreement)
        .innerJoin(guidanceSession, ofAgreement)
        .innerJoin(settlementCase, ofSession)
        .where(and(openAgreement(scope, whose), open, mayOpenCase(scope)))
        .orderBy(sql`${guidanceAgreement.dueOn} nulls last`, asc(guidanceAgreement.id))
        .limit(linesAtMost + 1);
      return rows.map((row) => ({ ...blank, ...row, kind: "agreement" }));
    }
    case "awaiting_answer": {
      const rows = await scope.tx
        .select({ ...caseColumns, id: settlementCase.id, on: deadline.dueOn })
        .from(settlementCase)
        .leftJoin(
          deadline,
          and(
            eq(deadline.municipalityId, settlementCase.municipalityId),
            eq(deadline.caseId, settlementCase.id),
            eq(deadline.ruleKey, "D-ANSWER-LIST"),
            eq(deadline.state, "open"),
          ),
        )
        .where(and(waitingCase(scope), inSight(scope, whose)))
        .orderBy(sql`${deadline.dueOn} nulls last`, asc(settlementCase.id))
        .limit(linesAtMost + 1);
      return rows.map((row) => ({ ...blank, ...row, kind: "answer" }));
    }
    case "new_cases": {
      const rows = await scope.tx
        .select({ ...caseColumns, id: settlementCase.id, on: settlementCase.openedOn })
        .from(settlementCase)
        .where(and(newCase(scope), inSight(scope, whose)))
        .orderBy(sql`${settlementCase.openedOn} desc`, asc(settlementCase.id))
        .limit(linesAtMost + 1);
      return rows.map((row) => ({ ...blank, ...row, kind: "case" }));
    }
    case "emergency_access":
      return emergencyLines(scope);
  }
}

/** Emergency access is seen by the manager whatever the team; the household is not named. */
async function emergencyLines(scope: Scope): Promise<DayLine[]> {
  const rows = await scope.tx
    .select({
      id: caseGrant.id,
      caseId: settlementCase.id,
      caseNumber: settlementCase.number,
      text: caseGrant.reason,
      startsAt: caseGrant.startsAt,
      who: sql<string>`(select a.name from account a
        where a.municipality_id = ${caseGrant.municipalityId} and a.id = ${caseGrant.accountId})`,
    })
    .from(caseGrant)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, caseGrant.municipalityId),
        eq(settlementCase.id, caseGrant.caseId),
      ),
    )
    .where(unreviewed(scope))
    .orderBy(asc(caseGrant.startsAt))
    .limit(linesAtMost + 1);
  return rows.map(({ startsAt, ...row }) => ({
    ...row,
    kind: "emergency",
    householdName: null,
    addressProtection: "none",
    subjectName: null,
    on: dayInNorway(startsAt),
  }));
}

const sessionToday = (scope: Scope) =>
  and(
    eq(guidanceSession.municipalityId, scope.municipalityId),
    eq(guidanceSession.nextSessionOn, scope.today),
  );

const ownDraft = (scope: Scope) =>
  and(
    eq(guidanceSession.municipalityId, scope.municipalityId),
    eq(guidanceSession.adviserId, scope.actor.accountId),
    eq(guidanceSession.status, "draft"),
  );

const waitingCase = (scope: Scope) =>
  and(
    eq(settlementCase.municipalityId, scope.municipalityId),
    eq(settlementCase.status, "open"),
    awaitsAnswer,
  );

const newCase = (scope: Scope) =>
  and(
    eq(settlementCase.municipalityId, scope.municipalityId),
    eq(settlementCase.status, "open"),
    sql`${settlementCase.openedOn} > ${addDays(scope.today, -newForDays)}`,
    sql`${settlementCase.openStages} && array['request','self_settlement_assessment']::text[]`,
  );

/**
 * The applications of open cases that stand in one of the states, as their list has them. Each looks up
 * its case: `offset 0` keeps the planner from reading every case of the municipality for a few.
 */
function waiting(scope: Scope, states: readonly string[]): SQL {
  const application = selfSettlementApplication;
  return sql`select 1 from ${application} cross join lateral (
      select 1 from ${settlementCase}
      where ${settlementCase.municipalityId} = ${application.municipalityId}
        and ${settlementCase.id} = ${application.caseId}
        and ${settlementCase.status} = 'open' and ${mayOpenCase(scope)} offset 0) seen
    where ${application.municipalityId} = ${scope.municipalityId}
      and ${application.state} = any(${sql.param([...states])}::text[])`;
}

const unreviewed = (scope: Scope) =>
  and(
    eq(caseGrant.municipalityId, scope.municipalityId),
    eq(caseGrant.kind, "emergency"),
    isNull(caseGrant.reviewedAt),
  );

function riskCondition(scope: Scope, keys: readonly string[]): SQL | undefined {
  return keys.length === 0
    ? sql`false`
    : and(openEntries(scope), inArray(checklistEntry.itemKey, [...keys]));
}

/** Keys of the risk items in the editions that are in use. */
async function riskKeys(scope: Scope): Promise<string[]> {
  const items = await itemsInUse(scope);
  return [...new Set(items.flat().flatMap((item) => (item.kind === "risk" ? [item.id] : [])))];
}

async function itemsInUse(scope: Scope) {
  const rows = await scope.tx.execute<{ number: number }>(sql`select number from checklist_edition
    where municipality_id = ${scope.municipalityId} and status = 'published' order by number`);
  return Promise.all(rows.map((row) => publishedItems(scope, row.number)));
}
