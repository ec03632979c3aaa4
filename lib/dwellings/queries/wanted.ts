import "server-only";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { dwelling } from "@/db/schema/dwellings";
import { landlord } from "@/db/schema/organisations";
import { byName } from "@/lib/organisations/queries/landlords";
import { addDays, addMonths } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { policyInForce } from "@/lib/policy/queries/editions";
import { NORM_SIZES } from "@/lib/policy/rules/content";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { DwellingSearch } from "../input";
import type { Wanted } from "../rules/fit";

/** A case that a home is looked for, as the search shows it. */
export type SeekingCase = { id: string; number: string; persons: number };

/** What the search asks for, with the municipality's norm of rent for so many. */
export async function wantedOf(
  scope: Scope,
  search: DwellingSearch,
): Promise<{ wanted: Wanted; seeking: SeekingCase | null }> {
  const seeking = search.case ? await seekingCase(scope, search.case) : null;
  const persons = search.persons ?? seeking?.persons ?? null;
  const from = search.from ?? scope.today;
  const byLength = search.months ? addDays(addMonths(from, Number(search.months)), -1) : null;
  const to = search.to && search.to >= from ? search.to : byLength;
  const policy = persons ? await policyInForce(scope) : null;
  const size = persons ? NORM_SIZES[Math.min(persons, NORM_SIZES.length) - 1] : undefined;
  return {
    seeking,
    wanted: {
      period: { from, to },
      persons,
      needs: search.need,
      maxRent: search.rent ?? null,
      rentNorm: (size && policy?.content.rent.norms[size]) ?? null,
    },
  };
}

/** A case by id or number, of those that the reader may open. */
async function seekingCase(scope: Scope, named: string): Promise<SeekingCase | null> {
  const [row] = await scope.tx
    .select({
      id: settlementCase.id,
      number: settlementCase.number,
      persons: settlementCase.memberCount,
    })
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        isId(named) ? eq(settlementCase.id, named) : eq(settlementCase.number, named),
        mayOpenCase(scope),
      ),
    );
  return row ? { ...row, persons: Math.max(1, row.persons) } : null;
}

/** The names of areas that dwellings of the register lie in. */
export async function areasOf(scope: Scope): Promise<string[]> {
  const rows = await scope.tx
    .selectDistinct({ name: dwelling.areaName })
    .from(dwelling)
    .where(and(eq(dwelling.municipalityId, scope.municipalityId), isNotNull(dwelling.areaName)));
  return rows
    .flatMap(({ name }) => name ?? [])
    .sort((one, other) => one.localeCompare(other, "nb"));
}

/** The landlords that a dwelling may have, by name. */
export async function landlordOptions(scope: Scope): Promise<{ value: string; label: string }[]> {
  return scope.tx
    .select({ value: landlord.id, label: landlord.name })
    .from(landlord)
    .where(
      and(
        eq(landlord.municipalityId, scope.municipalityId),
        isNull(landlord.archivedOn),
        isNull(landlord.mergedIntoId),
      ),
    )
    .orderBy(asc(byName), asc(landlord.id))
    .limit(1000);
}

/** How many dwellings are in the register, and how many of them may be offered today. */
export async function registerCounts(scope: Scope): Promise<{ all: number; offered: number }> {
  const [row] = await scope.tx.execute<{ all: number; offered: number }>(sql`
    select count(*)::int as "all",
      count(*) filter (where available_from <= ${scope.today}::date
        and (available_to is null or available_to >= ${scope.today}::date))::int as offered
    from ${dwelling} where municipality_id = ${scope.municipalityId} and archived_on is null`);
  return row ?? { all: 0, offered: 0 };
}
