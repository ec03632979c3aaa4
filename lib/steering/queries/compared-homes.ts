import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { dwelling } from "@/db/schema/dwellings";
import { householdMember } from "@/db/schema/people";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import { municipalityMove } from "@/db/schema/settlement";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { policyEditions } from "@/lib/policy/queries/editions";
import { NORM_SIZES } from "@/lib/policy/rules/content";
import type { PolicyEdition } from "@/lib/policy/types";
import type { ComparedHome } from "../rules/compared-homes";
import { type ComparedGroup, MOVE_MONTHS, type RawFigure } from "../rules/comparison";
import { type ComparisonPeriod, daysOf } from "../rules/comparison-period";
import { groupColumn, isCompared } from "./compared-people";

/**
 * The households whose first member was settled in the period, with the group, that day, and the day
 * on which they left the municipality.
 */
function households(scope: Scope, period: ComparisonPeriod): SQL {
  const s = personSettlement;
  const move = municipalityMove;
  const { municipalityId } = scope;
  const [first, last] = daysOf(period, scope.today);
  return sql`(select ${s.caseId} as case_id, ${groupColumn} as "group",
      ${settlementCase.settlementType} as type, ${settlementCase.householdId} as household_id,
      ${settlementCase.openedOn} as opened_on, min(${s.settledOn}) as settled_on,
      least((select min(${move.movedOn}) from ${move} where ${move.municipalityId} = ${municipalityId}
          and ${move.caseId} = ${s.caseId} and ${move.direction} = 'out'),
        case when ${settlementCase.closeReason} = 'moved_municipality'
          then ${settlementCase.closedOn} end) as left_on
    from ${s} join ${settlementCase}
      on ${settlementCase.municipalityId} = ${s.municipalityId} and ${settlementCase.id} = ${s.caseId}
    where ${s.municipalityId} = ${municipalityId}
      and ${s.settledOn} between ${first} and ${last} and ${isCompared}
      and not exists (select from ${personSettlement} earlier
        where earlier.municipality_id = ${municipalityId}
          and earlier.case_id = ${s.caseId} and earlier.settled_on < ${first})
    group by ${s.caseId}, ${settlementCase.municipalityId}, ${settlementCase.id}) h`;
}

/** The households of a group that were settled in a year, or in the whole period. */
export type HouseholdSum = {
  group: ComparedGroup;
  /** Null in the sum of the period. */
  year: number | null;
  households: number;
  /** Settled at least two years ago. */
  due: number;
  /** Of these, those who left the municipality within the two years. */
  left: number;
};

/** Moves out of the municipality within two years. */
export function leftFigure({ households: all, due, left }: HouseholdSum): RawFigure {
  return { known: due, lacking: 0, ahead: all - due, reached: left, median: null };
}

/** The households of a group, one by one. */
export async function householdsOf(
  scope: Scope,
  period: ComparisonPeriod,
  group: ComparedGroup,
): Promise<Pick<ComparedHome, "caseId" | "settledOn" | "leftOn">[]> {
  return scope.tx.execute<Pick<ComparedHome, "caseId" | "settledOn" | "leftOn">>(sql`
    select case_id as "caseId", settled_on::text as "settledOn", left_on::text as "leftOn"
    from ${households(scope, period)} where "group" = ${group}`);
}

type HomeRow = Omit<ComparedHome, "rentNorm" | "lease"> &
  ComparedHome["lease"] & { policyEdition: number | null };

/**
 * SQL: the first home of the household `h`, by a tenancy that has moved in or by a lease. Who was settled
 * in the ordinary way got the home from the municipality: there the tenancy tells when the household
 * moved, its lease of the same dwelling the terms, and the dwelling the rent where no lease does.
 */
