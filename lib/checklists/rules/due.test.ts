import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAdult, anItem, aSheet } from "@/lib/facts/fixtures";
import { caseScope, itemScope } from "@/lib/facts/scope";
import { addDays } from "@/lib/platform/dates";
import type { DueRule, Evidence } from "../types";
import { anchorDate, dueFrom, isOverdue, roundDue } from "./due";

describe("dueFrom", () => {
  it.each<[DueRule, string, string]>([
    [{ after: "settlement.settledOn", months: 3 }, "2026-01-31", "2026-04-30"],
    [{ after: "settlement.settledOn", months: 3 }, "2025-11-30", "2026-02-28"],
    [{ after: "settlement.settledOn", months: 3 }, "2023-11-30", "2024-02-29"],
    [{ after: "settlement.settledOn", months: 14 }, "2024-12-31", "2026-02-28"],
    [{ after: "settlement.settledOn", months: 12 }, "2024-02-29", "2025-02-28"],
    [{ after: "person.arrivedInNorwayOn", days: 14 }, "2026-02-20", "2026-03-06"],
    [{ after: "tenancy.movedInOn", days: 0 }, "2026-02-28", "2026-02-28"],
    [{ before: "application.decidedOn" }, "2026-03-31", "2026-03-31"],
    [{ before: "child.turns18On", months: 6 }, "2026-08-31", "2026-02-28"],
    [{ before: "programme.plannedEndOn", months: 3 }, "2026-05-31", "2026-02-28"],
    [{ before: "programme.plannedEndOn", days: 3 }, "2026-03-01", "2026-02-26"],
  ])("%j from %s is %s", (rule, anchor, due) => expect(dueFrom(rule, anchor)).toBe(due));

  it("never moves back when the date moves forward", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("2000-01-01", n));
    fc.assert(
      fc.property(day, fc.nat(400), fc.nat(36), (anchor, gap, months) => {
        const later = addDays(anchor, gap);
        for (const rule of [
          { after: "settlement.settledOn", months },
          { before: "settlement.settledOn", months },
        ] satisfies DueRule[]) {
          expect(dueFrom(rule, anchor) <= dueFrom(rule, later)).toBe(true);
        }
      }),
    );
  });
});

describe("roundDue", () => {
  const monthly = { everyMonths: 1 };
  it.each([
    [monthly, 1, "2026-01-31", null, "2026-01-31"],
    [monthly, 2, "2026-01-31", null, "2026-02-28"],
    [monthly, 3, "2026-01-31", "2026-02-02", "2026-03-31"],
    [{ everyMonths: 9, times: 2 }, 2, "2026-04-01", null, "2027-01-01"],
    [{ everyMonths: 6 }, 1, null, null, null],
    [{ everyMonths: 6 }, 2, null, "2026-08-31", "2027-02-28"],
    [{ everyMonths: 6 }, 2, null, null, null],
  ])("%j, round %i, first %s, done %s: %s", (repeat, round, first, done, due) => {
    expect(roundDue(repeat, round, first, done)).toBe(due);
  });
});

describe("anchorDate", () => {
  const within: Evidence = {
    every: "tenancyRisk",
    holds: { set: "tenancyRisk.measureAgreedOn" },
  };
  const rule = { after: "tenancyRisk.reportedOn", days: 7 } as const;
  const risk = (id: string, reportedOn: string, measureAgreedOn: string | null, leaseId = "l") =>
    anItem(
      id,
      { "tenancyRisk.reportedOn": reportedOn, "tenancyRisk.measureAgreedOn": measureAgreedOn },
      { leaseId },
    );
  const of = (...tenancyRisk: ReturnType<typeof risk>[]) => {
    const lease = anItem("l");
    const sheet = aSheet({ items: { lease: [lease], tenancyRisk } });
    return anchorDate(rule, within, itemScope(caseScope(sheet), "lease", lease));
  };

  it("is the earliest that is still to be dealt with, else the latest", () => {
    expect(of()).toBeNull();
    expect(of(risk("a", "2026-01-01", "2026-01-02"), risk("b", "2026-03-01", null))).toBe(
      "2026-03-01",
    );
    expect(of(risk("a", "2026-01-01", null), risk("b", "2026-03-01", null))).toBe("2026-01-01");
    expect(of(risk("a", "2026-01-01", "2026-01-02"), risk("b", "2026-03-01", "2026-03-01"))).toBe(
      "2026-03-01",
    );
    expect(of(risk("a", "2026-01-01", null, "another lease"))).toBeNull();
  });

  it("is the household's first when asked of the case", () => {
    const persons = [
      anAdult("a", { "settlement.settledOn": "2026-02-01" }),
      anAdult("b", { "settlement.settledOn": "2026-01-15" }),
    ];
    expect(
      anchorDate({ after: "settlement.settledOn" }, null, caseScope(aSheet({ persons }))),
    ).toBe("2026-01-15");
  });
});

it("is overdue the day after the last day, and only while open", () => {
  const entry = { state: "open", dueOn: "2026-03-31" };
  expect(isOverdue(entry, "2026-03-31")).toBe(false);
  expect(isOverdue(entry, "2026-04-01")).toBe(true);
  expect(isOverdue({ ...entry, state: "done_by_hand" }, "2026-04-01")).toBe(false);
  expect(isOverdue({ ...entry, dueOn: null }, "2026-04-01")).toBe(false);
});
