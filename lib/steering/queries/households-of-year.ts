import "server-only";
import { sql } from "drizzle-orm";
import {
  householdMoment,
  householdMomentCounting,
  householdMomentRollup,
} from "@/db/schema/steering";
import { movesOfYear } from "@/lib/career/queries/moves";
import type { MovesOfYear } from "@/lib/career/rules/moves";
import type { Scope } from "@/lib/platform/transaction";
import { guidedShown } from "../rules/guided-households";
import {
  guidedCounted,
  MOMENTS_EDITION,
  type MomentCount,
  movesCounted,
} from "../rules/moment-counts";
import type { GuidedHouseholds } from "../types";
import { guidedInYear } from "./guided-households";

type HouseholdsOfYear = { moves: MovesOfYear; guided: GuidedHouseholds };

/**
 * The moves of a year, and how many households got guidance in its quarters, from what is kept: a few
 * rows whatever the number of cases. Until all cases are counted after a release, from the record.
 */
export async function householdsOfYear(scope: Scope, year: number): Promise<HouseholdsOfYear> {
  const counts = await momentCounts(scope, year);
  const [moves, found] = counts
    ? [movesCounted(counts, year, scope.today), guidedCounted(counts, year, scope.today)]
    : await Promise.all([movesOfYear(scope, year), guidedInYear(scope, year)]);
  return { moves, guided: { year, quarters: guidedShown(year, found, scope.today) } };
}

/** The figures for a file that leaves the system; that they were taken out is put on the trail. */
export async function guidedHouseholdsForFile(
  scope: Scope,
  year: number,
): Promise<GuidedHouseholds> {
  scope.audit({
    action: "steering.export-guided-households",
    objectType: "guided_households",
    objectId: String(year),
  });
  return (await householdsOfYear(scope, year)).guided;
}

/** The counts by quarter until the end of a year, less those of days to come; null before they are. */
export async function momentCounts(
  { tx, municipalityId: m, today }: Scope,
  year: number,
): Promise<MomentCount[] | null> {
  const rows = await tx.execute<MomentCount | { figure: null }>(sql`
    select null as figure, 0 as year, 0 as quarter, 0 as count from ${householdMomentCounting}
    where municipality_id = ${m} and edition = ${MOMENTS_EDITION} and finished_at is not null
    union all
    select figure, year, quarter, count from ${householdMomentRollup}
    where municipality_id = ${m} and year <= ${year}
    union all
    select figure, extract(year from on_day)::int, extract(quarter from on_day)::int, -count(*)::int
    from ${householdMoment}
    where municipality_id = ${m} and on_day > ${today}::date and on_day <= ${`${year}-12-31`}::date
    group by 1, 2, 3`);
  const isCounted = rows.some(({ figure }) => figure === null);
  return isCounted ? rows.filter((row): row is MomentCount => row.figure !== null) : null;
}