function firstHome(m: string): SQL {
  return sql`
    select le.id, t.dwelling_id, t.moved_in_on, coalesce(t.moved_out_on, le.moved_out_on)
        as moved_out_on, coalesce(le.signed_on, t.moved_in_on) as signed_on,
      coalesce(le.monthly_rent, d.monthly_rent) as monthly_rent,
      coalesce(le.includes_heating, d.includes_heating) as includes_heating,
      coalesce(le.includes_electricity, d.includes_electricity) as includes_electricity,
      coalesce(le.monthly_energy, d.monthly_energy) as monthly_energy,
      le.starts_on, le.is_fixed_term, le.ends_on, 0 as rank
    from tenancy t
    join dwelling d on d.municipality_id = t.municipality_id and d.id = t.dwelling_id
    left join lateral (select * from lease x
      where x.municipality_id = ${m} and x.case_id = t.case_id and x.dwelling_id = t.dwelling_id
      order by x.signed_on nulls last, x.id limit 1) le on true
    where t.municipality_id = ${m} and t.case_id = h.case_id and t.moved_in_on is not null
      and h."group" = 'ordinary'
    union all
    select x.id, x.dwelling_id, x.moved_in_on, x.moved_out_on, x.signed_on, x.monthly_rent,
      x.includes_heating, x.includes_electricity, x.monthly_energy, x.starts_on, x.is_fixed_term,
      x.ends_on, 1
    from lease x
    where x.municipality_id = ${m} and x.case_id = h.case_id
      and coalesce(x.moved_in_on, x.signed_on) is not null
      and not (h."group" = 'ordinary' and exists (select from tenancy t
        where t.municipality_id = ${m} and t.case_id = x.case_id
          and t.dwelling_id = x.dwelling_id and t.moved_in_on is not null))
    order by moved_in_on nulls last, signed_on, rank, id limit 1`;
}

/**
 * The households settled in a period, added up in the database, and the first home of each where one
 * is recorded: the one they moved into, or else the one whose lease is signed. The rent norm is that
 * of the policy which the home was approved by, or the one in force when they were settled.
 */
export async function comparedHomes(
  scope: Scope,
  period: ComparisonPeriod,
): Promise<{ sums: HouseholdSum[]; homes: ComparedHome[] }> {
  const { municipalityId: m, today } = scope;
  const member = householdMember;
  const [[row], editions] = await Promise.all([
    scope.tx.execute<{ sums: HouseholdSum[] | null; homes: HomeRow[] | null }>(sql`
    with h as materialized (select h.*,
        (settled_on + make_interval(months => ${MOVE_MONTHS}))::date as until
      from ${households(scope, period)})
    select (select json_agg(s) from (
        select "group", extract(year from settled_on)::int as year, count(*)::int as households,
          (count(*) filter (where until <= ${today}::date))::int as due,
          (count(*) filter (where until <= ${today}::date and left_on < until))::int as left
        from h group by grouping sets (("group", extract(year from settled_on)::int), ("group"))
      ) s) as sums,
      (select json_agg(x) from (
        select h.case_id as "caseId", h.type, h.settled_on as "settledOn", h.left_on as "leftOn",
          ${dwelling.rooms} as rooms, ${dwelling.areaM2} as "areaM2",
          l.monthly_rent as "monthlyRent", l.includes_heating as "includesHeating",
          l.includes_electricity as "includesElectricity", l.monthly_energy as "monthlyEnergy",
          l.starts_on as "startsOn", l.is_fixed_term as "isFixedTerm", l.ends_on as "endsOn",
          l.moved_in_on as "movedInOn", l.moved_out_on as "movedOutOn",
          (select count(*) from ${member} where ${member.municipalityId} = ${m}
            and ${member.householdId} = h.household_id
            and ${member.fromOn} <= greatest(coalesce(l.moved_in_on, l.signed_on), h.opened_on)
            and (${member.toOn} is null or ${member.toOn} > coalesce(l.moved_in_on, l.signed_on))
          ) as persons,
          (select a.policy_edition from ${selfSettlementApplication} a
            where a.municipality_id = ${m} and a.case_id = h.case_id and a.lease_id = l.id
            order by a.id limit 1) as "policyEdition"
        from h join lateral (${firstHome(m)}) l on true
        join ${dwelling} on ${dwelling.municipalityId} = ${m} and ${dwelling.id} = l.dwelling_id
      ) x) as homes`),
    policyEditions(scope),
  ]);
  const homes = (row?.homes ?? []).map((home) => toHome(home, editions));
  return { sums: row?.sums ?? [], homes };
}

function toHome(
  { policyEdition, caseId, type, settledOn, persons, rooms, areaM2, leftOn, ...lease }: HomeRow,
  editions: readonly PolicyEdition[],
): ComparedHome {
  const rentNorm = normOf(editions, policyEdition, settledOn, persons);
  return { caseId, type, settledOn, persons, rooms, areaM2, leftOn, lease, rentNorm };
}

function normOf(
  editions: readonly PolicyEdition[],
  number: number | null,
  settledOn: PlainDate,
  persons: number,
): ComparedHome["rentNorm"] {
  // The latest stands first.
  const edition = editions.find((one) =>
    number === null ? one.validFrom <= settledOn : one.number === number,
  );
  const size = NORM_SIZES[Math.min(persons, NORM_SIZES.length) - 1];
  return edition && size ? edition.content.rent.norms[size] : null;
}
