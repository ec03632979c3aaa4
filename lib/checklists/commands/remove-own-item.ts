import "server-only";
import { and, eq } from "drizzle-orm";
import { checklistEditionItem } from "@/db/schema/checklists";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { checklistKeepers } from "../access";
import { removeOwnItemInput } from "../input";
import { countDraftUp, draftForChange } from "../queries/draft";

/** Takes one of the municipality's own items out of the draft. */
export const removeOwnItem = command({
  name: "checklists.remove-own-item",
  input: removeOwnItemInput,
  roles: checklistKeepers,
  async run(scope, { itemKey }) {
    const draft = await draftForChange(scope);
    if (!draft.ok) return draft;
    const removed = await scope.tx
      .delete(checklistEditionItem)
      .where(
        and(
          eq(checklistEditionItem.municipalityId, scope.municipalityId),
          eq(checklistEditionItem.edition, draft.value.number),
          eq(checklistEditionItem.itemKey, itemKey),
          eq(checklistEditionItem.origin, "own"),
        ),
      )
      .returning({ itemKey: checklistEditionItem.itemKey });
    if (removed.length === 0) return fail("checklists.errors.unknown-item");
    await countDraftUp(scope, draft.value);
    scope.audit({
      action: "checklists.remove-own-item",
      objectType: "checklist_item",
      objectId: itemKey,
    });
    return ok({ itemKey });
  },
});
