import { describe, expect, it } from "vitest";
import { aPerson, theLaw } from "../fixtures";
import type { PersonFacts } from "../types";
import { contentOf } from "./content";

const DAY = "2026-11-26";
const decide = (facts: Partial<PersonFacts>, day = DAY, law = theLaw()) =>
  contentOf(law, aPerson({ decidedOn: "2026-03-01", startedOn: "2026-03-10", ...facts }), day);
const ids = (decision: { rules: readonly { id: string }[] }) => decision.rules.map(({ id }) => id);

describe("what the programme must hold", () => {
  it("CO-01: four elements", () => {
    const decision = decide({});
    expect(decision.elements).toEqual(["work_or_education", "norwegian", "civics", "life_mastery"]);
    expect(ids(decision)).toContain("CO-01");
  });

  it("CO-02: parents get guidance, of 8 to 12 meetings", () => {
    const decision = decide({ isParent: true });
    expect(decision.elements).toContain("parent_guidance");
    expect(decision.parentMeetings).toEqual({ least: 8, most: 12 });
    expect(ids(decision)).toEqual(expect.arrayContaining(["CO-02", "CO-10", "CO-10b", "CO-11"]));
    expect(decide({ isParent: null })).toMatchObject({ result: "missing", missing: ["isParent"] });
  });

  it.each<[rule: string, facts: Partial<PersonFacts>, hours: number | null, from: string | null]>([
    ["CO-03", { upperSecondary: true }, 15, "2026-06-10"],
    ["CO-04", { upperSecondary: false }, 15, "2026-09-10"],
    ["CO-04", { upperSecondary: false, endGoal: "upper_secondary" }, null, null],
    ["CO-04", { upperSecondary: false, startedOn: "2025-03-10" }, 15, "2026-01-01"],
    ["CO-04", { upperSecondary: false, startedOn: "2025-10-10" }, 15, "2026-04-10"],
    ["CO-03", { upperSecondary: true, startedOn: null }, 15, null],
  ])("%s for %o: %s hours from %s", (_rule, facts, workHours, workHoursFrom) => {
    expect(decide(facts)).toMatchObject({ result: "set", workHours, workHoursFrom });
  });

  it("lets the municipality hold running programmes free of the hours", () => {
    const facts = { startedOn: "2025-10-10" };
    expect(decide(facts).settings).toEqual(["work_hours_running"]);
    expect(decide(facts, DAY, theLaw({ work_hours_running: "new_only" })).workHours).toBeNull();
    expect(decide({}).settings).toEqual([]);
  });

  it("holds requalification for work, as the municipality may choose otherwise", () => {
    const facts: Partial<PersonFacts> = { upperSecondary: true, endGoal: "requalification" };
    expect(decide(facts)).toMatchObject({
      workHours: 15,
      workHoursAfter: 3,
      settings: ["work_hours_requalification"],
    });
    const law = theLaw({ work_hours_requalification: "counts_not" });
    expect(decide(facts, DAY, law).workHours).toBeNull();
  });

  it("demands no hours before 2026", () => {
    expect(
      decide({ startedOn: "2025-03-10", decidedOn: "2025-03-01" }, "2025-12-31").workHours,
    ).toBeNull();
  });

  it.each<[rule: string, facts: Partial<PersonFacts>, hours: number | null]>([
    ["CO-13", { upperSecondary: false, decidedOn: "2026-01-01" }, 25],
    ["CO-14", { upperSecondary: true, decidedOn: "2026-01-01" }, 15],
    ["CO-13", { upperSecondary: false, decidedOn: "2025-12-31" }, null],
    ["CO-14", { upperSecondary: true, decidedOn: "2025-12-31" }, null],
  ])("%s for %o: %s hours of life mastery", (rule, facts, lifeMasteryHours) => {
    const decision = decide(facts);
    expect(decision.lifeMasteryHours).toBe(lifeMasteryHours);
    expect(ids(decision)).toContain(rule);
  });

  it.each<[decidedOn: string, elements: string[], commitment: string]>([
    ["2025-06-01", ["work_or_education", "norwegian"], "none"],
    ["2026-06-01", ["work_or_education", "norwegian", "life_mastery"], "contract"],
    ["2026-07-01", ["work_or_education", "norwegian", "life_mastery"], "contract"],
  ])("under chapter 6A, decided on %s: %o, %s", (decidedOn, elements, commitment) => {
    const ukrainian = { permit: "collective_protection", permitGrantedOn: "2025-04-01" };
    expect(decide({ ...ukrainian, decidedOn })).toMatchObject({ elements, commitment });
  });

  it("PL-04: a declaration in place of the contract once it is in force", () => {
    expect(decide({})).toMatchObject({
      commitment: "contract",
      changes: [{ code: "declaration", on: null, rule: "PL-04" }],
    });
    const law = theLaw({ "in_force.PL-04": "2026-10-01" });
    expect(decide({ decidedOn: "2026-09-30" }, DAY, law).commitment).toBe("contract");
    expect(decide({ decidedOn: "2026-10-01" }, DAY, law).commitment).toBe("declaration");
  });

  it("O-05: under the act of 2003 there was no contract", () => {
    const old = { permitGrantedOn: "2019-05-02", arrivedOn: "2018-01-01" };
    expect(decide(old)).toMatchObject({ commitment: "none", lifeMasteryHours: null });
    expect(ids(decide(old))).toContain("O-05");
  });
});
