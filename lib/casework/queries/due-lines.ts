import "server-only";
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { caseOfficer, settlementCase } from "@/db/schema/cases";
import { checklistEntry } from "@/db/schema/checklists";
import { deadline } from "@/db/schema/deadlines";
import { deadlineRules } from "@/lib/deadlines/queries/rules";
import { hasRole } from "@/lib/platform/context";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { DayLine, Whose } from "../types";
import { namesOf } from "./case-checklist";
import { itemTexts } from "./item-texts";

/** Before today, or from today and so many days on. */
export type DueWithin = { overdue: true } | { days: number };

/** What a line of Oversikt tells of its case. */
export const caseColumns = {
  caseId: settlementCase.id,
  caseNumber: settlementCase.number,
  householdName: settlementCase.householdName,
  addressProtection: settlementCase.addressProtection,
};

/** The cases that one is officer of, or all that one may open. */
export function inSight(scope: Scope, whose: Whose): SQL {
  return whose === "team"
    ? mayOpenCase(scope)
    : sql`${settlementCase.id} in (select o.case_id from ${caseOfficer} o
        where o.municipality_id = ${scope.municipalityId}
          and o.account_id = ${scope.actor.accountId} and o.to_on is null)`;
}

/** Open entries for one's own roles; a manager sees those of every role. */
export function openEntries(scope: Scope, within?: DueWithin): SQL | undefined {
  return and(
    eq(checklistEntry.municipalityId, scope.municipalityId),
    eq(checklistEntry.state, "open"),
    ownRoles(scope, checklistEntry.audience),
    within && dueWithin(scope, checklistEntry.dueOn, within),
  );
}

/** Open deadlines for one's own roles; one that the record cannot show as met is never overdue. */
function openDeadlines(scope: Scope, within: DueWithin): SQL | undefined {
  return and(
    eq(deadline.municipalityId, scope.municipalityId),
    eq(deadline.state, "open"),
    ownRoles(scope, deadline.audience),
    dueWithin(scope, deadline.dueOn, within),
    "overdue" in within ? deadline.canBeMet : undefined,
  );
}

/**
 * The day (`due_on`) of each entry and deadline that is overdue, or due until a day, among cases of
 * `in_sight` (id, open_stages): found once, to be counted within several distances.
 */
export function dueDays(scope: Scope, until: PlainDate): SQL {
  const overdue: DueWithin = { overdue: true };
  return sql`select ${checklistEntry.dueOn} as due_on from ${checklistEntry}
      join in_sight on in_sight.id = ${checklistEntry.caseId}
    where ${openEntries(scope)} and ${checklistEntry.dueOn} <= ${until}
      and ${checklistEntry.stage} = any(in_sight.open_stages)
    union all select ${deadline.dueOn} from ${deadline}
      join in_sight on in_sight.id = ${deadline.caseId}
    where ${eq(deadline.municipalityId, scope.municipalityId)} and ${eq(deadline.state, "open")}
      and ${ownRoles(scope, deadline.audience) ?? sql`true`} and ${deadline.dueOn} <= ${until}
      and (${deadline.canBeMet} or not ${dueWithin(scope, deadline.dueOn, overdue)})`;
}

/** How many of the days of `due` are within a distance, counted to `most`. */
export function dueCount(scope: Scope, within: DueWithin, most: number): SQL {
  return sql`(select least(count(*), ${most}::int)::int from due
    where ${dueWithin(scope, sql`due.due_on`, within)})`;
}

type Audience = typeof checklistEntry.audience | typeof deadline.audience;
type Due = typeof checklistEntry.dueOn | typeof deadline.dueOn | SQL;

function ownRoles(scope: Scope, audience: Audience): SQL | undefined {
  const roles = scope.actor.roles.filter((role) => role !== "administrator" && role !== "auditor");
  return hasRole(scope.actor, "manager") ? undefined : inArray(audience, [...roles]);
}

function dueWithin(scope: Scope, dueOn: Due, within: DueWithin): SQL {
  return "overdue" in within
    ? sql`${dueOn} < ${scope.today}`
    : sql`${dueOn} between ${scope.today} and ${addDays(scope.today, within.days)}`;
}

