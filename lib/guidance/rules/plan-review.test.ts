import { expect, it } from "vitest";
import { planReview } from "./plan-review";

const written = (writtenOn: string, reviewOn: string | null = null) => ({ writtenOn, reviewOn });

it.each([
  ["no plan", [], null],
  ["a plan without a day", [written("2026-03-02")], null],
  ["a day that is set", [written("2026-03-02", "2026-06-01")], ["2026-06-01", null]],
  [
    "a change that leaves the day",
    [written("2026-03-02", "2026-06-01"), written("2026-04-07", "2026-06-01")],
    ["2026-06-01", null],
  ],
  [
    "a review that sets the next",
    [written("2026-03-02", "2026-06-01"), written("2026-06-03", "2026-12-01")],
    ["2026-12-01", null],
  ],
  [
    "a review that sets no more",
    [written("2026-03-02", "2026-06-01"), written("2026-06-03"), written("2026-07-01")],
    ["2026-06-01", "2026-06-03"],
  ],
  [
    "a day set again after that",
    [
      written("2026-03-02", "2026-06-01"),
      written("2026-06-03"),
      written("2026-07-01", "2027-01-04"),
    ],
    ["2027-01-04", null],
  ],
] as const)("%s", (_, versions, expected) => {
  expect(planReview(versions)).toEqual(expected && { dueOn: expected[0], reviewedOn: expected[1] });
});
