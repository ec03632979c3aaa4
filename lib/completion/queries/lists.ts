import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { programmeEnding, programmeSituation } from "@/db/schema/completion";
import { integrationPlan, planElement } from "@/db/schema/integration-plan";
import { person } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { NIR_MONTHS } from "@/lib/reporting/rules/reported-fields";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { reasonsWithoutActivity, reasonsWithoutAfter } from "../rules/codes";
import { recordWarnings, yearEnds } from "../rules/record-warnings";
import { SOON_MONTHS } from "../rules/views";
import type { CompletionCount, CompletionLine, CompletionView } from "../types";

const onePage = 30;

const p = programmeParticipation;
const codes = (list: readonly string[]) => sql.param(`{${list.join(",")}}`);

/** Condition and day of each list on `programme_participation`; the same words as the pure rule. */
function viewSql(view: CompletionView, today: PlainDate): { where: SQL; since: SQL } {
  const ended = sql`${p.startedOn} is not null and ${p.endedOn} is not null`;
  const asked = sql`(${p.exitReason} is null
    or ${p.exitReason} <> all(${codes(reasonsWithoutAfter)}::text[]))`;
  const missing = sql`(${p.exitReason} is null or ${p.exitReason} = 'not_registered')`;
  const after = (months: number) => sql`(${p.endedOn} + make_interval(months => ${months}))::date`;
  switch (view) {
    case "ends_soon":
      return {
        where: sql`${p.startedOn} is not null and ${p.endedOn} is null
          and ${p.plannedEndOn} between ${today} and ${addMonths(today, SOON_MONTHS)}`,
        since: sql`${p.plannedEndOn}`,
      };
    case "end_not_recorded":
      return {
        where: sql`${p.startedOn} is not null and ${p.endedOn} is null and ${p.plannedEndOn} < ${today}`,
        since: sql`${p.plannedEndOn}`,
      };
    case "no_reason":
      return { where: sql`${ended} and ${missing}`, since: sql`${p.endedOn}` };
    case "no_activity":
      return {
        where: sql`${ended} and ${p.exitReason} = any(${codes(reasonsWithoutActivity)}::text[])
          and coalesce((select e.activities from ${programmeEnding} e
            where e.municipality_id = ${p.municipalityId} and e.participation_id = ${p.id}
              and e.act = 'ended'
            order by e.id desc limit 1), '{}') <@ ${codes(reasonsWithoutActivity)}::text[]`,
        since: sql`${p.endedOn}`,
      };
    case "no_measure": {
      const days = yearEnds(today);
      const lacks = (day: PlainDate) => sql`(${p.startedOn} <= ${day}
        and coalesce(${p.endedOn}, ${p.plannedEndOn}, ${day}) >= ${day}
        and not ${hasElementOn(day)})`;
      return {
        where: sql`(${sql.join(days.map(lacks), sql` or `)})`,
        since: sql`case ${sql.join(
          days.map((day) => sql`when ${lacks(day)} then ${day}::date`),
          sql` `,
        )} end`,
      };
    }
    case "no_status_12":
      return {
        where: sql`${ended} and ${asked} and ${after(12)} <= ${today}
          and (${p.statusAfterOneYear} is null or ${p.statusAfterOneYear} = 'unknown')`,
        since: after(12),
      };
    case "no_status_24":
      return {
        where: sql`${ended} and ${asked} and ${after(24)} <= ${today}
          and not exists (select from ${programmeSituation} s
            where s.municipality_id = ${p.municipalityId} and s.participation_id = ${p.id}
              and s.months = 24 and s.ended_on = ${p.endedOn})`,
        since: after(24),
      };
  }
}

/** An element was going on that day, by the version that was in force then or is now. */
function hasElementOn(day: PlainDate): SQL {
  return sql`exists (select from ${integrationPlan} g
    join ${planElement} e on e.municipality_id = g.municipality_id and e.plan_id = g.id
    where g.municipality_id = ${p.municipalityId} and g.participation_id = ${p.id}
      and (g.status = 'in_force' or g.in_force_from <= ${day} and g.replaced_on > ${day})
      and e.from_on <= ${day} and e.to_on >= ${day})`;
}

/** The latest programme of a person in a case counts, in a case that the actor may open. */
function counted(scope: Scope): SQL {
  return sql`${p.municipalityId} = ${scope.municipalityId}
    and not exists (select from ${programmeParticipation} n
      where n.municipality_id = ${p.municipalityId} and n.case_id = ${p.caseId}
        and n.person_id = ${p.personId} and n.id > ${p.id})
    and ${mayOpenCase(scope)}`;
}

const ofCase = sql`${settlementCase} on ${settlementCase.municipalityId} = ${p.municipalityId}
  and ${settlementCase.id} = ${p.caseId}`;

const overdueSql = (since: SQL, today: PlainDate) =>
  sql`(${since} + make_interval(months => ${NIR_MONTHS}))::date < ${today}`;

/** How many there are in each list, and of how many the two months have passed. */
export async function completionCounts(scope: Scope): Promise<CompletionCount[]> {
  const { today } = scope;
  const views: readonly CompletionView[] = ["ends_soon", ...recordWarnings];
  const columns = views.flatMap((view) => {
    const { where, since } = viewSql(view, today);
    return [
      sql`(count(*) filter (where ${where}))::int as ${sql.identifier(view)}`,
      sql`(count(*) filter (where ${where} and ${overdueSql(since, today)}))::int
        as ${sql.identifier(`${view}_overdue`)}`,
    ];
  });
  const [row] = await scope.tx.execute<Record<string, number>>(sql`
    select ${sql.join(columns, sql`, `)} from ${p} join ${ofCase} where ${counted(scope)}`);
  return views.map((view) => ({
    view,
    count: row?.[view] ?? 0,
    overdue: row?.[`${view}_overdue`] ?? 0,
  }));
}

export type CompletionPage = { lines: CompletionLine[]; next: string | null };

/** One page of a list, the oldest matter first; the key names the last line of the page before. */
export async function completionPage(
  scope: Scope,
  view: CompletionView,
  after: { since: PlainDate; id: string } | null,
): Promise<CompletionPage> {
  const { today } = scope;
  const { where, since } = viewSql(view, today);
  const lines = await scope.tx.execute<CompletionLine>(sql`
    select * from (
      select ${p.id} as "participationId", ${p.caseId} as "caseId", ${p.personId} as "personId",
        ${person.displayName} as name, ${settlementCase.number} as "caseNumber",
        ${since} as since, ${overdueSql(since, today)} as overdue,
        ${p.endGoal} as "endGoal", ${p.exitReason} as "exitReason"
      from ${p} join ${ofCase}
      join ${person} on ${person.municipalityId} = ${p.municipalityId} and ${person.id} = ${p.personId}
      where ${counted(scope)} and ${where}
    ) found
    ${after ? sql`where (since, "participationId") > (${after.since}::date, ${after.id}::uuid)` : sql``}
    order by since, "participationId" limit ${onePage + 1}`);
  const shown = lines.slice(0, onePage);
  const last = shown.at(-1);
  return {
    lines: shown,
    next: lines.length > onePage && last ? `${last.since}_${last.participationId}` : null,
  };
}
