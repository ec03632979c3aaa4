import { describe, expect, it } from "vitest";
import { aPerson, theLaw } from "../fixtures";
import type { PersonFacts } from "../types";
import { lastDecisionDay, targetGroupOf } from "./target-group";

const DAY = "2026-03-02";
const decide = (facts: Partial<PersonFacts>, day = DAY, law = theLaw()) =>
  targetGroupOf(law, aPerson(facts), day);
const bornOn = (on: string) => ({ born: { earliest: on, latest: on } });
const ids = (decision: { rules: readonly { id: string }[] }) => decision.rules.map(({ id }) => id);

describe("the target group", () => {
  it.each<[rule: string, what: string, facts: Partial<PersonFacts>, result: string]>([
    ["TG-01", "18 on the day of the permit", bornOn("2007-11-03"), "right_and_duty"],
    ["TG-01", "18 the day after", bornOn("2007-11-04"), "none"],
    ["TG-02", "54 on the day of the permit", bornOn("1971-11-03"), "right_and_duty"],
    [
      "TG-02",
      "55, which is counted in until otherwise chosen",
      bornOn("1970-11-03"),
      "right_and_duty",
    ],
    ["TG-02", "56 on the day of the permit", bornOn("1969-11-03"), "may_offer"],
    [
      "TG-03",
      "one day short of two years",
      { inMunicipalitySince: "2024-03-03" },
      "right_and_duty",
    ],
    ["TG-03", "two years", { inMunicipalitySince: "2024-03-02" }, "none"],
    [
      "TG-03",
      "two years since, decided in time",
      { inMunicipalitySince: "2024-03-02", decidedOn: "2025-06-01" },
      "right_and_duty",
    ],
    ["TG-04", "settled without an agreement", { settledByAgreement: false }, "may_offer"],
    [
      "TG-04",
      "family of someone protected, without an agreement",
      { permit: "family_of_protected", settledByAgreement: false },
      "right_and_duty",
    ],
    [
      "TG-04",
      "a basis of one's own, without an agreement",
      { permit: "own_basis", settledByAgreement: false },
      "right_and_duty",
    ],
    [
      "TG-04",
      "asylum after having been family",
      { settledByAgreement: false, earlierPermit: "family_of_protected" },
      "right_and_duty",
    ],
    ["TG-05", "29.5 hours", { workHours: 29.5 }, "right_and_duty"],
    ["TG-05", "30 hours", { workHours: 30 }, "exempt_work"],
    [
      "TG-05",
      "a job that ended yesterday",
      { workHours: 37.5, workUntil: "2026-03-01" },
      "right_and_duty",
    ],
    ["TG-05", "a job that ends today", { workHours: 37.5, workUntil: "2026-03-02" }, "exempt_work"],
    [
      "TG-05",
      "a job after the decision",
      { workHours: 37.5, workFrom: "2026-03-01", decidedOn: "2026-02-20" },
      "right_and_duty",
    ],
    ["TG-06", "a Nordic citizen", { permit: "nordic_or_eea" }, "none"],
    ["TG-07", "family of others", { permit: "family_of_others" }, "may_offer"],
    [
      "TG-07",
      "family of others, two years since",
      { permit: "family_of_others", inMunicipalitySince: "2024-03-02" },
      "none",
    ],
    ["TG-08", "resettled", { permit: "resettlement" }, "right_and_duty"],
    ["TG-08", "humanitarian grounds", { permit: "humanitarian" }, "right_and_duty"],
    ["TG-08", "a limited permit of a family", { permit: "limited_identity" }, "right_and_duty"],
    ["TG-08", "another limited permit", { permit: "limited_other" }, "none"],
    ["TG-08", "a labour migrant", { permit: "work" }, "none"],
    [
      "TG-09",
      "a citizen who has begun",
      {
        permit: "norwegian_citizen",
        earlierPermit: "asylum",
        decidedOn: "2026-01-10",
        startedOn: "2026-01-15",
      },
      "right",
    ],
    [
      "TG-09",
      "a citizen who has ended",
      {
        permit: "norwegian_citizen",
        earlierPermit: "asylum",
        startedOn: "2025-01-15",
        endedOn: "2026-01-15",
      },
      "none",
    ],
    [
      "EN-03",
      "someone whose programme has ended",
      { decidedOn: "2026-01-10", startedOn: "2026-01-15", endedOn: "2026-02-20" },
      "ended",
    ],
    ["TG-10", "someone who has said no", { lapsedOn: "2026-02-20" }, "duties_lapsed"],
    [
      "C34-05",
      "a new permit after a decision under chapter 6A, still running",
      {
        earlierPermit: "collective_protection",
        permitGrantedOn: "2026-02-01",
        decidedOn: "2025-05-01",
        startedOn: "2025-05-10",
      },
      "right",
    ],
    [
      "C34-05",
      "a new permit after a programme under chapter 6A",
      {
        earlierPermit: "collective_protection",
        permitGrantedOn: "2026-02-01",
        decidedOn: "2024-05-01",
        startedOn: "2024-05-10",
        endedOn: "2025-05-10",
      },
      "none",
    ],
    ["settlement", "not settled yet", { settledOn: null, inMunicipalitySince: null }, "not_yet"],
    ["settlement", "an application that is pending", { permit: "application_pending" }, "not_yet"],
  ])("%s: %s", (_rule, _what, facts, result) => {
    expect(decide(facts).result).toBe(result);
  });

  it("asks of a job from 2026 alone", () => {
    expect(
      decide({ workHours: null, permitGrantedOn: "2025-06-01" }, "2025-12-31").result,
    ).not.toBe("missing");
    expect(decide({ workHours: null }, "2026-03-01").missing).toEqual(["workHours"]);
  });

  it("gives the right back when the job ends within two years, and says until when", () => {
    const decision = decide({ workHours: 37.5, workUntil: "2026-08-31" });
    expect(decision.result).toBe("exempt_work");
    expect(decision.changes).toEqual([
      { code: "two_years", on: "2028-02-02", to: "none", rule: "TG-03" },
      { code: "job_ends", on: "2026-08-31", to: "right_and_duty", rule: "TG-05" },
    ]);
    const after = decide({ workHours: 37.5, workUntil: "2026-08-31" }, "2026-09-01");
    expect(after).toMatchObject({ result: "right_and_duty", revived: true });
    expect(ids(after)).toContain("TG-05");
    expect(decide({ workHours: 37.5, workUntil: "2026-08-31" }, "2028-02-02").result).toBe("none");
  });

  it("lets the municipality choose whether 55 is inside, and says that it was asked", () => {
    const at = bornOn("1970-11-03");
    expect(decide(at).settings).toEqual(["upper_age_edge"]);
    const law = theLaw({ upper_age_edge: "exclusive" });
    expect(decide(at, DAY, law).result).toBe("may_offer");
    expect(decide(bornOn("1971-11-04"), DAY, law).settings).toEqual([]);
  });

  it("says that the age will be raised, and follows it when it is in force", () => {
    const at60 = bornOn("1965-11-03");
    expect(decide(at60).changes).toContainEqual({
      code: "upper_age_raised",
      on: null,
      to: "right_and_duty",
      rule: "TG-02b",
    });
    const law = theLaw({ "in_force.TG-02b": "2026-03-01" });
    expect(decide(at60, "2026-02-28", law).result).toBe("may_offer");
    expect(decide(at60, "2026-03-01", law).result).toBe("right_and_duty");
    expect(decide(bornOn("1964-11-03"), "2026-03-01", law).result).toBe("may_offer");
  });

  it("gives those with collective protection a right alone until 2026", () => {
    const ukrainian = {
      permit: "collective_protection",
      permitGrantedOn: "2024-04-02",
      inMunicipalitySince: "2024-06-01",
      settledOn: "2024-06-01",
    };
    const old = decide(ukrainian, "2025-12-31");
    expect(old.result).toBe("right");
    expect(ids(old)).toContain("C34-03");
    const now = decide(ukrainian, "2026-01-01");
    expect(now.result).toBe("right_and_duty");
    expect(ids(now)).toContain("C34-04");
  });

  it("follows the act of 2003 for permits before 2021", () => {
    const old = {
      permitGrantedOn: "2019-05-02",
      arrivedOn: "2018-01-01",
      settledOn: "2019-09-01",
      inMunicipalitySince: "2019-09-01",
    };
    const decision = decide(old, "2019-10-01");
    expect(decision.result).toBe("right_and_duty");
    expect(ids(decision)).toContain("O-02");
    expect(decision.rules.find(({ id }) => id === "O-02")?.verified).toBe(false);
    expect(decide(old, "2021-09-01").result).toBe("none");
    expect(decide({ ...old, settledByAgreement: false }, "2019-10-01").result).toBe("may_offer");
  });

  it.each<[keyof PersonFacts, Partial<PersonFacts>]>([
    ["permit", { permit: null }],
    ["permit", { permit: "unknown" }],
    ["permitGrantedOn", { permitGrantedOn: null }],
    ["born", { born: null }],
    ["born", { born: { earliest: "2007-01-01", latest: "2007-12-31" } }],
    [
      "born",
      { born: { earliest: "1969-01-01", latest: "1969-12-31" }, permitGrantedOn: "2025-06-01" },
    ],
    ["inMunicipalitySince", { inMunicipalitySince: null }],
    ["workHours", { workHours: null }],
    ["settledByAgreement", { settledByAgreement: null }],
    ["earlierPermit", { settledByAgreement: false, earlierPermit: null }],
  ])("does not guess without %s", (missing, facts) => {
    expect(decide(facts)).toMatchObject({ result: "missing", missing: [missing] });
  });

  it("says what each answer to the one question would give", () => {
    expect(decide({ workHours: null }).outcomes).toEqual([
      { fact: "workHours", value: 0, result: "right_and_duty" },
      { fact: "workHours", value: 30, result: "exempt_work" },
    ]);
    expect(decide({ workHours: null, settledByAgreement: null }).outcomes).toEqual([]);
  });

  it("names the facts that it rests on", () => {
    expect(decide({}).facts.map(({ fact }) => fact)).toEqual([
      "permit",
      "permitGrantedOn",
      "born",
      "inMunicipalitySince",
      "workHours",
      "settledByAgreement",
    ]);
  });
});

