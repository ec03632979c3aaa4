import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { checklistEdition, checklistEditionItem } from "@/db/schema/checklists";
import { libraryItem, libraryVersion } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";
import { newestPublished } from "../queries/editions";

/**
 * The number of the newest published edition. A municipality that has none gets its first, the
 * newest library as it stands.
 */
export async function ensureEdition(scope: Scope): Promise<number> {
  const newest = await newestPublished(scope);
  if (newest) return newest.number;
  const [library] = await scope.tx
    .select()
    .from(libraryVersion)
    .orderBy(desc(libraryVersion.number))
    .limit(1);
  if (!library) throw new Error("the checklist library has not been loaded");
  const claimed = await scope.tx
    .insert(checklistEdition)
    .values({
      municipalityId: scope.municipalityId,
      number: 1,
      libraryVersion: library.number,
      status: "published",
      createdAt: scope.now,
      publishedAt: scope.now,
    })
    .onConflictDoNothing()
    .returning({ number: checklistEdition.number });
  if (claimed.length > 0) {
    const items = await scope.tx
      .select()
      .from(libraryItem)
      .where(eq(libraryItem.libraryVersion, library.number))
      .orderBy(asc(libraryItem.position));
    await scope.tx.insert(checklistEditionItem).values(
      items.map((item) => ({
        municipalityId: scope.municipalityId,
        edition: 1,
        itemKey: item.itemKey,
        position: item.position,
        origin: "library",
        active: !item.retired,
        content: item.content,
      })),
    );
    scope.audit({
      action: "checklists.publish-edition",
      objectType: "checklist_edition",
      objectId: "1",
    });
  }
  return 1;
}
