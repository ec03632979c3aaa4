import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { checklistEditionItem } from "@/db/schema/checklists";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { checklistKeepers } from "../access";
import { saveOwnItemInput } from "../input";
import { countDraftUp, draftForChange } from "../queries/draft";
import { editionItems } from "../queries/editions";
import { conditionProblems, dueProblems } from "../rules/item-check";
import type { ItemContent } from "../types";

const firstPosition = 1000;

/** Adds an item of the municipality's own to the draft, or changes one. */
export const saveOwnItem = command({
  name: "checklists.save-own-item",
  input: saveOwnItemInput,
  roles: checklistKeepers,
  async run(scope, input) {
    const draft = await draftForChange(scope);
    if (!draft.ok) return draft;
    const items = await editionItems(scope, draft.value.number);
    const own = items.filter((item) => item.origin === "own");
    const before = input.itemKey ? own.find((item) => item.id === input.itemKey) : undefined;
    if (input.itemKey && !before) return fail("checklists.errors.unknown-item");
    const itemKey = before?.id ?? nextKey(own.map((item) => item.id));
    const content = contentOf(itemKey, input);
    const problems = [
      ...conditionProblems(content.condition),
      ...(content.due ? dueProblems(content.due, content.subject) : []),
    ];
    if (problems.length > 0) {
      return fail("checklists.errors.item-impossible", {
        fields: { [content.due ? "due" : "conditionFlag"]: ["checklists.errors.item-impossible"] },
      });
    }
    if (before) {
      await scope.tx
        .update(checklistEditionItem)
        .set({ content: { ...content } })
        .where(
          and(
            eq(checklistEditionItem.municipalityId, scope.municipalityId),
            eq(checklistEditionItem.edition, draft.value.number),
            eq(checklistEditionItem.itemKey, itemKey),
          ),
        );
    } else {
      await scope.tx.insert(checklistEditionItem).values({
        municipalityId: scope.municipalityId,
        edition: draft.value.number,
        itemKey,
        position: firstPosition + own.length,
        origin: "own",
        content: { ...content },
      });
    }
    await countDraftUp(scope, draft.value);
    scope.audit({
      action: "checklists.save-own-item",
      objectType: "checklist_item",
      objectId: itemKey,
      changes: changesBetween({ ...before }, { ...content }),
    });
    return ok({ itemKey });
  },
});

function contentOf(itemKey: string, input: z.output<typeof saveOwnItemInput>): ItemContent {
  const { due } = input;
  return {
    id: itemKey,
    stage: input.stage,
    audience: input.audience,
    kind: input.kind,
    subject: input.subject,
    text: input.text,
    why: input.why,
    condition: input.conditionFlag ? { [input.conditionFlag]: true } : {},
    ...(due && {
      due: {
        [due.direction]: due.anchor,
        ...(due.length > 0 && { [due.unit]: due.length }),
      } as ItemContent["due"],
    }),
    ...(input.repeatMonths && { repeat: { everyMonths: input.repeatMonths } }),
    evidence: null,
  };
}

/** OWN-01, OWN-02, …: the next after the highest in use. */
function nextKey(keys: readonly string[]): string {
  const highest = Math.max(0, ...keys.map((key) => Number(key.split("-")[1] ?? 0)));
  return `OWN-${String(highest + 1).padStart(2, "0")}`;
}
