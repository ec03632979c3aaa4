import "server-only";
import { publishedItems } from "@/lib/checklists/queries/editions";
import type { Scope } from "@/lib/platform/transaction";

/** What each item of an edition says in the actor's language, by its key. */
export async function itemTexts(
  scope: Scope,
  edition: number,
): Promise<ReadonlyMap<string, string>> {
  const items = await publishedItems(scope, edition);
  return new Map(items.map((item) => [item.id, item.text[scope.locale]]));
}
