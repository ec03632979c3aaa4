import "server-only";
import { and, asc, between, countDistinct, eq, inArray, isNull, lt, lte, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { dwelling, dwellingBlock, dwellingRoom, lease } from "@/db/schema/dwellings";
import { tenancy, tenancyPlace } from "@/db/schema/housing";
import type { RefusalReason } from "@/lib/housing/rules/codes";
import type { Scope } from "@/lib/platform/transaction";
import {
  COUNTED_HOLDINGS,
  daysShown,
  overstaysShown,
  refusalsShown,
  withLeases,
  yearsLivedIn,
} from "../rules/dwelling-figures";
import { type CountedDwelling, occupancyByMonth, turnaround, vacancyOn } from "../rules/occupancy";
import type { DwellingFigures } from "../types";

/** How the municipality's dwellings are used; no number tells of fewer than five households. */
export async function dwellingFigures(scope: Scope, year: number): Promise<DwellingFigures> {
  const [dwellings, refusals, overstays] = await Promise.all([
    countedDwellings(scope),
    refusalsIn(scope, year),
    plannedEnds(scope),
  ]);
  const months = occupancyByMonth(dwellings, year, scope.today);
  return {
    year,
    isEmpty: months.every(({ capacity }) => capacity === 0),
    years: yearsLivedIn(dwellings, scope.today),
    months,
    cost: months.reduce((sum, { cost }) => sum + cost, 0),
    vacancy: vacancyOn(dwellings, scope.today),
    turnaround: daysShown(turnaround(dwellings, year, scope.today)),
    refusals: refusalsShown(refusals),
    overstays: overstaysShown(overstays, scope.today),
  };
}

/** The figures for a file that leaves the system; that they were taken out is put on the trail. */
export async function dwellingFiguresForFile(scope: Scope, year: number): Promise<DwellingFigures> {
  scope.audit({
    action: "steering.export-dwelling-figures",
    objectType: "dwelling_figures",
    objectId: String(year),
  });
  return dwellingFigures(scope, year);
}

/** Every dwelling that the municipality has the cost of, with all who have lived there. */
async function countedDwellings(scope: Scope): Promise<CountedDwelling[]> {
  const [dwellings, rooms, blocks, stays, leases] = await Promise.all([
    scope.tx
      .select({
        id: dwelling.id,
        places: dwelling.places,
        from: dwelling.availableFrom,
        to: sql<string | null>`least(${dwelling.availableTo}, ${dwelling.archivedOn})::text`,
        monthlyCost: sql<
          number | null
        >`coalesce(${dwelling.monthlyCostEmpty}, ${dwelling.monthlyRent})`,
      })
      .from(dwelling)
      .where(
        and(
          eq(dwelling.municipalityId, scope.municipalityId),
          inArray(dwelling.holding, COUNTED_HOLDINGS),
        ),
      ),
    scope.tx
      .select({
        dwellingId: dwellingRoom.dwellingId,
        id: dwellingRoom.id,
        beds: dwellingRoom.beds,
      })
      .from(dwellingRoom)
      .where(
        and(eq(dwellingRoom.municipalityId, scope.municipalityId), isNull(dwellingRoom.archivedOn)),
      )
      .orderBy(asc(dwellingRoom.id)),
    scope.tx
      .select({
        dwellingId: dwellingBlock.dwellingId,
        roomId: dwellingBlock.roomId,
        startsOn: dwellingBlock.startsOn,
        endsOn: dwellingBlock.endsOn,
      })
      .from(dwellingBlock)
      .where(eq(dwellingBlock.municipalityId, scope.municipalityId)),
    staysLived(scope),
    leasesAlone(scope),
  ]);
  const [roomsOf, blocksOf, staysOf, leasesOf] = [
    byDwelling(rooms),
    byDwelling(blocks),
    byDwelling(stays),
    byDwelling(leases),
  ];
  return dwellings.map(({ id, places, ...one }) => {
    const capacity = { rooms: roomsOf.get(id) ?? [], places };
    return {
      ...one,
      capacity,
      stays: withLeases(capacity, staysOf.get(id) ?? [], leasesOf.get(id) ?? []),
      blocks: blocksOf.get(id) ?? [],
    };
  });
}

function byDwelling<Row extends { dwellingId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const those = grouped.get(row.dwellingId);
    if (those) those.push(row);
    else grouped.set(row.dwellingId, [row]);
  }
  return grouped;
}

function staysLived(scope: Scope) {
  return scope.tx
    .select({
      dwellingId: tenancyPlace.dwellingId,
      tenancyId: tenancyPlace.tenancyId,
      roomId: tenancyPlace.roomId,
      placeNumber: tenancyPlace.placeNumber,
      from: sql<string>`${tenancyPlace.livedFrom}::text`,
      until: tenancyPlace.livedUntil,
    })
    .from(tenancyPlace)
    .where(
      and(
        eq(tenancyPlace.municipalityId, scope.municipalityId),
        lte(tenancyPlace.livedFrom, scope.today),
      ),
    );
}

/** Those who live, or have lived, somewhere by a lease without having been given the home. */
function leasesAlone(scope: Scope) {
  return scope.tx
    .select({
      dwellingId: lease.dwellingId,
      leaseId: lease.id,
      persons: settlementCase.memberCount,
      from: sql<string>`${lease.movedInOn}::text`,
      until: lease.movedOutOn,
    })
    .from(lease)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, lease.municipalityId),
        eq(settlementCase.id, lease.caseId),
      ),
    )
    .where(
      and(
        eq(lease.municipalityId, scope.municipalityId),
        lte(lease.movedInOn, scope.today),
        sql`not exists (select 1 from ${tenancyPlace} p join ${tenancy} t
            on t.municipality_id = p.municipality_id and t.id = p.tenancy_id
          where p.municipality_id = ${scope.municipalityId}
            and p.dwelling_id = ${lease.dwellingId} and t.case_id = ${lease.caseId})`,
      ),
    )
    .orderBy(asc(lease.movedInOn), asc(lease.id));
}

/** How many households said no to a home in a year, by reason. */
async function refusalsIn(scope: Scope, year: number) {
  return scope.tx
    .select({
      reason: sql<RefusalReason>`${tenancy.refusalReason}`,
      count: countDistinct(tenancy.caseId),
    })
    .from(tenancy)
    .where(
      and(
        eq(tenancy.municipalityId, scope.municipalityId),
        eq(tenancy.status, "refused"),
        between(tenancy.answeredOn, `${year}-01-01`, `${year}-12-31`),
      ),
    )
    .groupBy(tenancy.refusalReason)
    .orderBy(asc(tenancy.refusalReason));
}

/** The days on which those who live in a home were to move out of it, when that day is past. */
async function plannedEnds(scope: Scope): Promise<string[]> {
  const rows = await scope.tx
    .select({ day: sql<string>`${tenancy.plannedUntil}::text` })
    .from(tenancy)
    .where(
      and(
        eq(tenancy.municipalityId, scope.municipalityId),
        eq(tenancy.status, "moved_in"),
        lt(tenancy.plannedUntil, scope.today),
      ),
    );
  return rows.map(({ day }) => day);
}
