import "server-only";
import { and, eq } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { caseForChange, countUp } from "@/lib/cases/queries/require-case";
import { ensureEdition } from "@/lib/checklists/commands/ensure-edition";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { moveToEditionInput } from "../input";

/** Moves a case to the newest published edition of the checklists. */
export const moveToEdition = command({
  name: "casework.move-to-edition",
  input: moveToEditionInput,
  roles: ["settlement_officer", "manager"],
  async run(scope, { caseId, version }) {
    const opened = await caseForChange(scope, caseId, "casework.move-to-edition", { version });
    if (!opened.ok) return opened;
    const newest = await ensureEdition(scope);
    if (opened.value.checklistEdition === newest) return fail("checklists.errors.newest-already");
    await scope.tx
      .update(settlementCase)
      .set({ checklistEdition: newest })
      .where(
        and(eq(settlementCase.municipalityId, scope.municipalityId), eq(settlementCase.id, caseId)),
      );
    await countUp(scope, caseId);
    scope.audit({
      action: "casework.move-to-edition",
      objectType: "case",
      objectId: caseId,
      caseId,
      changes: [
        { field: "checklistEdition", before: opened.value.checklistEdition, after: newest },
      ],
    });
    scope.touch(caseId);
    return ok({ caseId });
  },
});
