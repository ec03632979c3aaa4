import "server-only";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { homePeriod } from "@/db/schema/career";
import { dwelling, lease } from "@/db/schema/dwellings";
import { housingCost } from "@/lib/dwellings/rules/rent-norm";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { asLived, type LivedIn } from "../rules/home-as-lived";
import { careerSegments, chaptersOf } from "../rules/timeline";
import type { Home, HomePeriod } from "../types";
import { membersOverTime } from "./household-members";

type Lease = typeof lease.$inferSelect;

/** The homes of several cases that are known, by leases and by themselves, each with its case. */
export async function homesOfCases(
  scope: Scope,
  caseIds: readonly string[],
  { withPlaces = false }: { withPlaces?: boolean } = {},
): Promise<(Home & { caseId: string })[]> {
  const [leases, periods] = await Promise.all([
    scope.tx
      .select({ lease, dwelling })
      .from(lease)
      .innerJoin(
        dwelling,
        and(eq(dwelling.municipalityId, lease.municipalityId), eq(dwelling.id, lease.dwellingId)),
      )
      .where(
        and(
          eq(lease.municipalityId, scope.municipalityId),
          inArray(lease.caseId, [...caseIds]),
          isNotNull(lease.movedInOn),
        ),
      ),
    periodsOfCases(scope, caseIds),
  ]);
  return [
    ...leases.map((row) => homeOfLease(row.lease, row.dwelling, withPlaces)),
    ...periods.map(({ fromOn, toOn, note: _, version: __, ...row }) => ({
      ...row,
      source: "period" as const,
      dwellingId: null,
      from: fromOn,
      to: toOn,
      place: withPlaces ? row.place : null,
      endsOn: null,
      isFixedTerm: null,
    })),
  ];
}

function homeOfLease(
  row: Lease,
  home: typeof dwelling.$inferSelect,
  withPlaces: boolean,
): Home & { caseId: string } {
  const unit = home.unit ? `, ${home.unit}` : "";
  return {
    source: "lease",
    id: row.id,
    caseId: row.caseId,
    dwellingId: row.dwellingId,
    from: row.movedInOn as PlainDate,
    to: row.movedOutOn,
    tenure: row.tenure as Home["tenure"],
    place: withPlaces ? `${home.streetAddress}${unit}, ${home.postalPlace}` : null,
    rooms: home.rooms,
    areaM2: home.areaM2,
    monthlyCost: housingCost(row) ?? row.monthlyRent,
    endsOn: row.endsOn,
    isFixedTerm: row.isFixedTerm,
    movedReason: row.movedOutReason as Home["movedReason"],
  };
}

/** The homes of cases that are registered by themselves, the earliest first. */
export async function periodsOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<(HomePeriod & { caseId: string })[]> {
  const rows = await scope.tx
    .select()
    .from(homePeriod)
    .where(
      and(
        eq(homePeriod.municipalityId, scope.municipalityId),
        inArray(homePeriod.caseId, [...caseIds]),
      ),
    )
    .orderBy(homePeriod.fromOn, homePeriod.id);
  return rows.map(
    ({ municipalityId: _, createdAt: __, ...row }) => row as HomePeriod & { caseId: string },
  );
}

/** How a household lived on a day, as far as it is known. The caller has opened the case. */
export async function homeOn(scope: Scope, caseId: string, day: PlainDate): Promise<LivedIn> {
  const [homes, members] = await Promise.all([
    homesOfCases(scope, [caseId]),
    membersOverTime(scope, [caseId]),
  ]);
  const chapters = chaptersOf(careerSegments(homes, { from: day, to: day }));
  const [lived] = asLived(chapters, { members, reviews: [] });
  if (!lived) throw new Error("a day has one chapter");
  return lived;
}
