import "server-only";
import { and, eq } from "drizzle-orm";
import { offerRefusal } from "@/db/schema/settlement";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { settlementRoles } from "../access";
import { withdrawRefusalInput } from "../input";
import { flowForChange } from "../queries/case-flow";

/**
 * Takes away the refusal of a household that takes the offer all the same, once its case is open again.
 *
 * Errors: `settlement.errors.no-refusal`, `errors.changed-meanwhile`.
 */
export const withdrawRefusal = command({
  name: "settlement.withdraw-refusal",
  input: withdrawRefusalInput,
  roles: settlementRoles,
  async run(scope, { caseId, version }) {
    const found = await flowForChange(scope, caseId, "settlement.withdraw-refusal");
    if (!found.ok) return found;
    const { refusal } = found.value.record;
    if (!refusal) return fail("settlement.errors.no-refusal");
    if (version !== refusal.version) return fail("errors.changed-meanwhile");
    await scope.tx
      .delete(offerRefusal)
      .where(
        and(eq(offerRefusal.municipalityId, scope.municipalityId), eq(offerRefusal.caseId, caseId)),
      );
    scope.audit({
      action: "settlement.withdraw-refusal",
      objectType: "offer_refusal",
      objectId: caseId,
      caseId,
      changes: [{ field: "refusedOn", before: refusal.refusedOn, after: null }],
    });
    scope.touch(caseId);
    return ok({ caseId });
  },
});
