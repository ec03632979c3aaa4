import "server-only";
import { and, eq, or, sql } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { visiblePeople } from "@/lib/people/queries/visible-people";
import { parseBirthDate } from "@/lib/people/rules/birth-date";
import { type NameOrder, searchName } from "@/lib/people/rules/person-name";
import type { Scope } from "@/lib/platform/transaction";

type NewPerson = {
  givenName: string;
  middleName: string | null;
  familyName: string | null;
  nameOrder: NameOrder;
  birthDate: string;
};

/** A registered person who has the name and the birth date of someone about to be registered. */
export type LikelyDuplicate = { member: number; personId: string; name: string; birthDate: string };

/** Those whom the actor may know of that have the name and the birth year of one of the new. */
export async function likelyDuplicates(
  scope: Scope,
  people: readonly NewPerson[],
): Promise<LikelyDuplicate[]> {
  const wanted = people.map((one, member) => {
    const { givenName, middleName, familyName, nameOrder } = one;
    const parts = { given: givenName, middle: middleName, family: familyName, order: nameOrder };
    const birth = parseBirthDate(one.birthDate, scope.today);
    return { member, name: searchName(parts), born: birth.ok ? birth.value.date : null };
  });
  const rows = await scope.tx
    .select({
      personId: person.id,
      name: person.displayName,
      searchName: person.searchName,
      birthDate: person.birthDate,
    })
    .from(person)
    .where(
      and(
        eq(person.municipalityId, scope.municipalityId),
        visiblePeople(scope),
        or(
          ...wanted.map(({ name, born }) =>
            and(
              eq(person.searchName, name),
              born
                ? sql`(${person.birthDate} is null
                    or date_part('year', ${person.birthDate}) = ${Number(born.slice(0, 4))}::int)`
                : sql`true`,
            ),
          ),
        ),
      ),
    )
    .limit(20);
  return rows.map(({ searchName: found, personId, name, birthDate }) => ({
    member: wanted.find((one) => one.name === found)?.member ?? 0,
    personId,
    name,
    birthDate: birthDate ?? "",
  }));
}
