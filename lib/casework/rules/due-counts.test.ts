import { describe, expect, it } from "vitest";
import { nothingIsDue, whoseFirst } from "./due-counts";

describe("counts of what is due", () => {
  const none = { overdue: 0, ahead: [{ days: 7, count: 0 }], reminders: 0 };
  it.each([
    [none, true],
    [{ ...none, overdue: 1 }, false],
    [{ ...none, reminders: 1 }, false],
    [{ ...none, ahead: [...none.ahead, { days: 30, count: 2 }] }, false],
  ])("%o is nothing: %s", (counts, nothing) => {
    expect(nothingIsDue(counts)).toBe(nothing);
  });

  it.each([
    [["settlement_officer"], "mine"],
    [["housing_adviser", "manager"], "mine"],
    [["programme_adviser"], "mine"],
    [["manager"], "team"],
    [["manager", "administrator"], "team"],
  ] as const)("of %o are first of %s", (roles, whose) => {
    expect(whoseFirst(roles)).toBe(whose);
  });
});
