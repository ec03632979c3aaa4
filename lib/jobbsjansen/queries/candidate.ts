import "server-only";
import { and, eq } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { householdOfCase } from "@/lib/people/queries/household";
import { isMinor } from "@/lib/people/rules/birth-date";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import type { Candidate } from "../types";

/**
 * An adult of the household of a case that the caller has opened, also one who has moved out of it.
 *
 * @throws not found, also for a child and for someone outside the household
 */
export async function requireCandidate(
  scope: Scope,
  caseId: string,
  personId: string,
  action: string,
): Promise<Candidate> {
  const household = await householdOfCase(scope, caseId);
  const now = household?.members.find((one) => one.personId === personId);
  const line = now ?? household?.former.find((one) => one.personId === personId);
  if (!line || isMinor(line.birth, scope.today)) {
    throw notFound({ action, objectType: "person", objectId: personId, caseId });
  }
  const [row] = await scope.tx
    .select({ sex: person.sex })
    .from(person)
    .where(and(eq(person.municipalityId, scope.municipalityId), eq(person.id, personId)));
  return {
    personId,
    name: line.name,
    birth: line.birth,
    sex: row?.sex ?? "unknown",
    isMember: now !== undefined,
  };
}
