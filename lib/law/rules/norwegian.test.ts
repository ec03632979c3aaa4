import { describe, expect, it } from "vitest";
import { aPerson, theLaw } from "../fixtures";
import type { PersonFacts } from "../types";
import { norwegianOf } from "./norwegian";

const DAY = "2026-11-26";
const decide = (facts: Partial<PersonFacts>, day = DAY, law = theLaw()) =>
  norwegianOf(law, aPerson(facts), day);
const ids = (decision: { rules: readonly { id: string }[] }) => decision.rules.map(({ id }) => id);
const bornOn = (on: string) => ({ born: { earliest: on, latest: on } });
const offered = { norwegianOfferedFrom: "2026-03-01" };
const ukrainian: Partial<PersonFacts> = {
  permit: "collective_protection",
  permitGrantedOn: "2025-09-01",
  settledOn: "2025-10-01",
  norwegianOfferedFrom: "2025-11-01",
};

describe("the right and duty to Norwegian", () => {
  it.each<[rule: string, what: string, facts: Partial<PersonFacts>, result: string]>([
    ["NO-01", "18 on the day of the permit", bornOn("2007-11-03"), "right_and_duty"],
    ["NO-01", "17 on the day of the permit", bornOn("2007-11-04"), "none"],
    ["NO-01", "66 today", bornOn("1959-11-27"), "right_and_duty"],
    ["NO-01", "67 today", bornOn("1959-11-26"), "none"],
    ["NO-02", "a labour migrant", { permit: "work" }, "duty"],
    ["NO-02", "family of one", { permit: "family_of_others", sponsorLabour: true }, "duty"],
    [
      "NO-01",
      "family of others",
      { permit: "family_of_others", sponsorLabour: false },
      "right_and_duty",
    ],
    ["NO-13", "a limited permit, not renewed", { permit: "limited_identity" }, "not_yet"],
    [
      "NO-13",
      "a limited permit, renewed",
      { permit: "limited_identity", permitRenewedOn: "2026-10-01" },
      "right_and_duty",
    ],
    [
      "C34-01",
      "collective protection, settled by agreement",
      { ...ukrainian, norwegianOfferedFrom: "2026-01-05" },
      "right",
    ],
    [
      "C34-01",
      "collective protection without an agreement",
      { ...ukrainian, settledByAgreement: false },
      "none",
    ],
    ["NO-01", "not settled", { settledOn: null, inMunicipalitySince: null }, "not_yet"],
    ["NO-01", "an EEA citizen", { permit: "nordic_or_eea" }, "none"],
  ])("%s: %s", (_rule, _what, facts, result) => {
    expect(decide(facts).result).toBe(result);
  });

  it.each<[rule: string, facts: Partial<PersonFacts>, months: number, endsOn: string | null]>([
    ["NO-04", { permitGrantedOn: "2023-08-01", ...offered }, 36, "2029-03-01"],
    ["NO-05", { upperSecondary: true, ...offered }, 18, "2027-09-01"],
    [
      "NO-04b",
      { permitGrantedOn: "2023-07-31", settledOn: "2023-12-01", ...offered },
      36,
      "2026-12-01",
    ],
    [
      "NO-04",
      {
        permitGrantedOn: "2023-07-31",
        appliedFromAbroad: true,
        arrivedOn: "2023-09-01",
        ...offered,
      },
      36,
      "2029-03-01",
    ],
    ["NO-04", { norwegianOfferedFrom: null }, 36, null],
    ["NO-04", { ...offered, norwegianExtensionDays: 20 }, 36, "2029-03-21"],
    ["C34-01", { ...ukrainian, norwegianOfferedFrom: "2026-01-05" }, 12, "2027-01-05"],
  ])("%s for %o: %d months, to %s", (rule, facts, months, endsOn) => {
    const decision = decide(facts);
    expect(decision).toMatchObject({ months, endsOn });
    expect(ids(decision)).toContain(rule);
  });

  it.each<[what: string, setting: "adds_not" | "adds" | null, days: number, endsOn: string]>([
    ["leave, of which nobody has chosen", null, 20, "2027-01-05"],
    ["leave that adds nothing", "adds_not", 20, "2027-01-05"],
    ["leave that adds its days", "adds", 20, "2027-01-25"],
    ["no leave", "adds", 0, "2027-01-05"],
  ])("C34-01: twelve months with %s", (_what, setting, norwegianExtensionDays, endsOn) => {
    const law = theLaw(setting ? { collective_norwegian_leave: setting } : {});
    const facts = { ...ukrainian, norwegianOfferedFrom: "2026-01-05", norwegianExtensionDays };
    expect(decide(facts, DAY, law)).toMatchObject({
      ...{ months: 12, endsOn, movedDays: setting === "adds" ? norwegianExtensionDays : 0 },
      settings: norwegianExtensionDays > 0 ? ["collective_norwegian_leave"] : [],
    });
  });

  it("lets the municipality choose where the months of older permits begin", () => {
    const facts = { permitGrantedOn: "2022-05-01", settledOn: "2022-06-01", ...offered };
    expect(decide(facts)).toMatchObject({ result: "none", settings: ["norwegian_clock_start"] });
    const law = theLaw({ norwegian_clock_start: "offered_start" });
    expect(decide(facts, DAY, law)).toMatchObject({
      result: "right_and_duty",
      endsOn: "2029-03-01",
    });
  });

  it("ends when the time is out", () => {
    const facts = { permitGrantedOn: "2023-09-01", norwegianOfferedFrom: "2023-11-26" };
    expect(decide(facts, "2026-11-25").result).toBe("right_and_duty");
    expect(decide(facts, "2026-11-26").result).toBe("none");
    expect(decide(facts, "2026-11-25").changes).toContainEqual({
      code: "time_out",
      on: "2026-11-26",
      to: "none",
      rule: "NO-04",
    });
  });

  it.each<
    [what: string, facts: Partial<PersonFacts>, setting: "as_decided" | "at_repeal", endsOn: string]
  >([
    ["no more decided", {}, "as_decided", "2026-11-01"],
    ["ten months more", { extraNorwegianMonths: 10 }, "as_decided", "2027-09-01"],
    ["thirty, of which 24 may be given", { extraNorwegianMonths: 30 }, "as_decided", "2028-11-01"],
    [
      "ten, of which 6 may be given with upper secondary",
      { extraNorwegianMonths: 10, upperSecondary: true },
      "as_decided",
      "2027-05-01",
    ],
    [
      "ten, from an earlier start, ended at the repeal",
      { extraNorwegianMonths: 10, norwegianOfferedFrom: "2025-01-01" },
      "at_repeal",
      "2026-07-01",
    ],
    [
      "ten, never shorter than the right itself",
      { extraNorwegianMonths: 10 },
      "at_repeal",
      "2026-11-01",
    ],
  ])("C34-02: %s", (_what, facts, setting, endsOn) => {
    const law = theLaw({ extra_norwegian_ends: setting });
    expect(decide({ ...ukrainian, ...facts }, "2026-06-01", law).endsOn).toBe(endsOn);
  });

  it.each<[rule: string, facts: Partial<PersonFacts>, hours: number]>([
    ["NO-02", { permit: "work", permitGrantedOn: "2021-12-31" }, 250],
    ["NO-02", { permit: "work", permitGrantedOn: "2022-01-01" }, 225],
    ["NO-10", { permitGrantedOn: "2019-05-02", arrivedOn: "2018-01-01" }, 550],
    ["NO-10", { permit: "work", permitGrantedOn: "2019-05-02", arrivedOn: "2018-01-01" }, 250],
  ])("%s for %o: %d hours", (rule, facts, hours) => {
    const decision = decide(facts);
    expect(decision).toMatchObject({ hours, months: null });
    expect(ids(decision)).toContain(rule);
  });

  it.each<[rule: string, facts: Partial<PersonFacts>, written: string | null, oral: string | null]>(
    [
      ["GOAL-01", { schooling: "none" }, "A2", "B1"],
      ["GOAL-01", { schooling: "some_primary" }, "A2", "B1"],
      ["GOAL-02", { schooling: "primary_lower_secondary" }, "B1", "B1"],
      ["GOAL-02", { schooling: "some_upper_secondary" }, "B1", "B1"],
      ["GOAL-03", { schooling: "upper_secondary", upperSecondary: true }, "B1", "B2"],
      [
        "GOAL-04",
        { schooling: "upper_secondary", upperSecondary: true, mustDocumentB2: true },
        "B2",
        "B2",
      ],
    ],
  )("%s for %o", (rule, facts, writtenGoal, oralGoal) => {
    const decision = decide(facts);
    expect(decision).toMatchObject({ writtenGoal, oralGoal });
    expect(ids(decision)).toContain(rule);
  });

  it("NO-08: tests are a duty, but not with collective protection", () => {
    expect(decide({}).testDuty).toBe(true);
    expect(decide({ ...ukrainian, norwegianOfferedFrom: "2026-01-05" }).testDuty).toBe(false);
  });

  it.each<[keyof PersonFacts, Partial<PersonFacts>]>([
    ["permit", { permit: null }],
    ["born", { born: null }],
    ["upperSecondary", { upperSecondary: null }],
    ["schooling", { schooling: null }],
    ["sponsorLabour", { permit: "family_of_others", sponsorLabour: null }],
    ["settledByAgreement", { ...ukrainian, settledByAgreement: null }],
  ])("does not guess without %s", (missing, facts) => {
    expect(decide(facts)).toMatchObject({ result: "missing", missing: [missing] });
  });
});
