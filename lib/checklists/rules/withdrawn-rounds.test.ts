import { expect, it } from "vitest";
import type { State } from "./codes";
import { withdrawnAfter } from "./withdrawn-rounds";

const round = (
  number: number,
  state: State,
  other: { itemKey?: string; subjectKey?: string } = {},
) => ({
  ...{ itemKey: "FUP-08", subjectKey: "case", round: number, state },
  ...other,
});

it.each<[string, ReturnType<typeof round>[], number[]]>([
  ["the rounds after an open one", [round(4, "withdrawn"), round(3, "withdrawn")], [3, 4]],
  ["no round that stands", [round(3, "open"), round(4, "done_by_hand")], []],
  ["no round before it", [round(1, "withdrawn")], []],
  ["no round of another item", [round(3, "withdrawn", { itemKey: "FUP-01" })], []],
  ["no round of somebody else", [round(3, "withdrawn", { subjectKey: "child" })], []],
])("tells of %s", (_what, entries, rounds) => {
  expect(withdrawnAfter(round(2, "open"), entries)).toEqual(rounds);
});

it("tells nothing at a round that is done", () => {
  expect(withdrawnAfter(round(2, "done_by_hand"), [round(3, "withdrawn")])).toEqual([]);
});
