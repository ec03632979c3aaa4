import "server-only";
import { and, eq } from "drizzle-orm";
import { checklistEdition, checklistEditionItem } from "@/db/schema/checklists";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { checklistKeepers } from "../access";
import { draftVersionInput } from "../input";
import { draftForChange } from "../queries/draft";

/** Throws the draft away; the published editions stay. */
export const discardDraft = command({
  name: "checklists.discard-draft",
  input: draftVersionInput,
  roles: checklistKeepers,
  async run(scope, { version }) {
    const draft = await draftForChange(scope);
    if (!draft.ok) return draft;
    const { number } = draft.value;
    if (draft.value.version !== version) {
      return fail("errors.changed-meanwhile", { data: draft.value });
    }
    await scope.tx
      .delete(checklistEditionItem)
      .where(
        and(
          eq(checklistEditionItem.municipalityId, scope.municipalityId),
          eq(checklistEditionItem.edition, number),
        ),
      );
    await scope.tx
      .delete(checklistEdition)
      .where(
        and(
          eq(checklistEdition.municipalityId, scope.municipalityId),
          eq(checklistEdition.number, number),
        ),
      );
    scope.audit({
      action: "checklists.discard-draft",
      objectType: "checklist_edition",
      objectId: String(number),
    });
    return ok({ number });
  },
});
