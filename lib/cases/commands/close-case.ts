import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { caseGrant, settlementCase } from "@/db/schema/cases";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { closeCaseInput } from "../input";
import { openStages } from "../queries/gate-facts";
import { caseForChange, countUp } from "../queries/require-case";
import { setStages } from "./set-stages";

/** Closes a case with a reason: its open stages close with it, and temporary access ends. */
export const closeCase = command({
  name: "cases.close-case",
  input: closeCaseInput,
  roles: ["settlement_officer", "manager"],
  async run(scope, { caseId, reason, note, version }) {
    const found = await caseForChange(scope, caseId, "cases.close-case", { version });
    if (!found.ok) return found;
    const open = await openStages(scope, caseId);
    await setStages(scope, caseId, { closed: open, opened: [], withCase: true });
    await scope.tx
      .update(settlementCase)
      .set({
        status: "closed",
        closedOn: scope.today,
        closeReason: reason,
        closeNote: note ?? null,
      })
      .where(
        and(eq(settlementCase.municipalityId, scope.municipalityId), eq(settlementCase.id, caseId)),
      );
    await scope.tx
      .update(caseGrant)
      .set({ endedAt: scope.now })
      .where(
        and(
          eq(caseGrant.municipalityId, scope.municipalityId),
          eq(caseGrant.caseId, caseId),
          eq(caseGrant.kind, "temporary"),
          isNull(caseGrant.endedAt),
        ),
      );
    await countUp(scope, caseId);
    scope.touch(caseId);
    scope.audit({
      action: "cases.close-case",
      objectType: "case",
      objectId: caseId,
      caseId,
      changes: [
        { field: "status", before: "open", after: "closed" },
        { field: "closeReason", before: null, after: reason },
        { field: "closeNote", before: null, after: note ?? null },
        { field: "openStages", before: open, after: [] },
      ],
    });
    return ok({ caseId });
  },
});
