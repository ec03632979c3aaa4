import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { yearDecision } from "@/db/schema/steering";
import type { Ctx } from "@/lib/platform/context";
import { yearOf } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { SETTLEMENT_TYPES, takesDecidedPlaces } from "../rules/settlement-types";

/** SQL condition on `settlement_case`: it takes places of those that the council has decided. */
export const takesPlaces = sql`${settlementCase.settlementType} = any(${sql.param(
  `{${SETTLEMENT_TYPES.filter(takesDecidedPlaces).join(",")}}`,
)}::text[])`;

/**
 * SQL condition on `person_settlement` and its case: the person takes one of the year's places.
 * Someone settled counts in the year of the settlement, someone planned in that of the planned date,
 * or this year when that has passed, and someone accepted or allocated without a date this year.
 * Closed cases bring no one further.
 */
export function takesPlaceIn(ctx: Ctx, year: number): SQL {
  const s = personSettlement;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const thisYear = yearOf(ctx.today);
  const ahead =
    year < thisYear
      ? sql`false`
      : year > thisYear
        ? sql`${s.settledOn} is null and ${s.plannedOn} between ${first} and ${last}`
        : sql`${s.settledOn} is null and (${s.plannedOn} <= ${last} or (${s.plannedOn} is null
            and (${s.acceptedOn} is not null or ${s.allocationDecidedOn} is not null)))`;
  return sql`(${takesPlaces}
    and (${s.settledOn} between ${first} and ${last} or (${ahead}))
    and (${s.settledOn} is not null or ${settlementCase.status} = 'open'))`;
}

/** The council's number for a year, and how many others than the household of a case take a place. */
export type DecidedPlaces = { year: number; decided: number | null; taken: number };

export async function decidedPlaces(
  scope: Scope,
  year: number,
  { besides }: { besides: string },
): Promise<DecidedPlaces> {
  const { municipalityId } = scope;
  const s = personSettlement;
  const [row] = await scope.tx.execute<{ decided: number | null; taken: number }>(sql`select
    (select d.decided_number from ${yearDecision} d
      where d.municipality_id = ${municipalityId} and d.year = ${year}) as decided,
    (select count(*)::int from ${s} join ${settlementCase}
      on ${settlementCase.municipalityId} = ${s.municipalityId} and ${settlementCase.id} = ${s.caseId}
      where ${s.municipalityId} = ${municipalityId} and ${s.caseId} <> ${besides}::uuid
        and ${takesPlaceIn(scope, year)}) as taken`);
  return { year, decided: row?.decided ?? null, taken: row?.taken ?? 0 };
}
