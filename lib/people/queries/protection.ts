import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { householdMember, person, protectionChange } from "@/db/schema/people";
import { account } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import { highestGrade, type ProtectionGrade } from "../rules/address-protection";
import type { LoweringProposal } from "../types";

/** The grade that counts for each of the people: the strongest in the household as it is now. */
export async function gradesOf(
  scope: Scope,
  personIds: readonly string[],
): Promise<Map<string, ProtectionGrade>> {
  if (personIds.length === 0) return new Map();
  const theirs = alias(householdMember, "theirs");
  const own = await scope.tx
    .select({ id: person.id, grade: person.addressProtection })
    .from(person)
    .where(
      and(eq(person.municipalityId, scope.municipalityId), inArray(person.id, [...personIds])),
    );
  const shared = await scope.tx
    .select({ id: householdMember.personId, grade: person.addressProtection })
    .from(householdMember)
    .innerJoin(
      theirs,
      and(
        eq(theirs.municipalityId, householdMember.municipalityId),
        eq(theirs.householdId, householdMember.householdId),
        isNull(theirs.toOn),
      ),
    )
    .innerJoin(
      person,
      and(eq(person.municipalityId, theirs.municipalityId), eq(person.id, theirs.personId)),
    )
    .where(
      and(
        eq(householdMember.municipalityId, scope.municipalityId),
        inArray(householdMember.personId, [...personIds]),
        isNull(householdMember.toOn),
      ),
    );
  const grades = new Map<string, ProtectionGrade>();
  for (const { id, grade } of [...own, ...shared]) {
    grades.set(id, highestGrade([grades.get(id) ?? "none", grade as ProtectionGrade]));
  }
  return grades;
}

/** The grade that counts for the person. */
export async function gradeOf(scope: Scope, personId: string): Promise<ProtectionGrade> {
  return (await gradesOf(scope, [personId])).get(personId) ?? "none";
}

/**
 * The grade that address and contact stand under: the household's, or a stronger one that came along
 * from a household that the person has left, until the address is changed.
 */
export async function whereaboutsGradeOf(scope: Scope, personId: string): Promise<ProtectionGrade> {
  const household = await gradeOf(scope, personId);
  const [row] = await scope.tx.execute<{ grade: ProtectionGrade | null }>(
    sql`select contact_grade(${scope.municipalityId}, ${personId}::uuid) as grade`,
  );
  return highestGrade([household, row?.grade ?? "none"]);
}

/** The lowering that waits for a second person's decision, if any. */
export async function openProposal(
  scope: Scope,
  personId: string,
): Promise<LoweringProposal | null> {
  const [row] = await scope.tx
    .select({ proposal: protectionChange, name: account.name })
    .from(protectionChange)
    .leftJoin(
      account,
      and(
        eq(account.municipalityId, protectionChange.municipalityId),
        eq(account.id, protectionChange.proposedBy),
      ),
    )
    .where(
      and(
        eq(protectionChange.municipalityId, scope.municipalityId),
        eq(protectionChange.personId, personId),
        isNull(protectionChange.decidedAt),
      ),
    );
  if (!row) return null;
  const { id, fromGrade, toGrade, reason, proposedBy, proposedAt } = row.proposal;
  return {
    id,
    personId,
    fromGrade: fromGrade as ProtectionGrade,
    toGrade: toGrade as ProtectionGrade,
    reason,
    proposedBy,
    proposedByName: row.name ?? "",
    proposedAt,
  };
}
