import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { programmeAbsence } from "@/db/schema/absence";
import { settlementCase } from "@/db/schema/cases";
import { integrationContract, integrationPlan, planElement } from "@/db/schema/integration-plan";
import { careerGuidance, competenceMapping } from "@/db/schema/mapping";
import { norwegianDecision, norwegianExemption } from "@/db/schema/norwegian";
import { person } from "@/db/schema/people";
import { programmeDecision, programmeParticipation } from "@/db/schema/programme";
import { programmeFact } from "@/db/schema/programme-facts";
import { registerMark } from "@/db/schema/reconciliation";
import { lawOf } from "@/lib/law/queries/law";
import { isInForce } from "@/lib/law/rules/law";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import {
  isLate,
  lateBefore,
  lookedFrom,
  type RegisterKind,
  registerBy,
  type Shown,
  SOON_DAYS,
} from "../rules/register-work";
import type { RegisterLine } from "../types";

const PAGE_SIZE = 50;

/** Months within which something must be registered: NIR-01 of the law of integration. */
export async function registerMonths(scope: Scope): Promise<number> {
  const law = await lawOf(scope);
  const rule = law.rules.find((one) => one.id === "NIR-01" && isInForce(one, scope.today));
  return Number(rule?.values.months ?? 0);
}

/**
 * Everything in the record that must be registered, that happened between two days: its kind, its row,
 * whose it is and when. One part a table, each with its own index by municipality.
 */
export function allToRegister(scope: Scope, { from, to }: { from: PlainDate; to: PlainDate }): SQL {
  const own = (row: string) => sql`${sql.raw(row)}.municipality_id = ${scope.municipalityId}`;
  const within = (day: SQL) => sql`${day} between ${from} and ${to}`;
  const of = (row: string) => sql`join ${programmeParticipation} p
    on p.municipality_id = ${sql.raw(row)}.municipality_id and p.id = ${sql.raw(row)}.participation_id
    and p.kind = 'introduction_programme'`;
  const ofPlan = sql`${integrationPlan} i ${of("i")}`;
  const programme = (kind: RegisterKind, day: SQL, also: SQL = sql`true`) => sql`
    select ${kind}::text as kind, p.id as source_id, p.case_id, p.person_id, ${day} as happened_on
    from ${programmeParticipation} p
    where ${own("p")} and p.kind = 'introduction_programme' and ${within(day)} and ${also}`;
  const decisions = sql`
    select case d.kind when 'granted' then 'decision' when 'refused' then 'refusal'
        when 'changed' then 'change' else 'stop' end as kind,
      d.id as source_id, p.case_id, p.person_id, d.decided_on as happened_on
    from ${programmeDecision} d ${of("d")} where ${own("d")} and ${within(sql`d.decided_on`)}`;
  const noDecision = sql`not exists (select from ${programmeDecision} d
    where d.municipality_id = p.municipality_id and d.participation_id = p.id
      and d.kind in ('granted','refused'))`;
  const personal = (kind: RegisterKind, table: unknown, day: SQL, also: SQL = sql`true`) => sql`
    select ${kind}::text, x.id, x.case_id, x.person_id, ${day} from ${table as SQL} x
    where ${own("x")} and ${within(day)} and ${also}`;
  const fact = (kind: RegisterKind, day: SQL) => sql`
    select ${kind}::text, p.id, p.case_id, p.person_id, ${day} from ${programmeFact} f
    join ${programmeParticipation} p on p.municipality_id = f.municipality_id
      and p.person_id = f.person_id and p.kind = 'introduction_programme' and p.ended_on is null
    where ${own("f")} and ${within(day)}`;
  const goal = sql`coalesce(i.end_goal_set_on, i.in_force_from)`;
  const parts = [
    decisions,
    programme("decision", sql`p.decided_on`, noDecision),
    programme("start", sql`p.started_on`),
    programme("end", sql`p.ended_on`),
    programme(
      "exit_reason",
      sql`p.ended_on`,
      sql`p.exit_reason is not null and p.exit_reason <> 'not_registered'`,
    ),
    sql`select 'end_goal'::text, p.id, p.case_id, p.person_id, ${goal} from ${ofPlan}
      where ${own("i")} and i.status = 'in_force' and i.end_goal is not null and ${within(goal)}`,
    sql`select 'measure'::text, e.line_id, p.case_id, p.person_id, e.from_on
      from ${planElement} e join ${ofPlan} on i.municipality_id = e.municipality_id and i.id = e.plan_id
      where ${own("e")} and i.status = 'in_force' and ${within(sql`e.from_on`)}`,
    sql`select 'contract'::text, k.id, p.case_id, p.person_id, k.signed_on
      from ${integrationContract} k join ${ofPlan}
        on i.municipality_id = k.municipality_id and i.id = k.plan_id
      where ${own("k")} and ${within(sql`k.signed_on`)}`,
    sql`select 'absence'::text, a.id, p.case_id, p.person_id, a.from_on
      from ${programmeAbsence} a ${of("a")} where ${own("a")} and ${within(sql`a.from_on`)}`,
    personal("mapping", competenceMapping, sql`x.held_on`, sql`x.status = 'reviewed'`),
    personal("career_guidance", careerGuidance, sql`x.held_on`),
    personal("norwegian_decision", norwegianDecision, sql`x.decided_on`),
    personal("norwegian_exemption", norwegianExemption, sql`x.decided_on`),
    fact("offer", sql`f.offered_on`),
    fact("norwegian_offer", sql`f.norwegian_offered_from`),
  ];
  return sql.join(parts, sql` union all `);
}

