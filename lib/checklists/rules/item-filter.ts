import { RECORDED_FACTS } from "@/lib/facts/recorded";
import type { EditionItem, Report } from "../types";
import type { Audience, Kind, Stage } from "./codes";
import { evidenceRecorded } from "./recorded-facts";

export const ITEM_STATES = ["active", "off", "own", "by_record"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export type ItemFilter = {
  readonly search?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly audience?: Audience | undefined;
  readonly kind?: Kind | undefined;
  readonly state?: ItemState | undefined;
};

/** Whether an item is asked in the cases that follow its edition. */
export const inUse = (item: EditionItem) => item.active && !item.retired;

/** Whether the record can show that the item is done. */
export const isShownByRecord = (item: EditionItem) =>
  item.evidence !== null && evidenceRecorded(item.evidence, RECORDED_FACTS);

/** The items that match; every word searched for stands in the text, the reason, the key or the source. */
export function filterItems(
  items: readonly EditionItem[],
  filter: ItemFilter,
  reports: ReadonlyMap<string, Report>,
): EditionItem[] {
  const words = (filter.search ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (filter.stage && item.stage !== filter.stage) return false;
    if (filter.audience && item.audience !== filter.audience) return false;
    if (filter.kind && item.kind !== filter.kind) return false;
    if (filter.state && !hasState(item, filter.state)) return false;
    if (words.length === 0) return true;
    const report = item.reportId ? reports.get(item.reportId) : undefined;
    const held = [
      item.id,
      ...Object.values(item.text),
      ...Object.values(item.why),
      report?.title ?? "",
      report?.publisher ?? "",
    ]
      .join(" ")
      .toLowerCase();
    return words.every((word) => held.includes(word));
  });
}

function hasState(item: EditionItem, state: ItemState): boolean {
  switch (state) {
    case "active":
      return inUse(item);
    case "off":
      return !inUse(item);
    case "own":
      return item.origin === "own";
    case "by_record":
      return inUse(item) && isShownByRecord(item);
  }
}
