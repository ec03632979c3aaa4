import "server-only";
import { sql } from "drizzle-orm";
import { employer, employerContact, placement } from "@/db/schema/placements";
import { type RegisterSums, registerSums } from "@/lib/placements/queries/list-employers";
import type { Scope } from "@/lib/platform/transaction";
import {
  answerLines,
  DECISIVE,
  type EndedPlacement,
  LEADERS_2017,
  NORWEGIAN,
  REASONS,
  WILLINGNESS,
  whatLedToJob,
} from "../rules/employer-figures";

type Answered = { part: "norwegian" | "decisive" | "reason"; code: string; count: number };

/** What employers answer beside the survey of 2017, and what placements that have ended led to. */
export async function employerFigures(scope: Scope) {
  const [sums, answers, ended] = await Promise.all([
    registerSums(scope),
    answersOf(scope),
    endedPlacements(scope),
  ]);
  scope.audit({ action: "steering.view-employer-figures", objectType: "employer_figures" });
  return figuresOf(sums, answers, ended);
}
export type EmployerFigures = Awaited<ReturnType<typeof employerFigures>>;

/** The same figures for a file; that they are fetched is put on the trail. */
export async function employerFiguresForFile(scope: Scope): Promise<EmployerFigures> {
  const figures = await employerFigures(scope);
  scope.audit({ action: "steering.export-employer-figures", objectType: "employer_figures" });
  return figures;
}

function figuresOf(
  sums: RegisterSums,
  answers: readonly Answered[],
  ended: readonly EndedPlacement[],
) {
  const of = (part: Answered["part"]) => {
    const here = answers.filter((one) => one.part === part);
    return {
      counts: Object.fromEntries(here.map(({ code, count }) => [code, count])),
      asked: here.find(({ code }) => code === "asked")?.count ?? 0,
    };
  };
  const [norwegian, decisive, reasons] = [of("norwegian"), of("decisive"), of("reason")];
  const asked = sums.here + sums.may + sums.no;
  const willing = { has_placement: sums.here, may_offer: sums.may, no: sums.no };
  return {
    sums,
    asked,
    willing: answerLines(WILLINGNESS, willing, asked, LEADERS_2017.willing),
    norwegian: answerLines(NORWEGIAN, norwegian.counts, norwegian.asked, LEADERS_2017.norwegian),
    decisive: answerLines(DECISIVE, decisive.counts, decisive.asked, LEADERS_2017.decisive),
    reasons: answerLines(REASONS, reasons.counts, reasons.asked),
    asks: { norwegian: norwegian.asked, decisive: decisive.asked, reasons: reasons.asked },
    ended: ended.length,
    jobs: whatLedToJob(ended),
  };
}

/**
 * How many employers give each answer today, by the newest contact in which they were asked; under
 * "asked" how many could have.
 */
async function answersOf(scope: Scope): Promise<Answered[]> {
  const { municipalityId } = scope;
  return scope.tx.execute<Answered>(sql`
    with standing as (
      select e.norwegian_in_hours as norwegian, c.answer, c.reasons, c.decisive
      from ${employer} e
      left join lateral (select k.answer, k.reasons, k.decisive from ${employerContact} k
        where k.municipality_id = ${municipalityId} and k.employer_id = e.id
          and k.answer is not null and not exists (select from ${employerContact} newer
            where newer.municipality_id = ${municipalityId} and newer.corrects_id = k.id)
        order by k.held_on desc, k.recorded_at desc limit 1) c on true
      where e.municipality_id = ${municipalityId} and e.archived_on is null)
    select 'norwegian' as part, norwegian as code, count(*)::int as count from standing
      where norwegian is not null group by norwegian
    union all select 'norwegian', 'asked', count(norwegian)::int from standing
    union all select 'decisive', term, count(*)::int from standing, unnest(decisive) term
      where answer in ('yes','maybe') group by term
    union all select 'decisive', 'asked', count(*)::int from standing
      where answer in ('yes','maybe')
    union all select 'reason', reason, count(*)::int from standing, unnest(reasons) reason
      where answer = 'no' group by reason
    union all select 'reason', 'asked', count(*)::int from standing where answer = 'no'`);
}

async function endedPlacements(scope: Scope): Promise<EndedPlacement[]> {
  return scope.tx.execute<EndedPlacement>(sql`
    select p.kind, e.industry, p.from_on::text as "fromOn", p.ended_on::text as "endedOn", p.result
    from ${placement} p
    join ${employer} e on e.municipality_id = p.municipality_id and e.id = p.employer_id
    where p.municipality_id = ${scope.municipalityId} and p.ended_on is not null`);
}
