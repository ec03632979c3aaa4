import "server-only";
import { and, eq } from "drizzle-orm";
import { municipalityMove } from "@/db/schema/settlement";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { settlementRoles } from "../access";
import { changeMoveInput } from "../input";
import { flowForChange } from "../queries/case-flow";
import { checkMove } from "./check-move";
import { closeMovedCase } from "./close-moved-case";

/**
 * Changes a move: the day it took place, or what one of the municipalities has answered since.
 *
 * Errors: as `settlement.record-move`, and `errors.changed-meanwhile` with what stands.
 */
export const changeMove = command({
  name: "settlement.change-move",
  input: changeMoveInput,
  roles: settlementRoles,
  async run(scope, { moveId, version, closeCase, ...given }) {
    const act = "settlement.change-move";
    const ofMove = and(
      eq(municipalityMove.municipalityId, scope.municipalityId),
      eq(municipalityMove.id, moveId),
    );
    const refusal = { action: act, objectType: "municipality_move", objectId: moveId };
    const [row] = await scope.tx
      .select({ caseId: municipalityMove.caseId })
      .from(municipalityMove)
      .where(ofMove);
    if (!row) throw notFound(refusal);
    const found = await flowForChange(scope, row.caseId, act);
    if (!found.ok) return found;
    const stands = found.value.record.moves.find(({ id }) => id === moveId);
    if (!stands) throw notFound(refusal);
    if (version !== stands.version) return fail("errors.changed-meanwhile", { data: stands });
    const checked = await checkMove(scope, found.value, given);
    if (!checked.ok) return checked;
    await scope.tx
      .update(municipalityMove)
      .set({ ...checked.value, version: version + 1 })
      .where(ofMove);
    scope.audit({
      action: act,
      objectType: "municipality_move",
      objectId: moveId,
      caseId: row.caseId,
      changes: changesBetween<Record<string, unknown>>(
        { ...stands, note: undefined },
        { ...checked.value, note: undefined },
      ),
    });
    scope.touch(row.caseId);
    const closed = await closeMovedCase(scope, found.value.head, { ...checked.value, closeCase });
    return closed.ok ? ok({ caseId: row.caseId, moveId, closed: closed.value }) : closed;
  },
});
