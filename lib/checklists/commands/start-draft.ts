import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { checklistEdition, checklistEditionItem } from "@/db/schema/checklists";
import { libraryItem, libraryVersion } from "@/db/schema/reference";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { checklistKeepers } from "../access";
import { startDraftInput } from "../input";
import { editionItems, editions } from "../queries/editions";
import { ensureEdition } from "./ensure-edition";

/**
 * Starts a draft of the next edition: the newest edition as it stands, with the library's items
 * brought up to its newest version. What the municipality switched off stays off, its own items stay.
 */
export const startDraft = command({
  name: "checklists.start-draft",
  input: startDraftInput,
  roles: checklistKeepers,
  async run(scope) {
    const current = await ensureEdition(scope);
    const [newest] = await editions(scope);
    if (newest?.status === "draft") return fail("checklists.errors.draft-exists");
    const [library] = await scope.tx
      .select()
      .from(libraryVersion)
      .orderBy(desc(libraryVersion.number))
      .limit(1);
    if (!library) throw new Error("the checklist library has not been loaded");
    const libraryItems = await scope.tx
      .select()
      .from(libraryItem)
      .where(eq(libraryItem.libraryVersion, library.number))
      .orderBy(asc(libraryItem.position));
    const before = await editionItems(scope, current);
    const beforeByKey = new Map(before.map((item) => [item.id, item]));
    const number = current + 1;
    await scope.tx.insert(checklistEdition).values({
      municipalityId: scope.municipalityId,
      number,
      libraryVersion: library.number,
      createdBy: scope.actor.accountId,
      createdAt: scope.now,
    });
    const fromLibrary = libraryItems.map((item) => {
      const was = beforeByKey.get(item.itemKey);
      return {
        municipalityId: scope.municipalityId,
        edition: number,
        itemKey: item.itemKey,
        position: item.position,
        origin: "library",
        active: !item.retired && (was?.active ?? true),
        inactiveReason: was?.inactiveReason ?? null,
        content: item.content,
      };
    });
    const own = before
      .filter((item) => item.origin === "own")
      .map(({ origin, active, inactiveReason, ...content }, index) => ({
        municipalityId: scope.municipalityId,
        edition: number,
        itemKey: content.id,
        position: 1000 + index,
        origin,
        active,
        inactiveReason: inactiveReason ?? null,
        content: content as Record<string, unknown>,
      }));
    await scope.tx.insert(checklistEditionItem).values([...fromLibrary, ...own]);
    scope.audit({
      action: "checklists.start-draft",
      objectType: "checklist_edition",
      objectId: String(number),
    });
    return ok({ number });
  },
});