const ofEntry = and(
  eq(settlementCase.municipalityId, checklistEntry.municipalityId),
  eq(settlementCase.id, checklistEntry.caseId),
);
const isOpen = eq(settlementCase.status, "open");
/** What a stage asked for by a day is not asked for any longer once the stage has closed. */
const inOpenStage = sql`${checklistEntry.stage} = any(${settlementCase.openStages})`;

/** The open entries that a condition picks, as lines, the most urgent first. */
export async function entryLines(
  scope: Scope,
  whose: Whose,
  condition: SQL | undefined,
  most: number,
): Promise<DayLine[]> {
  const rows = await scope.tx
    .select({
      ...caseColumns,
      id: checklistEntry.id,
      itemKey: checklistEntry.itemKey,
      subjectKey: checklistEntry.subjectKey,
      edition: settlementCase.checklistEdition,
      on: checklistEntry.dueOn,
    })
    .from(checklistEntry)
    .innerJoin(settlementCase, ofEntry)
    .where(and(condition, isOpen, inSight(scope, whose)))
    .orderBy(sql`${checklistEntry.dueOn} nulls last`, asc(checklistEntry.caseId))
    .limit(most);
  const [texts, names] = await Promise.all([
    textsIn(
      scope,
      rows.map((row) => row.edition),
    ),
    namesOf(scope, rows),
  ]);
  return rows.map(({ edition, itemKey, subjectKey, ...row }) => ({
    ...row,
    kind: "item",
    text: texts.get(`${edition}/${itemKey}`) ?? itemKey,
    subjectName: names.get(subjectKey) ?? null,
    who: null,
  }));
}

type DeadlineRow = Pick<
  DayLine,
  "caseId" | "caseNumber" | "householdName" | "addressProtection" | "on"
> & { ruleKey: string; subjectKey: string };

async function deadlineLines(
  scope: Scope,
  whose: Whose,
  within: DueWithin,
  most: number,
): Promise<DayLine[]> {
  // The first are found by the index alone, and only they look up their case.
  const rows = await scope.tx.execute<DeadlineRow>(sql`with in_sight as materialized (
      select ${settlementCase.id} as id from ${settlementCase}
      where ${settlementCase.municipalityId} = ${scope.municipalityId} and ${isOpen}
        and ${inSight(scope, whose)}),
    first as materialized (
      select ${deadline.caseId} as case_id, ${deadline.ruleKey} as rule_key,
        ${deadline.subjectKey} as subject_key, ${deadline.dueOn} as due_on
      from ${deadline} join in_sight on in_sight.id = ${deadline.caseId}
      where ${openDeadlines(scope, within)}
      order by ${deadline.dueOn}, ${deadline.caseId}, ${deadline.ruleKey} limit ${most})
    select first.case_id as "caseId", ${settlementCase.number} as "caseNumber",
      ${settlementCase.householdName} as "householdName",
      ${settlementCase.addressProtection} as "addressProtection", first.rule_key as "ruleKey",
      first.subject_key as "subjectKey", first.due_on::text as "on"
    from first join ${settlementCase}
      on ${settlementCase.municipalityId} = ${scope.municipalityId}
      and ${settlementCase.id} = first.case_id
    order by first.due_on, first.case_id, first.rule_key`);
  const [rules, names] = await Promise.all([deadlineRules(scope), namesOf(scope, rows)]);
  return rows.map(({ ruleKey, subjectKey, ...row }) => ({
    ...row,
    kind: "deadline",
    id: `${ruleKey}-${subjectKey}`,
    text: rules.find(({ key }) => key === ruleKey)?.text[scope.locale] ?? ruleKey,
    subjectName: names.get(subjectKey) ?? null,
    who: null,
  }));
}

/** Deadlines and checklist items that are due, in one order of days. */
export async function dueLines(
  scope: Scope,
  whose: Whose,
  within: DueWithin,
  most: number,
): Promise<DayLine[]> {
  const [entries, deadlines] = await Promise.all([
    entryLines(scope, whose, and(openEntries(scope, within), inOpenStage), most),
    deadlineLines(scope, whose, within, most),
  ]);
  return [...deadlines, ...entries]
    .toSorted((a, b) => (a.on ?? "9999").localeCompare(b.on ?? "9999"))
    .slice(0, most);
}

async function textsIn(scope: Scope, editions: readonly number[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const edition of new Set(editions)) {
    for (const [key, text] of await itemTexts(scope, edition)) {
      texts.set(`${edition}/${key}`, text);
    }
  }
  return texts;
}
