import { describe, expect, it } from "vitest";
import { aPerson, theLaw } from "../fixtures";
import type { PersonFacts } from "../types";
import { rightsOf } from "./rights";

const timeline = (facts: Partial<PersonFacts>, day = "2026-11-26") =>
  rightsOf(theLaw(), aPerson(facts), day).timeline.map(({ code, on }) => `${on} ${code}`);

describe("the course of a programme", () => {
  it("before the decision: ST-01, TG-03, NO-03", () => {
    expect(timeline({ claimedOn: "2026-02-02" }, "2026-03-01")).toEqual([
      "2026-02-02 claimed",
      "2026-05-02 decision_due",
      "2026-05-02 start_due",
      "2026-05-02 norwegian_offer_due",
      "2028-02-01 last_decision",
    ]);
  });

  it("while it runs: CO-04, PR-23, NO-04, NO-06", () => {
    expect(
      timeline({
        decidedOn: "2026-04-01",
        startedOn: "2026-04-07",
        norwegianOfferedFrom: "2026-04-07",
      }),
    ).toEqual([
      "2026-02-02 claimed",
      "2026-04-01 decided",
      "2026-04-07 started",
      "2026-10-07 work_hours_begin",
      "2027-04-07 civics_due",
      "2028-04-06 programme_ends",
      "2029-04-07 norwegian_ends",
    ]);
  });

  it("after the end: NIR-01, and the year after", () => {
    const facts = { decidedOn: "2026-02-20", startedOn: "2026-03-01", endedOn: "2026-10-01" };
    expect(timeline(facts)).toEqual(
      expect.arrayContaining([
        "2026-10-01 ended",
        "2026-12-01 register_end",
        "2027-10-01 year_after",
      ]),
    );
  });

  it("shows on an earlier day what was known then", () => {
    const facts = { decidedOn: "2026-04-01", startedOn: "2026-04-07" };
    expect(timeline(facts, "2026-03-31")).toContain("2026-05-02 decision_due");
    expect(timeline(facts, "2026-03-31")).not.toContain("2026-04-01 decided");
  });

  it("names the rule of each day that is computed by one", () => {
    const { timeline: days } = rightsOf(theLaw(), aPerson(), "2026-03-01");
    expect(days.filter(({ happened }) => !happened).map(({ rule }) => rule?.id)).toEqual([
      "ST-01",
      "ST-01",
      "NO-03",
      "TG-03",
    ]);
  });
});
