import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { householdMember, person } from "@/db/schema/people";
import { suggestPeople } from "@/lib/people/queries/list-people";
import { visiblePeople } from "@/lib/people/queries/visible-people";
import { type BirthDatePrecision, formatBirthDate } from "@/lib/people/rules/birth-date";
import { idInput } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { ChoosablePerson } from "../types";

/** Registered persons for a new case, found by name or number; those in a household are marked. */
export async function findChoosable(scope: Scope, text: string): Promise<ChoosablePerson[]> {
  const found = await suggestPeople(scope, text, 8);
  return found.map(({ id, name, birth, householdId }) => ({
    personId: id,
    name,
    born: formatBirthDate(birth),
    householdId,
  }));
}

/** The persons with these ids that the actor may know of. */
export async function choosable(scope: Scope, ids: readonly string[]): Promise<ChoosablePerson[]> {
  const wanted = ids.filter((id) => idInput.safeParse(id).success).slice(0, 20);
  if (wanted.length === 0) return [];
  const rows = await scope.tx
    .select({
      personId: person.id,
      name: person.displayName,
      date: person.birthDate,
      precision: person.birthDatePrecision,
      householdId: sql<string | null>`(select m.household_id from ${householdMember} m
        where m.municipality_id = ${person.municipalityId} and m.person_id = ${person.id}
          and m.to_on is null)`,
    })
    .from(person)
    .where(
      and(
        eq(person.municipalityId, scope.municipalityId),
        inArray(person.id, wanted),
        visiblePeople(scope),
      ),
    );
  for (const { personId } of rows) {
    scope.audit({
      action: "people.view-person",
      objectType: "person",
      objectId: personId,
      personId,
      fields: ["name", "birthDate"],
    });
  }
  return rows.map(({ date, precision, ...row }) => ({
    ...row,
    born: formatBirthDate({ date, precision: precision as BirthDatePrecision }),
  }));
}
