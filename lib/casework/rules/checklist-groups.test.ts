import { expect, it } from "vitest";
import type { ChecklistLine } from "../types";
import { groupLines, isShown, ownLines } from "./checklist-groups";

const today = "2026-11-23";

function aLine(given: Partial<ChecklistLine>): ChecklistLine {
  const dueOn = given.dueOn ?? null;
  const state = given.state ?? "open";
  return {
    id: "1",
    itemKey: "REQ-01",
    stage: "request",
    audience: "settlement_officer",
    kind: "action",
    subject: "case",
    subjectKey: "case",
    subjectName: null,
    round: 1,
    repeats: false,
    text: "",
    why: "",
    report: null,
    own: false,
    state,
    shownByRecord: false,
    shownBy: [],
    dueOn,
    overdue: state === "open" && dueOn !== null && dueOn < today,
    note: null,
    reason: null,
    decidedByName: null,
    decidedOn: null,
    withdrawnRounds: [],
    version: 1,
    ...given,
  };
}

it.each([
  [{ dueOn: "2026-11-01" }, "pressing"],
  [{ dueOn: "2026-12-23" }, "pressing"],
  [{ dueOn: "2026-12-24" }, "later"],
  [{ dueOn: null }, "later"],
  [{ state: "done_by_hand", dueOn: "2026-11-01" }, "settled"],
  [{ state: "shown_by_record" }, "settled"],
  [{ state: "not_relevant" }, "settled"],
] as const)("puts %o among the %s", (given, group) => {
  const groups = groupLines([aLine(given)], today);
  expect(Object.entries(groups).filter(([, items]) => items.length > 0)).toEqual([
    [group, expect.anything()],
  ]);
});

it("gathers those whom an item is asked of, and keeps the order of the first", () => {
  const lines = [
    aLine({ id: "a", itemKey: "SET-02" }),
    aLine({ id: "b", itemKey: "SET-01" }),
    aLine({ id: "c", itemKey: "SET-02" }),
  ];
  const { later } = groupLines(lines, today);
  expect(later.map((item) => [item.key, item.lines.map((line) => line.id)])).toEqual([
    ["SET-02", ["a", "c"]],
    ["SET-01", ["b"]],
  ]);
});

it("tells what is shown", () => {
  const late = aLine({ dueOn: "2026-11-01" });
  const done = aLine({ state: "done_by_hand" });
  expect([late, done].map((line) => isShown(line, "overdue"))).toEqual([true, false]);
  expect([late, done].map((line) => isShown(line, "settled"))).toEqual([false, true]);
  expect([late, done].map((line) => isShown(line, "to_do"))).toEqual([true, true]);
});

it("gives a manager every line, others those of their roles", () => {
  const lines = [aLine({}), aLine({ audience: "housing_adviser" })];
  expect(ownLines(lines, ["manager"])).toHaveLength(2);
  expect(ownLines(lines, ["housing_adviser"])).toEqual([lines[1]]);
  expect(ownLines(lines, ["programme_adviser"])).toEqual([]);
});
