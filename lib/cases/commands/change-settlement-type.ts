import "server-only";
import { and, eq } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { changeSettlementTypeInput } from "../input";
import { openStages } from "../queries/gate-facts";
import { hasOpenApplication } from "../queries/open-application";
import { caseForChange, countUp } from "../queries/require-case";
import { afterTypeChange } from "../rules/stages";
import { setStages } from "./set-stages";

/**
 * Corrects the kind of settlement; stages that the new kind does not know are closed. Errors:
 * `errors.changed-meanwhile`, `cases.errors.{case-closed,application-open}`.
 */
export const changeSettlementType = command({
  name: "cases.change-settlement-type",
  input: changeSettlementTypeInput,
  roles: ["settlement_officer", "manager"],
  async run(scope, { caseId, settlementType, reason, version }) {
    const action = "cases.change-settlement-type";
    const found = await caseForChange(scope, caseId, action, { version });
    if (!found.ok) return found;
    if (settlementType === found.value.settlementType) return ok({ caseId });
    if (await hasOpenApplication(scope, caseId)) return fail("cases.errors.application-open");
    const before = await openStages(scope, caseId);
    const effect = afterTypeChange(settlementType, before);
    await setStages(scope, caseId, effect);
    await scope.tx
      .update(settlementCase)
      .set({ settlementType })
      .where(
        and(eq(settlementCase.municipalityId, scope.municipalityId), eq(settlementCase.id, caseId)),
      );
    await countUp(scope, caseId);
    scope.touch(caseId);
    const after = before.filter((stage) => !effect.closed.includes(stage)).concat(effect.opened);
    scope.audit({
      action,
      objectType: "case",
      objectId: caseId,
      caseId,
      reason,
      changes: [
        { field: "settlementType", before: found.value.settlementType, after: settlementType },
        ...(effect.closed.length > 0 ? [{ field: "openStages", before, after }] : []),
      ],
    });
    return ok({ caseId });
  },
});
