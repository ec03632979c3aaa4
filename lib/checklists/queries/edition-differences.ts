import "server-only";
import type { Scope } from "@/lib/platform/transaction";
import { type EditionDifference, editionDiff } from "../rules/edition-diff";
import { editionItems } from "./editions";

/** What differs from one edition of the municipality to another; a draft is read as it stands. */
export async function editionDifferences(
  scope: Scope,
  from: number,
  to: number,
): Promise<EditionDifference[]> {
  const [before, after] = await Promise.all([editionItems(scope, from), editionItems(scope, to)]);
  return editionDiff(before, after);
}
