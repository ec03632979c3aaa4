import "server-only";
import { sql } from "drizzle-orm";
import { programmeSituation } from "@/db/schema/completion";
import { person } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { addMonths, yearOf } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { type LeaverSum, type YearOfResults, yearsOfResults } from "../rules/programme-results";
import { exitCounting } from "./exit-counting";

/** So many years of leavers are shown, this one among them. */
const YEARS = 5;

/** How it went for those who left the programme in the last years, by sex, small numbers hidden. */
export async function programmeResults(scope: Scope): Promise<YearOfResults[]> {
  const [sums, counting] = await Promise.all([leaverSums(scope), exitCounting(scope)]);
  return yearsOfResults(sums, counting);
}

/** The results as they leave the system in a file; who took them out stands on the trail. */
export async function programmeResultsForFile(scope: Scope): Promise<YearOfResults[]> {
  scope.audit({
    action: "steering.export-programme-results",
    objectType: "programme_results",
  });
  return programmeResults(scope);
}

/** Leavers added up in the database. A person's latest programme in a case counts. */
async function leaverSums({ tx, municipalityId, today }: Scope): Promise<LeaverSum[]> {
  const from = `${yearOf(today) - YEARS + 1}-01-01`;
  return tx.execute<LeaverSum>(sql`
    select extract(year from p.ended_on)::int as year, coalesce(h.sex, 'unknown') as sex,
      p.exit_reason as "exitReason", p.status_after_one_year as status,
      s.activity as "activityAfterTwoYears",
      p.ended_on <= ${addMonths(today, -12)} as due12,
      p.ended_on <= ${addMonths(today, -24)} as due24,
      count(*)::int as count
    from ${programmeParticipation} p
    join ${person} h on h.municipality_id = p.municipality_id and h.id = p.person_id
    left join lateral (
      select activity from ${programmeSituation} s
      where s.municipality_id = p.municipality_id and s.participation_id = p.id
        and s.months = 24 and s.ended_on = p.ended_on
      order by s.id desc limit 1
    ) s on true
    where p.municipality_id = ${municipalityId} and p.ended_on between ${from} and ${today}
      and not exists (select from ${programmeParticipation} n
        where n.municipality_id = p.municipality_id and n.case_id = p.case_id
          and n.person_id = p.person_id and n.id > p.id)
    group by 1, 2, 3, 4, 5, 6, 7`);
}
