import "server-only";
import { and, eq } from "drizzle-orm";
import { checklistEditionItem } from "@/db/schema/checklists";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { checklistKeepers } from "../access";
import { switchItemInput } from "../input";
import { countDraftUp, draftForChange } from "../queries/draft";

/** Switches an item of the draft off, with the reason, or on again. */
export const switchItem = command({
  name: "checklists.switch-item",
  input: switchItemInput,
  roles: checklistKeepers,
  async run(scope, { itemKey, active, reason }) {
    const draft = await draftForChange(scope);
    if (!draft.ok) return draft;
    const row = and(
      eq(checklistEditionItem.municipalityId, scope.municipalityId),
      eq(checklistEditionItem.edition, draft.value.number),
      eq(checklistEditionItem.itemKey, itemKey),
    );
    const [item] = await scope.tx.select().from(checklistEditionItem).where(row);
    if (!item) return fail("checklists.errors.unknown-item");
    if (item.content.retired === true) return fail("checklists.errors.item-retired");
    await scope.tx
      .update(checklistEditionItem)
      .set({ active, inactiveReason: active ? null : (reason ?? null) })
      .where(row);
    await countDraftUp(scope, draft.value);
    scope.audit({
      action: "checklists.switch-item",
      objectType: "checklist_item",
      objectId: itemKey,
      reason: reason ?? undefined,
      changes: [{ field: "active", before: item.active, after: active }],
    });
    return ok({ itemKey });
  },
});
