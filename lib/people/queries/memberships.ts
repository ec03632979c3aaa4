import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { householdMember, person } from "@/db/schema/people";
import { addDays } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { BirthDatePrecision } from "../rules/birth-date";
import type { Membership } from "../rules/household";

/** A membership with its row. Its last day is counted in, where the row has the first day outside. */
export type StoredMembership = Membership & { id: string; isHead: boolean };

/** The memberships of the people, past ones too, and all of the households. */
export async function membershipsOf(
  scope: Scope,
  { personIds = [], householdIds = [] }: { personIds?: string[]; householdIds?: string[] },
): Promise<StoredMembership[]> {
  if (personIds.length + householdIds.length === 0) return [];
  const rows = await scope.tx
    .select({
      id: householdMember.id,
      personId: householdMember.personId,
      householdId: householdMember.householdId,
      isHead: householdMember.isHead,
      fromOn: householdMember.fromOn,
      toOn: householdMember.toOn,
    })
    .from(householdMember)
    .where(
      and(
        eq(householdMember.municipalityId, scope.municipalityId),
        or(
          inArray(householdMember.personId, personIds),
          inArray(householdMember.householdId, householdIds),
        ),
      ),
    )
    .orderBy(householdMember.fromOn, householdMember.id);
  return rows.map((row) => ({ ...row, toOn: row.toOn && addDays(row.toOn, -1) }));
}

/** Who belongs to the households now, with what decides who stands as head. */
export async function presentMembers(scope: Scope, householdIds: readonly string[]) {
  if (householdIds.length === 0) return [];
  const rows = await scope.tx
    .select({
      householdId: householdMember.householdId,
      personId: householdMember.personId,
      isHead: householdMember.isHead,
      birthDate: person.birthDate,
      birthDatePrecision: person.birthDatePrecision,
    })
    .from(householdMember)
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, householdMember.municipalityId),
        eq(person.id, householdMember.personId),
      ),
    )
    .where(
      and(
        eq(householdMember.municipalityId, scope.municipalityId),
        inArray(householdMember.householdId, [...householdIds]),
        isNull(householdMember.toOn),
      ),
    );
  return rows.map(({ birthDate, birthDatePrecision, ...row }) => ({
    ...row,
    birth: { date: birthDate, precision: birthDatePrecision as BirthDatePrecision },
  }));
}
