import "server-only";
import { and, asc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { indicatorContribution } from "@/db/schema/steering";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { Indicator } from "../rules/indicators";
import type { PersonBehind } from "../types";

const pageSize = 50;

export type BehindFilter = {
  indicator: Indicator;
  year: number;
  quarter?: number;
  only?: "reached" | "not_reached" | "missing";
  /** Key of the last row on the page before. */
  after?: { name: string; personId: string };
};

/**
 * The people behind a figure, of the cases that the actor may open, 50 at a time. `hidden` is how
 * many more the figure counts in cases that the actor may not open.
 */
export async function peopleBehind(
  scope: Scope,
  filter: BehindFilter,
): Promise<{ people: PersonBehind[]; more: boolean; visible: number; hidden: number }> {
  const chosen = and(
    eq(indicatorContribution.municipalityId, scope.municipalityId),
    eq(indicatorContribution.indicator, filter.indicator),
    eq(indicatorContribution.year, filter.year),
    filter.quarter ? eq(indicatorContribution.quarter, filter.quarter) : undefined,
    onlyCondition(filter.only),
  );
  const ofCase = and(
    eq(settlementCase.municipalityId, indicatorContribution.municipalityId),
    eq(settlementCase.id, indicatorContribution.caseId),
  );
  const [counted] = await scope.tx
    .select({
      all: sql<number>`count(*)::int`,
      visible: sql<number>`(count(*) filter (where ${mayOpenCase(scope)}))::int`,
    })
    .from(indicatorContribution)
    .innerJoin(settlementCase, ofCase)
    .where(chosen);
  const rows = await scope.tx
    .select({
      caseId: settlementCase.id,
      caseNumber: settlementCase.number,
      personId: person.id,
      name: person.displayName,
      quarter: indicatorContribution.quarter,
      reached: indicatorContribution.reached,
      missing: indicatorContribution.missing,
    })
    .from(indicatorContribution)
    .innerJoin(settlementCase, ofCase)
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, indicatorContribution.municipalityId),
        eq(person.id, indicatorContribution.personId),
      ),
    )
    .where(
      and(
        chosen,
        mayOpenCase(scope),
        filter.after
          ? sql`(${person.displayName}, ${person.id}) > (${filter.after.name}, ${filter.after.personId}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(person.displayName), asc(person.id))
    .limit(pageSize + 1);
  scope.audit({
    action: "steering.view-people-behind",
    objectType: "indicator",
    objectId: `${filter.indicator}/${filter.year}${filter.quarter ? `/${filter.quarter}` : ""}`,
    fields: ["displayName", "reached", "missing"],
  });
  return {
    people: rows.slice(0, pageSize),
    more: rows.length > pageSize,
    visible: counted?.visible ?? 0,
    hidden: (counted?.all ?? 0) - (counted?.visible ?? 0),
  };
}

function onlyCondition(only: BehindFilter["only"]): SQL | undefined {
  if (only === "reached") return eq(indicatorContribution.reached, true);
  if (only === "not_reached") return eq(indicatorContribution.reached, false);
  if (only === "missing") return isNotNull(indicatorContribution.missing);
  return undefined;
}
