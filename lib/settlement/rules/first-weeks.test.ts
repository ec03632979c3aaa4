import { describe, expect, it } from "vitest";
import { SETTLEMENT_TYPES, type SettlementType } from "@/lib/cases/rules/settlement-types";
import { aChild, anAdult, aSheet } from "@/lib/facts/fixtures";
import type { StepRecord } from "../types";
import { firstWeeksOf, type TaskCode } from "./first-weeks";
import type { StepCode } from "./steps";

const come = {
  "settlement.settledOn": "2026-11-02",
  "settlement.newlySettledOn": "2026-11-02",
} as const;
const right = { "programme.rightArisesOn": "2026-11-02" } as const;
const direct = { directArrival: true } as const;

const recorded = (step: StepCode, personId: string | null, doneOn = "2026-11-05"): StepRecord => ({
  id: `${step} ${personId}`,
  personId,
  step,
  doneOn,
  answer: null,
  note: null,
  recordedByName: "Kari",
  recordedAt: "2026-11-05T08:00:00Z",
  version: 1,
});
const family = aSheet({
  persons: [
    { ...anAdult("a", { ...come, ...right }), name: "Amina" },
    { ...aChild("c", { ...come, "child.isKindergartenAge": true }), name: "Sara" },
  ],
});
const tasks = (
  sheet = family,
  records: readonly StepRecord[] = [],
  type: SettlementType = "from_reception",
) => firstWeeksOf(type, sheet, { records }, []);
const task = (found: ReturnType<typeof tasks>, code: TaskCode) =>
  found.find((one) => one.task === code);

describe("the tasks of the first weeks (B11)", () => {
  it("come when someone is settled, and not before", () => {
    for (const type of SETTLEMENT_TYPES) {
      expect(firstWeeksOf(type, aSheet(), { records: [] }, [])).toEqual([]);
    }
    expect(tasks().length).toBeGreaterThan(8);
  });

  it("are asked of those whom they concern: school of the child, a bank account of the adult", () => {
    const whom = (code: TaskCode) => task(tasks(), code)?.subjects.map(({ name }) => name);
    expect(whom("school_start")).toEqual(["Sara"]);
    expect(whom("core_hours")).toEqual(["Sara"]);
    expect(whom("bank_account")).toEqual(["Amina"]);
    expect(whom("move_notice")).toEqual(["Amina", "Sara"]);
    expect(whom("housing_allowance")).toEqual([null]);
    expect(whom("guardian")).toBeUndefined();
  });

  it("B10: a move notice is left for each until it is sent, by the first day of those who lack it", () => {
    const due = (subjectKey: string, dueOn: string) => ({
      rule: "D-FOLKEREG",
      subjectKey,
      dueOn,
      verified: false,
    });
    const deadlines = [due("a", "2026-11-10"), due("c", "2026-11-12")];
    const found = firstWeeksOf("from_reception", family, { records: [] }, deadlines);
    expect(task(found, "move_notice")).toMatchObject({
      left: 2,
      dueOn: "2026-11-10",
      verified: false,
    });
    const sent = { records: [recorded("move_notice", "a")] };
    expect(
      task(firstWeeksOf("from_reception", family, sent, deadlines), "move_notice"),
    ).toMatchObject({ left: 1, dueOn: "2026-11-12" });
  });

  it("B12: the programme is left until it is decided, for those who have a right to it", () => {
    expect(task(tasks(), "programme")).toMatchObject({ left: 1, subjects: [{ name: "Amina" }] });
    const decided = aSheet({
      persons: [anAdult("a", { ...come, ...right, "programme.decidedOn": "2026-11-20" })],
    });
    expect(task(tasks(decided), "programme")).toMatchObject({
      left: 0,
      subjects: [{ done: { on: "2026-11-20" } }],
    });
    expect(task(tasks(aSheet({ persons: [anAdult("a", come)] })), "programme")).toBeUndefined();
  });

  it("EM5: a guardian, a regular adult and a plan are asked of an unaccompanied minor alone", () => {
    const minor = aSheet({ persons: [aChild("c", come)] });
    for (const code of ["guardian", "primary_adult", "individual_plan"] as const) {
      expect(task(tasks(minor, [], "unaccompanied_minor"), code)?.left, code).toBe(1);
      expect(task(tasks(minor), code), code).toBeUndefined();
    }
  });

  it("ask for the examination for tuberculosis of those alone who came without a reception centre", () => {
    const arrived = aSheet({ persons: [anAdult("a", come, direct)] });
    expect(task(tasks(arrived, [], "resettlement"), "tb_examined")?.left).toBe(1);
    expect(task(tasks(arrived, [], "resettlement"), "tb_reminder")).toMatchObject({
      left: 0,
      optional: true,
    });
    expect(task(tasks(), "tb_examined")).toBeUndefined();
  });

  it("chase nobody for what was not written down of a settlement of more than a year ago", () => {
    const old = aSheet({ persons: [anAdult("a", { "settlement.settledOn": "2024-02-29" })] });
    const found = tasks(old);
    expect(found.length).toBeGreaterThan(3);
    expect(found.every(({ left }) => left === 0)).toBe(true);
    expect(found.flatMap(({ subjects }) => subjects).some(({ isNew }) => isNew)).toBe(false);
  });
});
