import "server-only";
import type { Scope } from "@/lib/platform/transaction";
import { ensureEdition } from "../commands/ensure-edition";
import type { EditionItem, Report } from "../types";
import { type Edition, editionItems, editions, reportsOfEdition } from "./editions";

export type ShownEdition = {
  editions: readonly Edition[];
  inForce: Edition;
  draft: Edition | null;
  /** The one whose items are shown. */
  shown: Edition;
  items: readonly EditionItem[];
  reports: ReadonlyMap<string, Report>;
};

/** The edition asked for; else the draft when there is one, else the edition in force. */
export async function shownEdition(scope: Scope, asked?: number): Promise<ShownEdition> {
  const newest = await ensureEdition(scope);
  const all = await editions(scope);
  const inForce = all.find((edition) => edition.number === newest);
  if (!inForce) throw new Error("the edition in force is gone");
  const draft = all.find((edition) => edition.status === "draft") ?? null;
  const shown = all.find((edition) => edition.number === asked) ?? draft ?? inForce;
  const [items, reports] = await Promise.all([
    editionItems(scope, shown.number),
    reportsOfEdition(scope, shown.number),
  ]);
  return { editions: all, inForce, draft, shown, items, reports };
}
