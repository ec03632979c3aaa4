import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBy, type ItemState, isLeft, placeFor } from "./judgement";
import { isLate, lateBefore, lookedFrom, registerBy } from "./register-work";
import { daysLeft, yearDeadline, yearInWork, yearNeed, yearRule } from "./year-deadline";

describe("the yearly deadline", () => {
  it.each([
    [2016, "2017-01-15"],
    [2018, "2019-02-28"],
    [2023, "2024-02-29"],
    [2026, "2027-02-28"],
  ])("of %s is %s", (year, day) => {
    expect(yearDeadline(year)).toBe(day);
  });

  it("is of last year until it has passed", () => {
    expect(yearInWork("2027-02-28")).toBe(2026);
    expect(yearInWork("2027-03-01")).toBe(2027);
    expect(yearInWork("2026-11-26")).toBe(2026);
    expect(daysLeft(2026, "2026-11-26")).toBe(94);
    expect(yearRule(2026).verified).toBe(false);
  });
});

describe("what a year waits for", () => {
  it.each([
    ["2026-11-26", 27, "2026-11-23", "differences"],
    ["2026-11-26", 0, "2026-11-23", null],
    ["2026-11-26", 0, null, null],
    ["2027-01-01", 0, "2026-12-31", "list"],
    ["2027-01-15", 0, null, "list"],
    ["2027-01-15", 3, "2027-01-10", "differences"],
    ["2027-01-15", 0, "2027-01-01", null],
    ["2027-02-28", 0, null, "list"],
    ["2027-03-01", 0, null, null],
    ["2027-03-01", 2, "2027-02-20", "differences"],
  ] as const)("on %s, with %i left and a list of %s, is %s", (today, left, comparedOn, need) => {
    expect(yearNeed(2026, { left, comparedOn }, today)).toBe(need);
  });
});

describe("two months", () => {
  it.each([
    ["2026-01-05", "2026-03-05"],
    ["2025-12-31", "2026-02-28"],
    ["2026-12-30", "2027-02-28"],
  ])("from %s run to %s", (happenedOn, dueOn) => {
    expect(registerBy(happenedOn, 2)).toBe(dueOn);
    expect(isLate(happenedOn, 2, dueOn)).toBe(false);
  });

  it("what happened before the found day is late, and what happened on it is not", () => {
    const day = fc
      .date({ min: new Date("2024-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (today, happenedOn) => {
        expect(isLate(happenedOn, 2, today)).toBe(happenedOn < lateBefore(today, 2));
      }),
    );
    expect(lookedFrom("2026-11-26")).toBe("2025-01-01");
  });
});

describe("changeBy", () => {
  const found = { field: "startedOn", result: "differs", ours: "a", theirs: "b" } as const;
  const at = (state: ItemState, theirs = "b") => ({ state, ours: "a", theirs });

  it.each([
    [null, null, null],
    [null, found, "found"],
    [at("open"), found, null],
    [at("judged", "c"), found, "changed"],
    [at("open"), null, "agreed"],
    [at("judged"), null, "agreed"],
    [at("done"), null, null],
    [at("done"), found, "reopened"],
    [at("agreed"), found, "reopened"],
    [at("impossible"), found, null],
    [at("impossible", "c"), found, "reopened"],
  ])("%j and %j is %s", (standing, difference, act) => {
    expect(changeBy(standing, difference)?.act ?? null).toBe(act);
  });

  it("keeps count: the step is what changes in the number left", () => {
    for (const state of ["open", "judged", "done", "impossible", "agreed"] as const) {
      for (const difference of [null, found]) {
        const change = changeBy(at(state, "c"), difference);
        if (!change) continue;
        expect(change.step).toBe(Number(isLeft(change.state)) - Number(isLeft(state)));
      }
    }
  });

  it("says where each side is put right", () => {
    expect(["ours", "theirs", "neither"].map((side) => placeFor(side as "ours"))).toEqual([
      ...["register", "here", "imdi"],
    ]);
  });
});
