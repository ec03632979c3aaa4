import "server-only";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { householdMember, person } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";
import { highestGrade, type ProtectionGrade } from "../rules/address-protection";
import type { BirthDatePrecision } from "../rules/birth-date";
import type { Household, HouseholdMemberLine } from "../types";
import { caseLinksOf } from "./case-links";
import { requireHousehold } from "./require-household";
import { visiblePeople } from "./visible-people";

/**
 * A household with its members, present and past, and the cases that the actor may open.
 *
 * @throws notFound alike for a hidden, a foreign and an unknown id
 */
export async function getHousehold(scope: Scope, householdId: string): Promise<Household> {
  const row = await requireHousehold(scope, householdId, "people.view-household");
  const lines = await memberLines(scope, row.id);
  const cases = (await caseLinksOf(scope, [row.id])).get(row.id) ?? [];
  const members = lines.filter((line) => line.toOn === null);
  scope.audit({
    action: "people.view-household",
    objectType: "household",
    objectId: row.id,
    caseId: cases.at(-1)?.id,
  });
  return {
    id: row.id,
    version: row.version,
    splitFromId: row.splitFromId,
    mergedIntoId: row.mergedIntoId,
    members,
    former: lines.filter((line) => line.toOn !== null),
    grade: highestGrade(members.map((member) => member.grade)),
    cases,
  };
}

/** The household of a case that the caller has already let the actor into. */
export async function householdOfCase(
  scope: Scope,
  caseId: string,
): Promise<Pick<Household, "id" | "members" | "former" | "grade"> | null> {
  const [found] = await scope.tx
    .select({ id: settlementCase.householdId })
    .from(settlementCase)
    .where(
      and(eq(settlementCase.municipalityId, scope.municipalityId), eq(settlementCase.id, caseId)),
    );
  if (!found) return null;
  const lines = await memberLines(scope, found.id);
  const members = lines.filter((line) => line.toOn === null);
  return {
    id: found.id,
    members,
    former: lines.filter((line) => line.toOn !== null),
    grade: highestGrade(members.map((member) => member.grade)),
  };
}

async function memberLines(scope: Scope, householdId: string): Promise<HouseholdMemberLine[]> {
  const rows = await scope.tx
    .select({
      personId: person.id,
      name: person.displayName,
      birthDate: person.birthDate,
      precision: person.birthDatePrecision,
      grade: person.addressProtection,
      interpreterNeeded: person.interpreterNeeded,
      isHead: householdMember.isHead,
      fromOn: householdMember.fromOn,
      toOn: householdMember.toOn,
      leftBecause: householdMember.leftBecause,
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
        eq(householdMember.householdId, householdId),
      ),
    )
    .orderBy(
      desc(householdMember.isHead),
      asc(person.birthDate),
      asc(person.searchName),
      asc(householdMember.fromOn),
    );
  if (rows.length === 0) return [];
  const visible = await scope.tx
    .select({ id: person.id })
    .from(person)
    .where(
      and(
        eq(person.municipalityId, scope.municipalityId),
        inArray(
          person.id,
          rows.map((row) => row.personId),
        ),
        visiblePeople(scope),
      ),
    );
  const open = new Set(visible.map((row) => row.id));
  return rows.map(({ birthDate, precision, grade, ...row }) => ({
    ...row,
    visible: open.has(row.personId),
    grade: grade as ProtectionGrade,
    birth: { date: birthDate, precision: precision as BirthDatePrecision },
  }));
}
