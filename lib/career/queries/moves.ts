import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { homePeriod } from "@/db/schema/career";
import { lease } from "@/db/schema/dwellings";
import { tenancy } from "@/db/schema/housing";
import type { Scope } from "@/lib/platform/transaction";
import { type MovesOfYear, movesIn } from "../rules/moves";
import { careerSegments, chaptersOf } from "../rules/timeline";
import { homesOfCases } from "./homes";

/** The moves of a year in the whole municipality, as numbers alone: whose they are is not told. */
export async function movesOfYear(scope: Scope, year: number): Promise<MovesOfYear> {
  const caseIds = await casesWithHomes(scope);
  const homes = caseIds.length > 0 ? await homesOfCases(scope, caseIds) : [];
  const byCase = new Map<string, (typeof homes)[number][]>();
  for (const home of homes) {
    const own = byCase.get(home.caseId);
    if (own) own.push(home);
    else byCase.set(home.caseId, [home]);
  }
  const careers = [...byCase.values()].map((own) => {
    const from = own.reduce((first, home) => (home.from < first ? home.from : first), scope.today);
    return chaptersOf(careerSegments(own, { from, to: scope.today }));
  });
  return movesIn(careers, year);
}

async function casesWithHomes({ tx, municipalityId }: Scope): Promise<string[]> {
  const rows = await Promise.all([
    tx
      .selectDistinct({ caseId: homePeriod.caseId })
      .from(homePeriod)
      .where(eq(homePeriod.municipalityId, municipalityId)),
    tx
      .selectDistinct({ caseId: lease.caseId })
      .from(lease)
      .where(and(eq(lease.municipalityId, municipalityId), isNotNull(lease.movedInOn))),
    tx
      .selectDistinct({ caseId: tenancy.caseId })
      .from(tenancy)
      .where(and(eq(tenancy.municipalityId, municipalityId), isNotNull(tenancy.movedInOn))),
  ]);
  return [...new Set(rows.flat().map(({ caseId }) => caseId))];
}
