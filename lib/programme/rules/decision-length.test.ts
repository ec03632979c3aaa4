import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPerson, theLaw } from "@/lib/law/fixtures";
import { beyondLaw, LONGER_GROUNDS, lastDayPassedBy, refusedLength } from "./beyond-law";
import { planEndGoals } from "./codes";
import { legalLength, legalLengths } from "./decision-length";

const law = theLaw();
const decidedOn = "2026-11-20";
const refused = (
  decision: { months?: number; extensionMonths?: number; grounds?: string[] },
  facts = {},
  endGoal: "work" | "upper_secondary" = "work",
) =>
  refusedLength(
    { months: null, extensionMonths: null, grounds: ["right_and_duty"], ...decision },
    [],
    legalLength(law, aPerson(facts), { endGoal, decidedOn }),
  );

describe("the decided length held against the law", () => {
  it.each([
    ["PR-23", { upperSecondary: false }, "work", 24, 0],
    ["PR-21", { upperSecondary: false }, "upper_secondary", 48, 12],
    ["PR-20", { upperSecondary: false }, "part_upper_secondary", 36, 12],
    ["PR-22", { upperSecondary: false }, "vocational_certificate", 60, 0],
    ["PR-10", { upperSecondary: true }, "work", 12, 0],
  ] as const)(
    "%s: %o toward %s gives %d months and %d more",
    (id, facts, goal, months, extension) => {
      expect(legalLengths(law, aPerson(facts), decidedOn)[goal]).toMatchObject({
        ...{ months, extension },
        rule: { id, verified: true },
      });
    },
  );

  it("refuses what is longer, unless leave or an earlier right lets it come on top", () => {
    expect(refused({ months: 24 })).toEqual([]);
    expect(refused({ months: 25 })).toEqual(["months"]);
    expect(refused({ extensionMonths: 1 })).toEqual(["extensionMonths"]);
    expect(refused({ extensionMonths: 12 }, {}, "upper_secondary")).toEqual([]);
    expect(refused({ extensionMonths: 13 }, {}, "upper_secondary")).toEqual(["extensionMonths"]);
    for (const ground of LONGER_GROUNDS) {
      expect(refused({ months: 30, extensionMonths: 3, grounds: [ground] })).toEqual([]);
    }
  });

  it("only warns where the row is not verified, and says nothing where a fact is missing", () => {
    const old = { offeredOn: "2024-05-02" };
    const length = legalLength(law, aPerson(old), { endGoal: "work", decidedOn });
    expect(length?.rule).toMatchObject({ id: "PR-32", verified: false });
    expect(refused({ months: 36 }, old)).toEqual([]);
    const decision = { months: 36, extensionMonths: null };
    expect(length && beyondLaw(decision, [], length)).toEqual(["months"]);
    expect(
      legalLength(law, aPerson({ upperSecondary: null }), { endGoal: "work", decidedOn }),
    ).toBeNull();
  });

  it("follows the law of the offer, which is the first decision", () => {
    const begun = aPerson({ decidedOn: "2025-03-03", permitGrantedOn: "2024-05-02" });
    const given = { endGoal: "upper_secondary", decidedOn } as const;
    expect(legalLength(law, begun, given)?.rule.id).toBe("PR-21");
    expect(legalLength(law, begun, { ...given, endGoal: "work" })).toMatchObject({
      ...{ from: null, to: null, rule: { id: "PR-32" } },
    });
    expect(legalLength(law, aPerson(), given)?.from).toBe("2025-01-01");
  });

  it("adds up the extensions that were decided before", () => {
    const length = legalLength(law, aPerson(), { endGoal: "upper_secondary", decidedOn });
    if (!length) throw new Error("the law has a length");
    const months = fc.option(fc.integer({ min: 1, max: 12 }), { nil: null });
    fc.assert(
      fc.property(fc.array(months, { maxLength: 4 }), months, (earlier, extensionMonths) => {
        const before = earlier.map((one) => ({ months: null, extensionMonths: one }));
        const sum = earlier.reduce((all: number, one) => all + (one ?? 0), extensionMonths ?? 0);
        const beyond = beyondLaw({ months: null, extensionMonths }, before, length);
        expect(beyond.includes("extensionMonths")).toBe(extensionMonths !== null && sum > 12);
      }),
    );
  });

  it("never has a length for a goal that is longer than any row of the law", () => {
    for (const goal of planEndGoals) {
      const { months = 0, extension = 0 } = legalLengths(law, aPerson(), decidedOn)[goal] ?? {};
      expect(months + extension).toBeLessThanOrEqual(60);
    }
  });
});

it.each([
  ["2026-12-22", null, "2026-06-22", "2026-06-22"],
  ["2026-06-22", null, "2026-06-22", null],
  ["2026-12-22", "2026-10-01", "2026-06-22", null],
  ["2026-12-22", null, null, null],
  [null, null, "2026-06-22", null],
])(
  "a planned end on %s, ended %s, against a last day on %s: %s",
  (planned, ended, last, passed) => {
    const programme = { plannedEndOn: planned, endedOn: ended };
    expect(lastDayPassedBy(programme, { latestOn: last })).toBe(passed);
  },
);
