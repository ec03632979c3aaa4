import "server-only";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { homePeriod } from "@/db/schema/career";
import { dwelling, lease } from "@/db/schema/dwellings";
import { tenancy } from "@/db/schema/housing";
import { housingCost } from "@/lib/dwellings/rules/rent-norm";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { PERIOD_MOVE_REASONS, type PeriodMoveReason } from "../rules/codes";
import { asLived, type LivedIn } from "../rules/home-as-lived";
import { lastDayIn, tenureIn } from "../rules/home-tenure";
import { careerSegments, chaptersOf } from "../rules/timeline";
import type { Home, HomePeriod } from "../types";
import { membersOverTime } from "./household-members";

type Lease = typeof lease.$inferSelect;
type Dwelling = typeof dwelling.$inferSelect;
type CaseHome = Home & { caseId: string };

/** The homes of several cases that are known, from all that tells of one, each with its case. */
export async function homesOfCases(
  scope: Scope,
  caseIds: readonly string[],
  { withPlaces = false }: { withPlaces?: boolean } = {},
): Promise<CaseHome[]> {
  const [tenancies, leases, periods] = await Promise.all([
    tenanciesOf(scope, caseIds),
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
    ...tenancies.map((row) => homeOfTenancy(row.tenancy, row.dwelling, withPlaces)),
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

function tenanciesOf({ tx, municipalityId }: Scope, caseIds: readonly string[]) {
  return tx
    .select({ tenancy, dwelling })
    .from(tenancy)
    .innerJoin(
      dwelling,
      and(eq(dwelling.municipalityId, tenancy.municipalityId), eq(dwelling.id, tenancy.dwellingId)),
    )
    .where(
      and(
        eq(tenancy.municipalityId, municipalityId),
        inArray(tenancy.caseId, [...caseIds]),
        isNotNull(tenancy.movedInOn),
      ),
    );
}

/** What the register says of the dwelling. */
function placeOf(home: Dwelling, withPlaces: boolean) {
  const unit = home.unit ? `, ${home.unit}` : "";
  return {
    dwellingId: home.id,
    place: withPlaces ? `${home.streetAddress}${unit}, ${home.postalPlace}` : null,
    rooms: home.rooms,
    areaM2: home.areaM2,
  };
}

function homeOfTenancy(
  row: typeof tenancy.$inferSelect,
  home: Dwelling,
  withPlaces: boolean,
): CaseHome {
  const from = row.movedInOn as PlainDate;
  return {
    ...placeOf(home, withPlaces),
    source: "tenancy",
    id: row.id,
    caseId: row.caseId,
    from,
    to: lastDayIn(row.movedOutOn, from),
    tenure: tenureIn(home.holding),
    monthlyCost: null,
    endsOn: null,
    isFixedTerm: null,
    movedReason: asReason(row.movedOutReason),
  };
}

function homeOfLease(row: Lease, home: Dwelling, withPlaces: boolean): CaseHome {
  const from = row.movedInOn as PlainDate;
  return {
    ...placeOf(home, withPlaces),
    source: "lease",
    id: row.id,
    caseId: row.caseId,
    from,
    to: lastDayIn(row.movedOutOn, from),
    tenure: row.tenure as Home["tenure"],
    monthlyCost: housingCost(row) ?? row.monthlyRent,
    endsOn: row.endsOn,
    isFixedTerm: row.isFixedTerm,
    movedReason: asReason(row.movedOutReason),
  };
}

/** A reason of a list of its own tells no more here than that there was another. */
const asReason = (reason: string | null): PeriodMoveReason | null =>
  reason === null ? null : (PERIOD_MOVE_REASONS.find((known) => known === reason) ?? "other");

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
