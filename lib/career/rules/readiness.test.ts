import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAdult, aSheet, facts } from "@/lib/facts/fixtures";
import { BUY_LINES, RENT_LINES, readiness } from "./readiness";

const today = "2026-11-26";
const line = (code: (typeof BUY_LINES)[number] | (typeof RENT_LINES)[number], sheet = aSheet()) =>
  readiness([code], sheet, today)[0];
const withFacts = (values: Parameters<typeof facts>[0]) => aSheet({ caseFacts: facts(values) });

describe("each line rests on one fact and its day", () => {
  it.each([
    ["budget", withFacts({ "budget.reviewedOn": "2026-05-04" }), "met", "2026-05-04"],
    ["budget", aSheet(), "unknown", null],
    ["debt", withFacts({ "budget.debtAnswer": "no" }), "met", null],
    ["debt", withFacts({ "budget.debtAnswer": "yes" }), "not_yet", null],
    ["debt", withFacts({ "budget.debtAnswer": "declined" }), "unknown", null],
    ["risk", withFacts({ "tenancyRisk.openSinceOn": "2026-11-20" }), "not_yet", "2026-11-20"],
    [
      "risk",
      withFacts({
        "tenancyRisk.openSinceOn": "2026-11-20",
        "tenancyRisk.settledOn": "2026-11-22",
      }),
      "met",
      "2026-11-22",
    ],
    ["lease_topics", withFacts({ "guidance.topicsCovered": ["lease_rights"] }), "not_yet", null],
    [
      "lease_topics",
      withFacts({ "guidance.topicsCovered": ["lease_rights", "rent_and_bills"] }),
      "met",
      null,
    ],
    ["loan_granted", withFacts({ "startLoan.appliedOn": "2026-10-01" }), "not_yet", "2026-10-01"],
    ["loan_granted", withFacts({ "startLoan.grantedOn": "2026-11-01" }), "met", "2026-11-01"],
  ] as const)("%s, %#", (code, sheet, state, on) => {
    expect(line(code, sheet)).toMatchObject({ state, on });
  });

  it.each([
    ["2027-01-01", "2028-01-01", "met", "2027-01-01"],
    ["2026-11-25", "2028-01-01", "not_yet", "2026-11-25"],
    ["2027-01-01", null, "unknown", "2027-01-01"],
    [null, null, "unknown", null],
  ] as const)("permits until %s and %s", (first, second, state, on) => {
    const persons = [
      anAdult("a", { "person.permitExpiresOn": first }),
      anAdult("b", { "person.permitExpiresOn": second }),
    ];
    expect(line("permit", aSheet({ persons }))).toMatchObject({ state, on });
  });
});

it("gives every line asked for, once, whatever is recorded, and never a number", () => {
  const day = fc.constantFrom(null, "2026-01-01", "2027-01-01");
  fc.assert(
    fc.property(
      fc.record({
        "budget.reviewedOn": day,
        "startLoan.appliedOn": day,
        "startLoan.grantedOn": day,
        "homeOwnership.assessedOn": day,
      }),
      (values) => {
        for (const lines of [RENT_LINES, BUY_LINES]) {
          const found = readiness(lines, withFacts(values), today);
          expect(found.map(({ code }) => code)).toEqual([...lines]);
          for (const one of found) {
            expect(["met", "not_yet", "unknown"]).toContain(one.state);
            expect(Object.keys(one).sort()).toEqual(["code", "fact", "on", "state"]);
          }
        }
      },
    ),
  );
});