describe("the last day for a decision", () => {
  const last = (facts: Partial<PersonFacts>, day = DAY) =>
    lastDecisionDay(theLaw(), aPerson({ inMunicipalitySince: "2024-03-15", ...facts }), day);

  it.each<[what: string, facts: Partial<PersonFacts>, day: string, on: string | null]>([
    ["two years less a day", {}, DAY, "2026-03-14"],
    [
      "from the last of February in a leap year",
      { inMunicipalitySince: "2024-02-29" },
      "2026-01-05",
      "2026-02-27",
    ],
    ["on the day itself", {}, "2026-03-14", "2026-03-14"],
    ["once it has passed", {}, "2026-06-01", "2026-03-14"],
    ["with a decision", { decidedOn: "2025-01-10" }, DAY, null],
    ["not known since when", { inMunicipalitySince: null }, DAY, null],
    ["not yet moved in", { inMunicipalitySince: "2026-04-01" }, DAY, null],
    ["settled without an agreement", { settledByAgreement: false }, DAY, null],
    ["over the age", bornOn("1960-01-01"), DAY, null],
    ["in full-time work", { workHours: 37.5, workFrom: "2025-01-01" }, DAY, null],
    ["a permit outside the target group", { permit: "work" }, DAY, null],
    ["a permit that is not known", { permit: null }, DAY, null],
    [
      "the act of 2003",
      { permitGrantedOn: "2020-05-04", arrivedOn: "2019-01-10" },
      DAY,
      "2026-03-14",
    ],
  ])("%s", (_what, facts, day, on) => {
    expect(last({ permitGrantedOn: "2024-01-10", ...facts }, day)).toBe(on);
  });

  it("is the day before the right is said to end", () => {
    const facts = { permitGrantedOn: "2024-01-10", inMunicipalitySince: "2024-03-15" };
    expect(decide(facts, "2026-03-14").result).toBe("right_and_duty");
    expect(decide(facts, "2026-03-15").result).toBe("none");
    expect(decide(facts).changes).toContainEqual(
      expect.objectContaining({ code: "two_years", on: "2026-03-15" }),
    );
  });
});
