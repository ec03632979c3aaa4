import "server-only";
import { and, eq } from "drizzle-orm";
import { settlementRecord } from "@/db/schema/settlement";
import { command } from "@/lib/platform/command";
import { caseRoles, hasRole } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { removeStepInput } from "../input";
import { recordForChange } from "../queries/record-for-change";
import { isRestedOn } from "../rules/record-check";
import { recordersOf, toldContent } from "../rules/steps";

/**
 * Takes away a step that was recorded by mistake; the trail keeps that it was.
 *
 * Errors: `settlement.errors.{not-your-role,rested-on}`, `errors.changed-meanwhile`.
 */
export const removeStep = command({
  name: "settlement.remove-step",
  input: removeStepInput,
  roles: caseRoles,
  async run(scope, { recordId, version }) {
    const found = await recordForChange(scope, recordId, "settlement.remove-step");
    if (!found.ok) return found;
    const { flow, stands, own } = found.value;
    const { step, personId } = stands;
    const caseId = flow.head.id;
    if (!hasRole(scope.actor, ...recordersOf(step))) return fail("settlement.errors.not-your-role");
    if (version !== stands.version) return fail("errors.changed-meanwhile");
    if (isRestedOn(step, own)) return fail("settlement.errors.rested-on");
    await scope.tx
      .delete(settlementRecord)
      .where(
        and(
          eq(settlementRecord.municipalityId, scope.municipalityId),
          eq(settlementRecord.id, recordId),
        ),
      );
    scope.audit({
      action: "settlement.remove-step",
      objectType: "settlement_record",
      objectId: recordId,
      caseId,
      ...(personId && { personId }),
      changes: [{ field: step, before: toldContent(step, stands), after: null }],
    });
    scope.touch(caseId);
    return ok({ caseId, step });
  },
});
