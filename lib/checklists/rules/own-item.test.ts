import { expect, it } from "vitest";
import { RECORDED_FACTS } from "@/lib/facts/recorded";
import { conditionProblems, dueProblems } from "./item-check";
import { OWN_ANCHORS, OWN_FLAGS } from "./own-item";

it.each(OWN_ANCHORS)("%s is recorded, and can be read for an adult and a child", (anchor) => {
  expect(RECORDED_FACTS.has(anchor)).toBe(true);
  expect(dueProblems({ after: anchor, days: 7 }, "person")).toEqual([]);
  expect(dueProblems({ before: anchor, months: 1 }, "child")).toEqual([]);
});

it.each(OWN_FLAGS)("an item can depend on %s", (flag) => {
  expect(conditionProblems({ [flag]: true })).toEqual([]);
});
