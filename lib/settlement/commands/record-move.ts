import "server-only";
import { municipalityMove } from "@/db/schema/settlement";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { settlementRoles } from "../access";
import { recordMoveInput } from "../input";
import { flowForChange } from "../queries/case-flow";
import { checkMove } from "./check-move";
import { closeMovedCase } from "./close-moved-case";

/**
 * Records that the household moves to or from another municipality, who agreed to what, and closes the
 * case when asked to.
 *
 * Errors: `settlement.errors.*` on the fields.
 */
export const recordMove = command({
  name: "settlement.record-move",
  input: recordMoveInput,
  roles: settlementRoles,
  async run(scope, { caseId, idempotencyKey: _key, closeCase, ...given }) {
    const found = await flowForChange(scope, caseId, "settlement.record-move");
    if (!found.ok) return found;
    const checked = await checkMove(scope, found.value, given);
    if (!checked.ok) return checked;
    const id = newId();
    await scope.tx.insert(municipalityMove).values({
      municipalityId: scope.municipalityId,
      id,
      caseId,
      ...checked.value,
      createdAt: scope.now,
    });
    scope.audit({
      action: "settlement.record-move",
      objectType: "municipality_move",
      objectId: id,
      caseId,
      changes: changesBetween<Record<string, unknown>>({}, { ...checked.value, note: undefined }),
    });
    scope.touch(caseId);
    const closed = await closeMovedCase(scope, found.value.head, { ...checked.value, closeCase });
    return closed.ok ? ok({ caseId, moveId: id, closed: closed.value }) : closed;
  },
});
