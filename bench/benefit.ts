import type { Sql } from "postgres";
import { computeBenefits } from "@/lib/benefit/commands/compute-runs";
import { startRun } from "@/lib/benefit/commands/start-run";
import { runOfMonth } from "@/lib/benefit/queries/runs";
import { monthOf } from "@/lib/benefit/rules/month-days";
import type { MunicipalityId } from "@/lib/platform/context";
import { addMonths } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { benchCtx } from "./acts";
import type { Figure } from "./figures";
import { benchMunicipality } from "./seed";

const PARTICIPANTS = 2_000;
const APPROVED_BEFORE = 6;
const MOST_SECONDS = 20;

/** Times a month of the benefit for a large municipality, with half a year that is approved before it. */
export async function timeBenefit(sql: Sql): Promise<Figure[]> {
  const ctx = benchCtx();
  const m = benchMunicipality(0) as MunicipalityId;
  const month = addMonths(monthOf(ctx.today), -1);
  const first = addMonths(month, -APPROVED_BEFORE);
  await participants(sql, m, first);
  await attendanceOf(sql, m, { first, month });
  for (let back = APPROVED_BEFORE; back > 0; back -= 1) {
    await compute(addMonths(month, -back));
    await sql`update benefit_run set status = 'approved', approved_at = now() - interval '1 day'
      where municipality_id = ${m} and status = 'computed'`;
  }
  await sql`analyze`;
  const before = performance.now();
  await compute(month);
  const seconds = (performance.now() - before) / 1000;
  const run = await inScope(ctx, (scope) => runOfMonth(scope, "introduction_benefit", month));
  if (run?.status !== "computed" || run.doneCount < PARTICIPANTS) {
    throw new Error(`the month ended as ${run?.status} with ${run?.doneCount}`);
  }
  return [
    {
      name: `benefit: a month of ${run.doneCount} participants`,
      value: seconds,
      unit: "s",
      limit: MOST_SECONDS,
    },
  ];

  async function compute(of: string) {
    const started = await startRun(ctx, { month: of, version: 0 });
    if (!started.ok) throw new Error(JSON.stringify(started.error));
    await computeBenefits(m);
  }
}

/** Lets as many be in the programme as it takes, since before the first month. */
async function participants(sql: Sql, m: string, first: string): Promise<void> {
  await sql`insert into programme_participation (municipality_id, id, case_id, person_id)
    select c.municipality_id, gen_random_uuid(), c.id, h.person_id
    from settlement_case c join household_member h on h.municipality_id = c.municipality_id
      and h.household_id = c.household_id
    where c.municipality_id = ${m} limit ${PARTICIPANTS}`;
  await sql`update programme_participation set kind = 'introduction_programme',
      decided_on = ${addMonths(first, -2)}, started_on = ${addMonths(first, -1)}, ended_on = null,
      planned_end_on = null, exit_reason = null, status_after_one_year = null,
      status_after_one_year_on = null
    where municipality_id = ${m}`;
}

/** Every weekday of every month for all, and three in a hundred of them without a valid reason. */
async function attendanceOf(
  sql: Sql,
  m: string,
  { first, month }: { first: string; month: string },
): Promise<void> {
  await sql`insert into attendance (municipality_id, participation_id, day, source_kind, source_id,
      planned_minutes, present_minutes, absence_code, origin, recorded_by, recorded_by_name,
      recorded_at)
    select ${m}, p.id, d::date, 'class', p.id, 360, case when away then 0 else 360 end,
      case when away then 'UGYLDIG' end, 'as_planned', p.id, 'Ansatt 0', now()
    from (select id, row_number() over (order by id) n from programme_participation
      where municipality_id = ${m}) p,
      generate_series(${first}::date, ${addMonths(month, 1)}::date - 1, interval '1 day') d,
      lateral (select (p.n * 7 + extract(day from d)::int * 13) % 100 < 3 as away) a
    where extract(isodow from d) < 6
    on conflict do nothing`;
}
