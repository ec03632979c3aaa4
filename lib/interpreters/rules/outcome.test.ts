import { expect, it } from "vitest";
import { missingForOutcome, outcomesFor } from "./outcome";

const today = "2026-11-26";

it.each([
  ["register", "2026-11-26", ["came", "did_not_come", "cancelled_late", "cancelled"]],
  ["register", "2026-11-27", ["cancelled_late", "cancelled"]],
  ["none_yet", "2026-11-20", ["not_found", "cancelled"]],
] as const)("a booking of %s on %s can have been %s", (source, heldOn, outcomes) => {
  expect(outcomesFor({ source, heldOn }, today)).toEqual(outcomes);
});

it.each([
  ["register", "2026-11-27", "came", "A", "not-held-yet"],
  ["none_yet", "2026-11-20", "came", "A", "nobody-found-yet"],
  ["register", "2026-11-20", "not_found", "A", "not-held-yet"],
  ["supplier", "2026-11-20", "came", null, "category-missing"],
  ["supplier", "2026-11-20", "did_not_come", null, null],
  ["child", "2026-11-20", "came", null, null],
] as const)(
  "of %s on %s, %s with category %s lacks %s",
  (source, heldOn, outcome, category, code) => {
    const missing = missingForOutcome({ source, heldOn }, { outcome, category }, today);
    expect(missing?.code ?? null).toBe(code && `interpreters.errors.${code}`);
  },
);
