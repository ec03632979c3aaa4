import "server-only";
import { type SQL, sql } from "drizzle-orm";
import {
  jobbsjansenGoal,
  jobbsjansenLevel,
  jobbsjansenParticipation,
} from "@/db/schema/jobbsjansen";
import type { Scope } from "@/lib/platform/transaction";
import { COMPLETIONS, GOAL_KINDS, LEVELS, type TargetGroup } from "../rules/codes";
import { INTERMEDIATE_LEVELS, inOrder, type Tally } from "../rules/result";

/**
 * Those who were in Jobbsjansen in a year, counted by target group in the database. Whoever ended
 * in an earlier year is left out, and so is whoever began later; a result counts in the year of the end.
 */
export async function talliesOf(scope: Scope, year: number): Promise<Tally[]> {
  const rows = await scope.tx.execute(tallyStatement(scope.municipalityId, year));
  return inOrder(
    [...rows].map((row) => ({
      ...(row as unknown as Tally),
      group: row.group as TargetGroup,
      goals: Object.fromEntries(
        GOAL_KINDS.map((kind) => [
          kind,
          { had: Number(row[`${kind}_had`]), reached: Number(row[`${kind}_reached`]) },
        ]),
      ) as Tally["goals"],
    })),
  );
}

/** The one statement that counts a year: a line for each group, whatever the number of participants. */
export function tallyStatement(municipalityId: string, year: number): SQL {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const p = jobbsjansenParticipation;
  const ended = sql`p.ended_on <= ${to}::date`;
  const done = sql`(${ended} and p.result = any(${sql.param([...COMPLETIONS])}::text[]))`;
  const left = (result: string) =>
    sql`count(*) filter (where ${ended} and p.result = ${result})::int`;
  const rank = (column: string) =>
    sql`array_position(${sql.param([...LEVELS])}::text[], ${sql.raw(column)})`;
  const between = sql.param(INTERMEDIATE_LEVELS.map((level) => LEVELS.indexOf(level) + 1));
  const goals = sql.join(
    GOAL_KINDS.flatMap((kind) => [
      sql`count(*) filter (where ${done} and ${kind} = any(g.kinds))::int ${sql.identifier(`${kind}_had`)}`,
      sql`count(*) filter (where ${done} and ${kind} = any(g.reached))::int ${sql.identifier(`${kind}_reached`)}`,
    ]),
    sql`, `,
  );
  return sql`
    select p.target_group "group", count(*)::int participants,
      ${left("work")} work, ${left("education")} education, ${left("other")} other,
      ${left("stopped")} stopped, ${left("phased_out")} "phasedOut",
      coalesce(sum(p.ended_on - p.started_on + 1) filter (where ${done}), 0)::int days,
      count(*) filter (where ${done} and l.known)::int "levelKnown",
      count(*) filter (where ${done} and l.rose)::int "levelRose",
      count(*) filter (where ${done} and l.highest is not null)::int "endKnown",
      count(*) filter (where ${done} and l.highest = any(${between}::int[]))::int "endIntermediate",
      ${goals}
    from ${p} p
    left join (
      select l.participation_id, bool_or(l.at_start is not null) known,
        bool_or(${rank("l.at_end")} > ${rank("l.at_start")}) rose, max(${rank("l.at_end")}) highest
      from ${jobbsjansenLevel} l
      where l.municipality_id = ${municipalityId} and l.at_end is not null
      group by l.participation_id
    ) l on l.participation_id = p.id
    left join (
      select g.participation_id, array_agg(distinct g.kind) kinds,
        array_agg(distinct g.kind) filter (where g.succeeded) reached
      from ${jobbsjansenGoal} g
      where g.municipality_id = ${municipalityId}
      group by g.participation_id
    ) g on g.participation_id = p.id
    where p.municipality_id = ${municipalityId} and p.started_on <= ${to}::date
      and (p.ended_on is null or p.ended_on >= ${from}::date)
    group by p.target_group`;
}

/** The years in which anyone has been in Jobbsjansen, up to the present, the latest first. */
export async function yearsOf(scope: Scope): Promise<number[]> {
  const thisYear = Number(scope.today.slice(0, 4));
  const [row] = await scope.tx.execute(sql`
    select extract(year from min(started_on))::int first from ${jobbsjansenParticipation}
    where municipality_id = ${scope.municipalityId}`);
  const first = row?.first === null || row?.first === undefined ? thisYear : Number(row.first);
  return Array.from({ length: Math.max(1, thisYear - first + 1) }, (_, at) => thisYear - at);
}
