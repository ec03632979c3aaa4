import "server-only";
import { protectionChange } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { proposeLoweringInput } from "../input";
import { newestCaseOf } from "../queries/person-cases";
import { openProposal } from "../queries/protection";
import { requirePerson } from "../queries/require-person";
import { decideGradeChange, type ProtectionGrade } from "../rules/address-protection";

/**
 * Proposes to lower the grade of address protection. Nothing is opened until a second person, of the
 * named circle, agrees.
 *
 * Errors: `people.errors.protection-{not-lowered,already-proposed}`.
 */
export const proposeLowering = command({
  name: "people.propose-lowering",
  input: proposeLoweringInput,
  roles: personRoles,
  async run(scope, input) {
    const row = await requirePerson(scope, input.personId, "people.propose-lowering", {
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
    if (outcome.value.effect !== "awaits_approval") {
      return fail("people.errors.protection-not-lowered");
    }
    if (await openProposal(scope, row.id)) {
      return fail("people.errors.protection-already-proposed");
    }
    const id = newId();
    await scope.tx.insert(protectionChange).values({
      municipalityId: scope.municipalityId,
      id,
      personId: row.id,
      fromGrade: current,
      toGrade: input.grade,
      reason: input.reason,
      proposedBy: scope.actor.accountId,
      proposedAt: scope.now,
    });
    scope.audit({
      action: "people.propose-lowering",
      objectType: "person",
      objectId: row.id,
      personId: row.id,
      caseId: await newestCaseOf(scope, row.id),
      reason: input.reason,
      fields: ["addressProtection"],
    });
    return ok({ proposalId: id });
  },
});
