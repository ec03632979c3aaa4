import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { programmeFact } from "@/db/schema/programme-facts";
import { codeListEntry } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";
import { NO_STANDING, type Standing } from "../rules/work-rule";

/**
 * What of each person decides which demands a plan stands under: the permit, and whether they have
 * upper secondary education. What is said in the basis of rights stands before the level of education.
 */
export async function standingsOf(
  scope: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  if (personIds.length === 0) return new Map();
  const rows = await scope.tx
    .select({
      id: person.id,
      permit: person.permitGround,
      permitGrantedOn: person.permitGrantedOn,
      arrivedOn: person.arrivedInNorwayOn,
      appliedFromAbroad: programmeFact.appliedFromAbroad,
      upperSecondary: sql<boolean | null>`coalesce(${programmeFact.upperSecondary},
        not (${codeListEntry.details}->>'withoutUpperSecondary')::boolean)`,
    })
    .from(person)
    .leftJoin(
      programmeFact,
      and(
        eq(programmeFact.municipalityId, person.municipalityId),
        eq(programmeFact.personId, person.id),
      ),
    )
    .leftJoin(
      codeListEntry,
      and(eq(codeListEntry.list, "education_level"), eq(codeListEntry.code, person.educationLevel)),
    )
    .where(
      and(eq(person.municipalityId, scope.municipalityId), inArray(person.id, [...personIds])),
    );
  return new Map(rows.map(({ id, ...standing }) => [id, standing]));
}

export function standingOf(standings: ReadonlyMap<string, Standing>, personId: string): Standing {
  return standings.get(personId) ?? NO_STANDING;
}
