import "server-only";
import { and, eq } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { raiseProtectionInput } from "../input";
import { touchCasesOf } from "../queries/person-cases";
import { requirePerson } from "../queries/require-person";
import { decideGradeChange, type ProtectionGrade } from "../rules/address-protection";

/**
 * Raises the grade of address protection at once, whoever asks, in the circle or not. The contact
 * rows of the household are closed to others in the same transaction.
 *
 * Errors: `people.errors.protection-not-raised` when the grade is not stronger than the present one.
 */
export const raiseProtection = command({
  name: "people.raise-protection",
  input: raiseProtectionInput,
  roles: personRoles,
  async run(scope, input) {
    const row = await requirePerson(scope, input.personId, "people.raise-protection", {
      lock: true,
    });
    const current = row.addressProtection as ProtectionGrade;
    const outcome = decideGradeChange({
      current,
      wanted: input.grade,
      source: "person",
      proposedBy: scope.actor.accountId,
    });
    if (!outcome.ok) return outcome;
    if (outcome.value.effect !== "raised") return fail("people.errors.protection-not-raised");
    await scope.tx
      .update(person)
      .set({ addressProtection: input.grade, version: row.version + 1, updatedAt: scope.now })
      .where(and(eq(person.municipalityId, scope.municipalityId), eq(person.id, row.id)));
    const caseId = await touchCasesOf(scope, row.id, { closed: true });
    scope.audit({
      action: "people.raise-protection",
      objectType: "person",
      objectId: row.id,
      personId: row.id,
      caseId,
      reason: input.reason ?? undefined,
      changes: [{ field: "addressProtection", before: current, after: input.grade }],
    });
    const mayBeHidden = input.grade === "strengt_fortrolig" && !scope.actor.inProtectedCircle;
    return ok({ grade: input.grade, mayBeHidden });
  },
});
