import "server-only";
import { command } from "@/lib/platform/command";
import { caseRoles, hasRole } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { moveStageInput } from "../input";
import { gateFacts } from "../queries/gate-facts";
import { caseForChange, countUp } from "../queries/require-case";
import { missingCodes, missingForGate } from "../rules/gates";
import { GATE_PASSERS } from "../rules/officers";
import { effectOf, possibleMoves } from "../rules/stages";
import { setStages } from "./set-stages";

/**
 * A named step from one stage to another. Where the gate misses something, someone authorised
 * passes with a reason, and both are kept.
 *
 * Errors: `cases.errors.{case-closed,move-not-possible,move-by-application,move-not-your-role,
 * gate-missing,gate-not-yours}`; `gate-missing` carries what is missing.
 */
export const moveStage = command({
  name: "cases.move-stage",
  input: moveStageInput,
  roles: caseRoles,
  async run(scope, { caseId, act, version, overrideReason }) {
    const found = await caseForChange(scope, caseId, "cases.move-stage", { version });
    if (!found.ok) return found;
    const facts = await gateFacts(scope, found.value);
    const { openStages } = facts;
    const move = possibleMoves(found.value.settlementType, openStages).find(
      (row) => row.act === act,
    );
    if (!move) return fail("cases.errors.move-not-possible");
    if (move.byApplication) return fail("cases.errors.move-by-application");
    if (!hasRole(scope.actor, ...move.who)) return fail("cases.errors.move-not-your-role");
    const missing = missingForGate(act, facts);
    if (missing.length > 0) {
      if (!overrideReason) return fail("cases.errors.gate-missing", { data: missing });
      if (!hasRole(scope.actor, ...GATE_PASSERS)) return fail("cases.errors.gate-not-yours");
    }
    const effect = effectOf(move, openStages);
    const passed = {
      missing: missingCodes(missing),
      overrideReason: missing.length > 0 ? (overrideReason ?? null) : null,
    };
    await setStages(scope, caseId, effect, passed);
    const after = openStages
      .filter((stage) => !effect.closed.includes(stage))
      .concat(effect.opened);
    await countUp(scope, caseId);
    scope.touch(caseId);
    scope.audit({
      action: "cases.move-stage",
      objectType: "case",
      objectId: caseId,
      caseId,
      reason: passed.overrideReason ?? undefined,
      changes: [
        { field: "act", before: null, after: act },
        { field: "openStages", before: openStages, after },
        ...(passed.missing.length > 0
          ? [{ field: "passedWithout", before: null, after: passed.missing }]
          : []),
      ],
    });
    return ok({ caseId, openStages: after });
  },
});
