import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { person, protectionChange } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { forbidden, notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { mayDecideLowering, personRoles } from "../access";
import { decideLoweringInput } from "../input";
import { touchCasesOf } from "../queries/person-cases";
import { requirePerson } from "../queries/require-person";
import { decideGradeChange, type ProtectionGrade } from "../rules/address-protection";

/**
 * Answers a proposal to lower a grade. It takes someone of the named circle other than the one who
 * proposed it.
 *
 * Errors: `people.errors.protection-{same-person,changed}`.
 * @throws forbidden `people.errors.protection-outside-circle`
 */
export const decideLowering = command({
  name: "people.decide-lowering",
  input: decideLoweringInput,
  roles: personRoles,
  async run(scope, input) {
    const action = "people.decide-lowering";
    const ofProposal = and(
      eq(protectionChange.municipalityId, scope.municipalityId),
      eq(protectionChange.id, input.proposalId),
      isNull(protectionChange.decidedAt),
    );
    const [proposal] = await scope.tx.select().from(protectionChange).where(ofProposal);
    if (!proposal) throw notFound({ action, objectType: "protection-change" });
    const row = await requirePerson(scope, proposal.personId, action, { lock: true });
    if (!scope.actor.inProtectedCircle) {
      throw forbidden("people.errors.protection-outside-circle", {
        action,
        objectType: "person",
        objectId: row.id,
        personId: row.id,
      });
    }
    if (!mayDecideLowering(scope.actor, proposal)) {
      return fail("people.errors.protection-same-person");
    }
    const current = row.addressProtection as ProtectionGrade;
    if (current !== proposal.fromGrade && input.decision === "approved") {
      return fail("people.errors.protection-changed");
    }
    const decided = await scope.tx
      .update(protectionChange)
      .set({
        decidedBy: scope.actor.accountId,
        decidedAt: scope.now,
        decision: input.decision,
      })
      .where(ofProposal)
      .returning({ id: protectionChange.id });
    if (decided.length === 0) return fail("people.errors.protection-changed");
    if (input.decision === "rejected") {
      scope.audit({
        action,
        objectType: "person",
        objectId: row.id,
        personId: row.id,
        reason: "rejected",
      });
      return ok({ grade: current });
    }

    const outcome = decideGradeChange({
      current,
      wanted: proposal.toGrade as ProtectionGrade,
      source: "person",
      proposedBy: proposal.proposedBy,
      approvedBy: scope.actor.accountId,
    });
    if (!outcome.ok) return outcome;
    const { grade } = outcome.value;
    await scope.tx
      .update(person)
      .set({ addressProtection: grade, version: row.version + 1, updatedAt: scope.now })
      .where(and(eq(person.municipalityId, scope.municipalityId), eq(person.id, row.id)));
    const caseId = await touchCasesOf(scope, row.id, { closed: true });
    scope.audit({
      action,
      objectType: "person",
      objectId: row.id,
      personId: row.id,
      caseId,
      reason: "approved",
      changes: [{ field: "addressProtection", before: current, after: grade }],
    });
    return ok({ grade });
  },
});
