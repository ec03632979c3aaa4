import "server-only";
import { and, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { indicatorContribution } from "@/db/schema/steering";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { contributionsOf, type Indicator } from "../rules/indicators";
import { shownCount } from "../rules/masking";
import type { BehindPage, PersonBehind } from "../types";
import { indicatorPeople } from "./indicator-people";

const name = sql`${person.displayName} collate "nb-NO-x-icu"`;

const pageSize = 50;

export type BehindFilter = {
  indicator: Indicator;
  year: number;
  quarter?: number;
  only?: "reached" | "not_reached" | "missing";
  /** The last row on the page before. */
  after?: { personId: string; caseId: string };
  /** People on a page. */
  limit?: number;
};

/**
 * The people behind a figure, of the cases that the actor may open, 50 at a time. `hidden` is how
 * many more the figure counts in cases that the actor may not open; null when they are so few that
 * the number would point at them.
 */
export async function peopleBehind(
  scope: Scope,
  { limit = pageSize, ...filter }: BehindFilter,
): Promise<BehindPage> {
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
    .where(and(chosen, mayOpenCase(scope), filter.after && laterThan(filter.after)))
    .orderBy(name, person.id, settlementCase.id)
    .limit(limit + 1);
  const people = await withDays(scope, filter.indicator, rows.slice(0, limit) as Listed[]);
  scope.audit({
    action: "steering.view-people-behind",
    objectType: "indicator",
    objectId: `${filter.indicator}/${filter.year}${filter.quarter ? `/${filter.quarter}` : ""}`,
    fields: ["displayName", "reached", "missing"],
  });
  return {
    people,
    more: rows.length > limit,
    visible: counted?.visible ?? 0,
    hidden: shownCount((counted?.all ?? 0) - (counted?.visible ?? 0), false),
  };
}

/** The key carries ids alone, since it stands in the address: the name is looked up. */
function laterThan({ personId, caseId }: { personId: string; caseId: string }): SQL {
  return sql`(${name}, ${person.id}, ${settlementCase.id}) > (
    (select last.display_name collate "nb-NO-x-icu" from ${person} last
      where last.municipality_id = ${person.municipalityId} and last.id = ${personId}::uuid),
    ${personId}::uuid, ${caseId}::uuid)`;
}

type Listed = Omit<PersonBehind, "on" | "participationId">;

async function withDays(
  scope: Scope,
  indicator: Indicator,
  rows: Listed[],
): Promise<PersonBehind[]> {
  const known = await indicatorPeople(scope, [...new Set(rows.map((row) => row.caseId))]);
  return rows.map((row) => {
    const one = known.get(row.caseId)?.find(({ personId }) => personId === row.personId);
    const counted = one && contributionsOf(one, {}).find((any) => any.indicator === indicator);
    return { ...row, on: counted?.on ?? null, participationId: one?.programme?.id ?? null };
  });
}

function onlyCondition(only: BehindFilter["only"]): SQL | undefined {
  if (only === "reached") return eq(indicatorContribution.reached, true);
  if (only === "not_reached") return eq(indicatorContribution.reached, false);
  if (only === "missing") return isNotNull(indicatorContribution.missing);
  return undefined;
}
