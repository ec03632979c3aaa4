import { expect, it } from "vitest";
import libraryData from "@/db/reference/checklists/library.json";
import reportData from "@/db/reference/checklists/reports.json";
import type { Library, Report } from "../types";
import { libraryEdition } from "./edition";
import { filterItems, type ItemFilter, inUse } from "./item-filter";

const items = libraryEdition(libraryData as unknown as Library);
const reports = new Map((reportData.reports as Report[]).map((report) => [report.id, report]));
const keys = (filter: ItemFilter) => filterItems(items, filter, reports).map((item) => item.id);

it("leaves everything when nothing is asked for", () => {
  expect(keys({})).toHaveLength(items.length);
});

it.each<[ItemFilter, string]>([
  [{ search: "req-03" }, "REQ-03"],
  [{ search: "TOLKEBEHOV språk" }, "REQ-03"],
  [{ search: "interpreter hard to get" }, "REQ-03"],
  [{ stage: "request", kind: "risk", search: "legeerklæring" }, "REQ-04"],
])("finds by %o", (filter, key) => {
  expect(keys(filter)).toContain(key);
});

it("finds by the report that an item rests on", () => {
  const [first] = items;
  const title = reports.get(first?.reportId ?? "")?.title ?? "";
  expect(keys({ search: title })).toContain(first?.id);
});

it("narrows by all that is chosen at once", () => {
  for (const item of filterItems(items, { stage: "settlement", audience: "manager" }, reports)) {
    expect([item.stage, item.audience]).toEqual(["settlement", "manager"]);
  }
  expect(keys({ search: "tolk finnesikke" })).toEqual([]);
});

it("tells those in use from those switched off, and shows those that the record shows", () => {
  const off = keys({ state: "off" });
  expect(off).toEqual(items.filter((item) => !inUse(item)).map((item) => item.id));
  expect(keys({ state: "active" })).toHaveLength(items.length - off.length);
  expect(keys({ state: "by_record" })).toContain("INT-01");
  expect(keys({ state: "own" })).toEqual([]);
});