const openCase = (scope: Scope) => sql`join ${settlementCase}
  on ${settlementCase.municipalityId} = ${scope.municipalityId}
  and ${settlementCase.id} = h.case_id and ${mayOpenCase(scope)}`;

/** A mark holds for the day that it was set for; when the day is put right, it is asked for anew. */
const markOf = (scope: Scope) => sql`left join ${registerMark} m
  on m.municipality_id = ${scope.municipalityId} and m.kind = h.kind
  and m.source_id = h.source_id and m.happened_on = h.happened_on`;

/** Between which days something happened that is shown. */
function daysShown(show: Shown, today: PlainDate, months: number) {
  const from = lookedFrom(today);
  const late = lateBefore(today, months);
  if (show === "late") return { from, to: addDays(late, -1) };
  if (show === "soon") return { from: late, to: lateBefore(addDays(today, SOON_DAYS), months) };
  if (show === "older") return { from: "1900-01-01", to: addDays(from, -1) };
  return { from: show === "marked" ? "1900-01-01" : from, to: today };
}

export type RegisterFilter = { show: Shown; kind: RegisterKind | null; after: string | null };

/** What must be registered, the most late first, fifty at a time; of the cases that the actor may open. */
export async function registerPage(
  scope: Scope,
  { show, kind, after }: RegisterFilter,
): Promise<{ lines: RegisterLine[]; next: string | null; months: number }> {
  const months = await registerMonths(scope);
  const [day, afterKind, afterId] = after?.split(".") ?? [];
  const from = after
    ? sql`and (h.happened_on, h.kind, h.source_id) > (${day}::date, ${afterKind}, ${afterId}::uuid)`
    : sql``;
  const rows = await scope.tx.execute<Omit<RegisterLine, "dueOn" | "isLate">>(sql`
    select h.kind, h.source_id as "sourceId", h.case_id as "caseId", h.person_id as "personId",
      h.happened_on as "happenedOn", who.display_name as name, m.registered_on as "registeredOn",
      m.impossible_because as "impossibleBecause", m.marked_by_name as "markedByName"
    from (${allToRegister(scope, daysShown(show, scope.today, months))}) h
    ${openCase(scope)} ${markOf(scope)}
    join ${person} who on who.municipality_id = ${scope.municipalityId} and who.id = h.person_id
    where m.kind is ${show === "marked" ? sql`not null` : sql`null`}
      ${kind ? sql`and h.kind = ${kind}` : sql``} ${from}
    order by h.happened_on, h.kind, h.source_id limit ${PAGE_SIZE + 1}`);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  scope.audit({ action: "reconciliation.view-register-work", objectType: "register_mark" });
  return {
    months,
    lines: shown.map((row) => ({
      ...row,
      dueOn: registerBy(row.happenedOn, months),
      isLate: isLate(row.happenedOn, months, scope.today),
    })),
    next:
      rows.length > PAGE_SIZE && last ? `${last.happenedOn}.${last.kind}.${last.sourceId}` : null,
  };
}

type Count = "left" | "late" | "soon" | "older";
export type RegisterCounts = Record<Count, number> & {
  /** By kind, those that are shown. */
  kinds: readonly ({ kind: RegisterKind } & Record<Count, number>)[];
};

/** How much must be registered, in the cases that the actor may open. */
export async function registerCounts(scope: Scope): Promise<RegisterCounts> {
  const months = await registerMonths(scope);
  const from = lookedFrom(scope.today);
  const late = lateBefore(scope.today, months);
  const soon = lateBefore(addDays(scope.today, SOON_DAYS), months);
  const kinds = await scope.tx.execute<{ kind: RegisterKind } & Record<Count, number>>(sql`
    select h.kind, count(*) filter (where h.happened_on >= ${from})::int as left,
      count(*) filter (where h.happened_on >= ${from} and h.happened_on < ${late})::int as late,
      count(*) filter (where h.happened_on between ${late} and ${soon})::int as soon,
      count(*) filter (where h.happened_on < ${from})::int as older
    from (${allToRegister(scope, { from: "1900-01-01", to: scope.today })}) h
    ${openCase(scope)} ${markOf(scope)} where m.kind is null group by h.kind`);
  const sum = (name: Count) => kinds.reduce((total, one) => total + one[name], 0);
  return { left: sum("left"), late: sum("late"), soon: sum("soon"), older: sum("older"), kinds };
}

/** How much is late in the cases that the actor may open. */
export async function lateToRegister(scope: Scope): Promise<number> {
  return (await registerCounts(scope)).late;
}

export type Source = { kind: RegisterKind; sourceId: string; happenedOn: string };

/** Of the sources asked about, those that stand in the record so, in a case that the actor may open. */
export async function sourcesInRecord(
  scope: Scope,
  asked: readonly Source[],
): Promise<(Source & { caseId: string; personId: string })[]> {
  const days = asked.map(({ happenedOn }) => happenedOn).sort();
  const [from = scope.today, to = scope.today] = [days[0], days.at(-1)];
  return scope.tx.execute(sql`
    select distinct on (h.kind, h.source_id) h.kind, h.source_id as "sourceId",
      h.happened_on as "happenedOn", h.case_id as "caseId", h.person_id as "personId"
    from (${allToRegister(scope, { from, to })}) h ${openCase(scope)}
    join jsonb_to_recordset(${JSON.stringify(asked)}::text::jsonb) as a (kind text, "sourceId" uuid,
      "happenedOn" date)
      on a.kind = h.kind and a."sourceId" = h.source_id and a."happenedOn" = h.happened_on`);
}
