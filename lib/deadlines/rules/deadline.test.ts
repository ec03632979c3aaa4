import { describe, expect, it } from "vitest";
import { aChild, anAdult, aSheet, facts } from "@/lib/facts/fixtures";
import { aRule } from "../fixtures";
import { deadlinesOf, standingOn } from "./deadline";

const settled = { "settlement.settledOn": "2026-08-31" };

describe("deadlinesOf", () => {
  it("counts from the fact, for each whom the rule is about", () => {
    const sheet = aSheet({
      persons: [anAdult("a", settled), anAdult("b"), aChild("c", settled)],
    });
    expect(deadlinesOf(sheet, [aRule()])).toMatchObject([
      { subjectKey: "a", dueOn: "2026-11-30", metOn: null, canBeMet: true },
    ]);
    const of = (subject: "case" | "child" | "person") =>
      deadlinesOf(sheet, [aRule({ subject })]).map(({ subjectKey }) => subjectKey);
    expect(of("child")).toEqual(["c"]);
    expect(of("person")).toEqual(["a", "c"]);
    expect(of("case")).toEqual(["case"]);
  });

  it("is met by a fact, on its day", () => {
    const sheet = aSheet({
      persons: [anAdult("a", { ...settled, "programme.decidedOn": "2026-10-01" })],
    });
    expect(deadlinesOf(sheet, [aRule()])).toMatchObject([{ metOn: "2026-10-01" }]);
  });

  it("tells how it was counted: rule, version, law, and the fact with what shows it", () => {
    const source = { objectType: "test", objectId: "x" };
    const person = { ...anAdult("a"), facts: facts(settled, "x") };
    const [found] = deadlinesOf(aSheet({ persons: [person] }), [aRule({ version: 4 })]);
    expect(found?.computedFrom).toEqual({
      rule: "D-TEST",
      version: 4,
      verified: true,
      direction: "after",
      length: 3,
      unit: "months",
      law: "integreringsloven § 12",
      condition: {},
      anchor: { fact: "settlement.settledOn", value: "2026-08-31", source },
      metBy: { fact: "programme.decidedOn", value: null },
    });
  });

  it.each([
    ["2026-08-30", "2026-09-30", "old"],
    ["2026-08-31", "2026-09-30", "old"],
    ["2026-09-01", "2026-11-01", "new"],
  ])("follows the version that held on the day counted from: %s", (on, dueOn) => {
    const rules = [
      aRule({ version: 1, validTo: "2026-08-31", length: 1 }),
      aRule({ version: 2, validFrom: "2026-09-01", length: 2 }),
    ];
    const sheet = aSheet({ persons: [anAdult("a", { "settlement.settledOn": on })] });
    expect(deadlinesOf(sheet, rules)).toMatchObject([{ dueOn }]);
  });

  it("does not count where no version held", () => {
    const sheet = aSheet({ persons: [anAdult("a", settled)] });
    expect(deadlinesOf(sheet, [aRule({ validFrom: "2026-09-01" })])).toEqual([]);
    expect(deadlinesOf(sheet, [aRule({ validTo: "2026-08-30" })])).toEqual([]);
  });

  it("reads the condition of each, and takes what is unknown for no denial", () => {
    const rule = aRule({
      condition: { endGoal: "work" },
      without: ["withoutUpperSecondary"],
    });
    const someone = (withoutUpperSecondary?: boolean) =>
      aSheet({
        persons: [
          anAdult("a", settled, {
            endGoal: "work",
            ...(withoutUpperSecondary !== undefined && { withoutUpperSecondary }),
          }),
        ],
      });
    expect(deadlinesOf(someone(false), [rule])).toHaveLength(1);
    expect(deadlinesOf(someone(true), [rule])).toEqual([]);
    expect(deadlinesOf(someone(), [rule])).toEqual([]);
    expect(deadlinesOf(aSheet({ persons: [anAdult("a", settled)] }), [rule])).toEqual([]);
  });

  it("cannot be met by what the record does not hold, or by nothing", () => {
    const sheet = aSheet({ persons: [anAdult("a", settled)] });
    for (const metBy of [null, "youthConcern.contactedOn"] as const) {
      expect(deadlinesOf(sheet, [aRule({ metBy })])).toMatchObject([{ canBeMet: false }]);
    }
  });
});

describe("standingOn", () => {
  const open = { state: "open" as const, dueOn: "2026-11-23", metOn: null, canBeMet: true };
  const met = { ...open, state: "met" as const };
  it.each([
    [open, "2026-11-23", "open"],
    [open, "2026-11-24", "overdue"],
    [{ ...open, canBeMet: false }, "2026-11-23", "open"],
    [{ ...open, canBeMet: false }, "2026-11-24", "passed"],
    [{ ...met, metOn: "2026-11-23" }, "2027-01-01", "met"],
    [{ ...met, metOn: "2026-11-24" }, "2027-01-01", "met_late"],
    [{ ...open, state: "withdrawn" as const }, "2027-01-01", "withdrawn"],
  ])("%j on %s → %s", (deadline, today, standing) => {
    expect(standingOn(deadline, today)).toBe(standing);
  });
});
