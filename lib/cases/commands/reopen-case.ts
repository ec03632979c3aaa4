import "server-only";
import { and, eq } from "drizzle-orm";
import { caseStage, settlementCase } from "@/db/schema/cases";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { reopenCaseInput } from "../input";
import { caseForChange, countUp } from "../queries/require-case";
import { firstStage, inOrder, type Stage } from "../rules/stages";
import { setStages } from "./set-stages";

/**
 * Opens a closed case again, in the stages that were open when it was closed.
 * Error: `cases.errors.case-is-open`.
 */
export const reopenCase = command({
  name: "cases.reopen-case",
  input: reopenCaseInput,
  roles: ["settlement_officer", "manager"],
  async run(scope, { caseId, reason, version }) {
    const options = { version, closedToo: true };
    const found = await caseForChange(scope, caseId, "cases.reopen-case", options);
    if (!found.ok) return found;
    const { status, closedOn, closeReason, settlementType } = found.value;
    if (status === "open" || closedOn === null) return fail("cases.errors.case-is-open");
    const rows = await scope.tx
      .select({ stage: caseStage.stage })
      .from(caseStage)
      .where(
        and(
          eq(caseStage.municipalityId, scope.municipalityId),
          eq(caseStage.caseId, caseId),
          eq(caseStage.closedOn, closedOn),
          caseStage.closedWithCase,
        ),
      );
    const before = inOrder(rows.map((row) => row.stage as Stage));
    const opened = before.length > 0 ? before : [firstStage(settlementType)];
    await setStages(scope, caseId, { closed: [], opened });
    await scope.tx
      .update(settlementCase)
      .set({ status: "open", closedOn: null, closeReason: null, closeNote: null })
      .where(
        and(eq(settlementCase.municipalityId, scope.municipalityId), eq(settlementCase.id, caseId)),
      );
    await countUp(scope, caseId);
    scope.touch(caseId);
    scope.audit({
      action: "cases.reopen-case",
      objectType: "case",
      objectId: caseId,
      caseId,
      reason,
      changes: [
        { field: "status", before: "closed", after: "open" },
        { field: "closeReason", before: closeReason, after: null },
        { field: "openStages", before: [], after: opened },
      ],
    });
    return ok({ caseId });
  },
});
