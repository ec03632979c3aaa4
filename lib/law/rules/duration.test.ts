import { describe, expect, it } from "vitest";
import { aPerson, theLaw } from "../fixtures";
import type { PersonFacts } from "../types";
import { durationOf, lastDayOf, prolongedBy } from "./duration";

const decide = (facts: Partial<PersonFacts>, law = theLaw()) =>
  durationOf(law, aPerson(facts), "2026-11-26");
const young = { born: { earliest: "2004-06-15", latest: "2004-06-15" } };

type Row = [rule: string, facts: Partial<PersonFacts>, months: number, extension: number];

describe("the length of the programme", () => {
  it.each<Row>([
    ["PR-10", { upperSecondary: true, offeredOn: "2026-01-01" }, 12, 0],
    ["PR-30", { upperSecondary: true, offeredOn: "2025-12-31" }, 6, 6],
    ["PR-20", { endGoal: "part_upper_secondary", offeredOn: "2025-01-01" }, 36, 12],
    ["PR-21", { endGoal: "upper_secondary", offeredOn: "2025-01-01" }, 48, 12],
    ["PR-22", { endGoal: "vocational_certificate", offeredOn: "2025-01-01" }, 60, 0],
    ["PR-23", { endGoal: "work", offeredOn: "2026-01-01" }, 24, 0],
    ["PR-32", { endGoal: "work", offeredOn: "2025-12-31" }, 24, 12],
    ["PR-31", { ...young, endGoal: "upper_secondary", offeredOn: "2024-12-31" }, 36, 12],
    ["PR-32", { ...young, endGoal: "work", offeredOn: "2024-12-31" }, 24, 12],
    ["PR-32", { endGoal: "upper_secondary", offeredOn: "2024-12-31" }, 24, 12],
    [
      "PR-33",
      { permitGrantedOn: "2019-05-02", arrivedOn: "2018-01-01", offeredOn: "2019-11-01" },
      24,
      12,
    ],
    [
      "C34-03",
      {
        permit: "collective_protection",
        permitGrantedOn: "2023-03-01",
        upperSecondary: true,
        offeredOn: "2023-06-01",
      },
      6,
      6,
    ],
    [
      "PR-32",
      { permit: "collective_protection", permitGrantedOn: "2023-03-01", offeredOn: "2023-06-01" },
      24,
      12,
    ],
    [
      "PR-10",
      {
        permit: "collective_protection",
        permitGrantedOn: "2025-03-01",
        upperSecondary: true,
        offeredOn: "2026-01-01",
      },
      12,
      0,
    ],
  ])("%s for %o", (rule, facts, months, extension) => {
    const decision = decide(facts);
    expect(decision).toMatchObject({ result: "set", months, extension });
    expect(decision.rules.map(({ id }) => id)).toContain(rule);
  });

  it("counts the days of the programme from its start, with what leave adds", () => {
    const facts: Partial<PersonFacts> = {
      endGoal: "upper_secondary",
      offeredOn: "2025-04-01",
      startedOn: "2025-05-15",
      extensionDays: 12,
    };
    expect(decide(facts)).toMatchObject({ endsOn: "2029-06-01", latestOn: "2030-06-03" });
    expect(decide({ ...facts, startedOn: null })).toMatchObject({ endsOn: null, latestOn: null });
  });

  it.each([
    ["2026-03-02", 24, "2028-03-01"],
    ["2025-09-01", 6, "2026-02-28"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-01-31", 12, "2027-01-30"],
  ])("of a start on %s and %i months, the last day is %s", (start, months, end) => {
    expect(lastDayOf(start, months)).toBe(end);
  });

  it("prolongs from the day after the last: six months after 28 February end on 31 August", () => {
    expect(prolongedBy("2026-02-28", 6)).toBe("2026-08-31");
    expect(prolongedBy("2026-06-30", 6)).toBe("2026-12-31");
    expect(prolongedBy("2026-04-07", 12)).toBe("2027-04-07");
  });

  it("takes the decision for the offer, and says when it only supposes one", () => {
    expect(decide({ decidedOn: "2025-12-01" })).toMatchObject({
      offeredOn: "2025-12-01",
      offerIsAssumed: false,
      months: 24,
      extension: 12,
    });
    expect(decide({})).toMatchObject({ offeredOn: "2026-11-26", offerIsAssumed: true });
  });

  it("keeps the length of the offer when it is looked at later: an offer of 2024, prolonged", () => {
    const facts = { ...young, endGoal: "upper_secondary" as const, offeredOn: "2024-10-01" };
    expect(decide(facts).rules.map(({ id }) => id)).toEqual(["O-01", "PR-31"].slice(1));
  });

  it("counts the first of January, until the municipality chooses otherwise", () => {
    const facts = { upperSecondary: true, offeredOn: "2026-01-01" };
    const law = theLaw({ transition_day: "excluded" });
    expect(decide(facts, law)).toMatchObject({ months: 6, extension: 6 });
    expect(decide({ ...facts, offeredOn: "2026-01-02" }, law)).toMatchObject({ months: 12 });
  });

  it.each<[string, Partial<PersonFacts>, object]>([
    ["PR-24: under 25 with work", { ...young, endGoal: "work" }, { mainGoalUpperSecondary: true }],
    [
      "PR-24: under 25 with upper secondary",
      { ...young, endGoal: "upper_secondary" },
      { mainGoalUpperSecondary: false },
    ],
    [
      "PR-11: vocational certificate with upper secondary",
      { upperSecondary: true, endGoal: "vocational_certificate" },
      { goalOutsideLaw: true },
    ],
    [
      "PR-11: higher education with upper secondary",
      { upperSecondary: true, endGoal: "higher_education" },
      { goalOutsideLaw: false },
    ],
    [
      "PR-11: higher education over 55",
      {
        upperSecondary: true,
        endGoal: "higher_education",
        born: { earliest: "1969-01-01", latest: "1969-01-01" },
      },
      { goalOutsideLaw: true },
    ],
    [
      "higher education without upper secondary",
      { endGoal: "higher_education" },
      { result: "no_rule", goalOutsideLaw: true },
    ],
  ])("%s", (_what, facts, expected) => {
    expect(decide(facts)).toMatchObject(expected);
  });

  it.each<[keyof PersonFacts, Partial<PersonFacts>]>([
    ["upperSecondary", { upperSecondary: null }],
    ["endGoal", { endGoal: null }],
    ["permitGrantedOn", { permitGrantedOn: null }],
    ["born", { endGoal: "upper_secondary", offeredOn: "2024-05-01", born: null }],
  ])("does not guess without %s", (missing, facts) => {
    expect(decide(facts)).toMatchObject({ result: "missing", missing: [missing] });
  });

  it("needs no end goal where the length is the same for all", () => {
    expect(decide({ upperSecondary: true, endGoal: null })).toMatchObject({ months: 12 });
  });
});
