import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import { TARGET_GROUPS } from "./codes";
import { longestGap, nextTalkOn, suggestsCloserFollowUp, TALK_DAYS } from "./follow-up";

const running = { startedOn: "2026-10-01", endedOn: null };
const TODAY = "2026-11-26";

it.each<[string[], number]>([
  [[], 56],
  [["2026-10-15", "2026-10-29", "2026-11-12", "2026-11-26"], 14],
  [["2026-11-12", "2026-10-15"], 28],
  [["2026-10-15", "2026-09-01", "2026-12-24"], 42],
])("with talks on %j the longest gap is %i days", (days, gap) => {
  expect(longestGap(running, days, TODAY)).toBe(gap);
});

it("counts to the end and no longer", () => {
  expect(longestGap({ ...running, endedOn: "2026-10-10" }, [], TODAY)).toBe(9);
});

it("asks for a talk every second week until the end", () => {
  expect(TALK_DAYS).toBe(14);
  expect(nextTalkOn(running, [])).toBe("2026-10-15");
  expect(nextTalkOn(running, ["2026-11-12", "2026-10-15"])).toBe("2026-11-26");
  expect(nextTalkOn({ ...running, endedOn: "2026-11-01" }, [])).toBeNull();
});

it("suggests closer follow-up to the two groups that least often reached the goal", () => {
  expect(TARGET_GROUPS.filter(suggestsCloserFollowUp)).toEqual([
    "social_assistance",
    "transitional_benefit",
  ]);
});

it("never grows by one more talk", () => {
  const days = fc.integer({ min: -5, max: 70 }).map((more) => addDays("2026-10-01", more));
  fc.assert(
    fc.property(fc.array(days), days, (talks, one) => {
      expect(longestGap(running, [...talks, one], TODAY)).toBeLessThanOrEqual(
        longestGap(running, talks, TODAY),
      );
    }),
    { numRuns: 100 },
  );
});
