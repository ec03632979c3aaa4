import "server-only";
import { command } from "@/lib/platform/command";
import { caseRoles, hasRole } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { moveStageInput } from "../input";
import { membersOfCase } from "../queries/case-header";
import { gateFacts } from "../queries/gate-facts";
import { caseForChange, countUp } from "../queries/require-case";
import { missingCodes, missingForGate } from "../rules/gates";
import { GATE_PASSERS } from "../rules/officers";
import { effectOf, possibleMoves } from "../rules/stages";
import type { CaseHead } from "../types";
import { setStages } from "./set-stages";
import { datesOf, writeSettlementDates } from "./write-settlement-dates";

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
    if (act === "accept_request") await acceptEveryone(scope, found.value);
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

/** Saying yes to the request takes those in the household who were not taken before. */
async function acceptEveryone(scope: Scope, head: CaseHead): Promise<void> {
  for (const member of await membersOfCase(scope, head)) {
    const dates = datesOf(member);
    if (dates.acceptedOn) continue;
    const decided = dates.allocationDecidedOn;
    const acceptedOn = decided && decided < scope.today ? decided : scope.today;
    const place = { caseId: head.id, member, action: "cases.set-settlement-dates" };
    await writeSettlementDates(scope, place, { ...dates, acceptedOn });
  }
}
