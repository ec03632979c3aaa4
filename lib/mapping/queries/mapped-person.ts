import "server-only";
import { and, eq } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { householdOfCase } from "@/lib/people/queries/household";
import { isProtected } from "@/lib/people/rules/address-protection";
import { isMinor } from "@/lib/people/rules/birth-date";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";

export type MappedPerson = {
  personId: string;
  name: string;
  interpreterNeeded: boolean | null;
  permitGround: string | null;
  /** The household's address is protected: nothing that tells of the municipality is sent out. */
  isProtected: boolean;
};

/**
 * An adult of the household of a case that the caller has opened.
 *
 * @throws not found, also for a child and for someone outside the household
 */
export async function mappedPerson(
  scope: Scope,
  caseId: string,
  personId: string,
  action: string,
): Promise<MappedPerson> {
  const household = await householdOfCase(scope, caseId);
  const member = household?.members.find((one) => one.personId === personId);
  if (!household || !member || isMinor(member.birth, scope.today)) {
    throw notFound({ action, objectType: "person", objectId: personId, caseId });
  }
  const [row] = await scope.tx
    .select({ permitGround: person.permitGround })
    .from(person)
    .where(and(eq(person.municipalityId, scope.municipalityId), eq(person.id, personId)));
  const { name, interpreterNeeded } = member;
  return {
    personId,
    name,
    interpreterNeeded,
    permitGround: row?.permitGround ?? null,
    isProtected: isProtected(household.grade),
  };
}
