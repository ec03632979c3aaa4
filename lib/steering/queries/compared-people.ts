import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { indicatorContribution } from "@/db/schema/steering";
import type { Scope } from "@/lib/platform/transaction";
import { type ComparedGroup, comparedTypes, type RawFigure } from "../rules/comparison";
import { type ComparisonPeriod, daysOf } from "../rules/comparison-period";
import type { Indicator } from "../rules/indicators";

/** SQL condition on `settlement_case`: the household is in one of the two groups. */
export const isCompared = sql`${settlementCase.settlementType} = any(${sql.param(
  `{${comparedTypes.join(",")}}`,
)}::text[])`;

/** SQL of the group of a `settlement_case` for which `isCompared` holds. */
export const groupColumn = sql`case when ${settlementCase.settlementType} = 'agreed_self_settlement'
  then 'agreed' else 'ordinary' end`;

const OUTCOME = "work_or_education_at_end" satisfies Indicator;

/** Days from the permit to the settlement; null where a day is missing or the permit came after. */
export const daysColumn = sql`case when ${person.permitGrantedOn} <= ${personSettlement.settledOn}
  then ${personSettlement.settledOn} - ${person.permitGrantedOn} end`;

/** The settlements of a period in both groups, with the person, and how the programme ended. */
export function settledIn(scope: Scope, period: ComparisonPeriod): SQL {
  const s = personSettlement;
  const [first, last] = daysOf(period, scope.today);
  const ends = indicatorContribution;
  return sql`${s} join ${settlementCase}
      on ${settlementCase.municipalityId} = ${s.municipalityId} and ${settlementCase.id} = ${s.caseId}
    join ${person}
      on ${person.municipalityId} = ${s.municipalityId} and ${person.id} = ${s.personId}
    left join ${ends} on ${ends.municipalityId} = ${s.municipalityId}
      and ${ends.indicator} = ${OUTCOME} and ${ends.caseId} = ${s.caseId}
      and ${ends.personId} = ${s.personId}
    where ${s.municipalityId} = ${scope.municipalityId}
      and ${s.settledOn} between ${first} and ${last} and ${isCompared}`;
}

/** The people of a group who were settled in a quarter, in a year, or in the whole period. */
export type PeopleSum = {
  group: ComparedGroup;
  /** Null in the sum of the period. */
  year: number | null;
  /** Null in the sums of a year and of the period. */
  quarter: number | null;
  people: number;
  days: number;
  medianDays: number | null;
  participants: number;
  ended: number;
  reached: number;
  endLacking: number;
};

/** The people settled in a period, added up in the database. */
export async function comparedPeople(scope: Scope, period: ComparisonPeriod): Promise<PeopleSum[]> {
  const s = personSettlement;
  const ends = indicatorContribution;
  const started = programmeParticipation;
  return scope.tx.execute<PeopleSum>(sql`
    select "group", year, quarter, count(*)::int as people, count(days)::int as days,
      percentile_cont(0.5) within group (order by days) as "medianDays",
      (count(*) filter (where participates))::int as participants,
      (count(*) filter (where ends and missing is null))::int as ended,
      (count(*) filter (where ends and missing is null and reached))::int as reached,
      (count(*) filter (where ends and missing is not null))::int as "endLacking"
    from (select ${groupColumn} as "group",
        extract(year from ${s.settledOn})::int as year,
        extract(quarter from ${s.settledOn})::int as quarter,
        ${daysColumn} as days,
        (${s.caseId}, ${s.personId}) in (select ${started.caseId}, ${started.personId}
          from ${started} where ${started.municipalityId} = ${scope.municipalityId}
            and ${started.startedOn} is not null) as participates,
        ${ends.counts} as ends, ${ends.reached} as reached, ${ends.missing} as missing
      from ${settledIn(scope, period)}) settled
    group by grouping sets (("group", year, quarter), ("group", year), ("group"))`);
}

const none = { ahead: 0, median: null };

/** Days from permit to settlement. */
export function daysFigure({ people, days, medianDays }: PeopleSum): RawFigure {
  return { ...none, known: days, lacking: people - days, reached: 0, median: medianDays };
}

/** Attendance in the programme is not recorded anywhere yet: it lacks for all who have begun. */
export function attendanceFigure({ participants }: PeopleSum): RawFigure {
  return { ...none, known: 0, lacking: participants, reached: 0 };
}

/** How the programme ended, of those who have ended it. */
export function outcomeFigure({ people, ended, endLacking, reached }: PeopleSum): RawFigure {
  return {
    known: ended,
    lacking: endLacking,
    ahead: people - ended - endLacking,
    reached,
    median: null,
  };
}
