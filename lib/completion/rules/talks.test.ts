import fc from "fast-check";
import { expect, it, test } from "vitest";
import { addDays } from "@/lib/platform/dates";
import {
  longestGap,
  nextTalkBy,
  TALK_EVERY_DAYS,
  type Talk,
  transitionDueOn,
  transitionHeldOn,
  transitionOpensOn,
} from "./talks";

const COURSE = { startedOn: "2025-03-01", plannedEndOn: "2027-01-31", endedOn: null };
const offered = (...days: string[]): Talk[] =>
  days.map((onDay) => ({ kind: "follow_up", onDay, outcome: "offered" }));

it("asks for the transition talk three months before the planned end (TRA-01)", () => {
  expect(transitionDueOn(COURSE)).toBe("2026-10-31");
  expect(transitionDueOn({ ...COURSE, plannedEndOn: null })).toBeNull();
});

it("opens with the start when the programme is shorter than the transition", () => {
  expect(transitionOpensOn({ ...COURSE, startedOn: "2026-12-01" })).toBe("2026-12-01");
  expect(transitionOpensOn({ ...COURSE, startedOn: null })).toBeNull();
});

it("counts a transition talk that was held, not one that was offered", () => {
  expect(
    transitionHeldOn([
      { kind: "transition", onDay: "2026-10-01", outcome: "offered" },
      { kind: "transition", onDay: "2026-10-08", outcome: "held" },
      { kind: "follow_up", onDay: "2026-11-01", outcome: "held" },
    ]),
  ).toBe("2026-10-08");
});

test.each([
  ["before it opens", "2026-10-30", [], null],
  ["on the day it opens", "2026-10-31", [], 0],
  ["nothing offered for two weeks", "2026-11-14", [], 14],
  ["nothing offered for longer", "2026-11-15", [], 15],
  ["a talk between", "2026-11-26", ["2026-11-10"], 16],
  ["talks every second week", "2026-11-26", ["2026-11-10", "2026-11-24"], 14],
] as const)("the longest gap %s", (_case, today, days, expected) => {
  expect(longestGap(COURSE, offered(...days), today)).toBe(expected);
});

it("counts no gap after the end", () => {
  const ended = { ...COURSE, endedOn: "2026-11-10" };
  expect(longestGap(ended, [], "2027-05-01")).toBe(10);
  expect(nextTalkBy(ended, [], "2027-05-01")).toBeNull();
});

it("asks for the next talk two weeks after the last", () => {
  expect(TALK_EVERY_DAYS).toBe(14);
  expect(nextTalkBy(COURSE, offered("2026-11-10"), "2026-11-26")).toBe("2026-11-24");
  expect(nextTalkBy(COURSE, [], "2026-11-01")).toBe("2026-11-14");
  expect(nextTalkBy(COURSE, [], "2026-10-01")).toBeNull();
});

it("never grows when one more talk is offered", () => {
  const days = fc.integer({ min: -40, max: 120 }).map((n) => addDays("2026-10-31", n));
  fc.assert(
    fc.property(fc.array(days, { maxLength: 8 }), days, days, (before, more, today) => {
      const gap = longestGap(COURSE, offered(...before), today);
      const then = longestGap(COURSE, offered(...before, more), today);
      if (gap === null) expect(then).toBeNull();
      else expect(then).toBeLessThanOrEqual(gap);
    }),
  );
});
