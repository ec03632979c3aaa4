import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { LETTINGS, type Letting } from "./codes";
import {
  excludesNotice,
  lastDayOfTerm,
  leaseTerm,
  marketRentFrom,
  runsOnFrom,
  shortestTerm,
  termMonths,
} from "./lease-term";

const today = "2026-11-23";
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days): PlainDate => addDays("2000-01-01", days));

const fixed = (startsOn: PlainDate | null, endsOn: PlainDate | null, more = {}) => ({
  isFixedTerm: true,
  startsOn,
  endsOn,
  excludesNotice: true,
  shortTermGround: null,
  tenure: "private_rental" as const,
  ...more,
});
const stateOf = (lease: Parameters<typeof leaseTerm>[0], letting: Letting = "ordinary") =>
  leaseTerm(lease, letting, today).state;

describe("whole months of a term", () => {
  it.each([
    ["2026-12-01", 36, "2029-11-30"],
    ["2026-12-15", 36, "2029-12-14"],
    ["2028-02-29", 36, "2031-02-28"],
    ["2028-02-29", 48, "2032-02-28"],
    ["2027-02-28", 12, "2028-02-27"],
    ["2027-03-01", 12, "2028-02-29"],
    ["2027-01-30", 1, "2027-02-28"],
    ["2028-01-30", 1, "2028-02-29"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2026-08-31", 1, "2026-09-30"],
  ])("from %s, %d months last to %s", (startsOn, months, last) => {
    expect(lastDayOfTerm(startsOn, months)).toBe(last);
    expect(termMonths(startsOn, last)).toBe(months);
    expect(termMonths(startsOn, addDays(last, -1))).toBe(months - 1);
  });

  it("are as many as fit, whatever the days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 4000 }), (startsOn, days) => {
        const endsOn = addDays(startsOn, days);
        const months = termMonths(startsOn, endsOn);
        if (months > 0) expect(lastDayOfTerm(startsOn, months) <= endsOn).toBe(true);
        expect(lastDayOfTerm(startsOn, months + 1) > endsOn).toBe(true);
      }),
    );
  });
});

describe("LE-10: the shortest fixed term, husleieloven § 9-3", () => {
  it.each([
    ["ordinary", 36],
    ["loft_or_basement_at_landlords", 12],
    ["two_family_house_at_landlords", 12],
  ] as const)("%s: %d months", (letting, months) => {
    expect(shortestTerm(letting, today)).toMatchObject({
      value: months,
      law: "husleieloven § 9-3",
      verified: true,
    });
  });

  it.each([
    ["2029-11-29", "ordinary", "not_met"],
    ["2029-11-30", "ordinary", "met"],
    ["2027-11-29", "loft_or_basement_at_landlords", "not_met"],
    ["2027-11-30", "loft_or_basement_at_landlords", "met"],
    ["2027-11-30", "two_family_house_at_landlords", "met"],
    ["2027-11-30", "ordinary", "not_met"],
  ] as const)("a lease from 1 December 2026 to %s, %s, is %s", (endsOn, letting, state) => {
    expect(stateOf(fixed("2026-12-01", endsOn), letting)).toBe(state);
  });

  it("from 29 February to 28 February three years on", () => {
    expect(stateOf(fixed("2028-02-29", "2031-02-28"))).toBe("met");
    expect(stateOf(fixed("2028-02-29", "2031-02-27"))).toBe("not_met");
  });

  it("a shorter term needs a lawful ground in writing", () => {
    const short = fixed("2026-12-01", "2027-11-30");
    expect(leaseTerm(short, "ordinary", today)).toMatchObject({
      state: "not_met",
      reasons: ["term_too_short"],
    });
    expect(stateOf({ ...short, shortTermGround: "Utleier flytter inn selv" })).toBe("met");
    expect(stateOf({ ...short, shortTermGround: "  " })).toBe("not_met");
  });

  it("a lease without an end date is long enough, and nothing is guessed", () => {
    expect(stateOf(fixed(null, null, { isFixedTerm: false }))).toBe("met");
    expect(stateOf(fixed(null, null, { isFixedTerm: null }))).toBe("unknown");
    const open = leaseTerm(fixed("2026-12-01", null), "ordinary", today);
    expect([open.state, open.missing]).toEqual(["unknown", ["endsOn"]]);
  });

  it("a single room and a municipal home with a shorter term are for a person to judge", () => {
    expect(stateOf(fixed("2026-12-01", "2027-05-31"), "room_at_landlords")).toBe("unknown");
    expect(stateOf(fixed("2026-12-01", "2027-05-31", { tenure: "municipal_rental" }))).toBe(
      "unknown",
    );
  });

  it("is met on the day and every day after, and never before", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...LETTINGS),
        fc.integer({ min: -40, max: 40 }),
        (startsOn, letting, around) => {
          const months = shortestTerm(letting, startsOn)?.value ?? 0;
          const endsOn = addDays(lastDayOfTerm(startsOn, months), around);
          const isMet = stateOf(fixed(startsOn, endsOn), letting) === "met";
          expect(isMet).toBe(around >= 0);
        },
      ),
    );
  });
});

describe("LE-13: a holiday home, § 9-3 a", () => {
  it.each([
    ["2023-06-30", 36],
    ["2023-07-01", 12],
    ["2028-06-30", 12],
    ["2028-07-01", 36],
  ])("from %s the shortest term is %d months", (startsOn, months) => {
    expect(shortestTerm("holiday_home", startsOn)?.value).toBe(months);
  });

  it("is shown as a number nobody has checked, and under its own rule", () => {
    const sum = leaseTerm(fixed("2026-12-01", "2027-11-30"), "holiday_home", today);
    expect([sum.rule, sum.state]).toEqual(["LE-13", "met"]);
    expect(sum.lines).toContainEqual(
      expect.objectContaining({ law: "husleieloven § 9-3 a", verified: false }),
    );
  });
});

it("LE-11: a fixed term says in writing that it cannot be given notice of, § 9-2", () => {
  expect(excludesNotice(fixed(null, null))?.state).toBe("met");
  expect(excludesNotice(fixed(null, null, { excludesNotice: null }))?.missing).toEqual([
    "excludesNotice",
  ]);
  expect(excludesNotice(fixed(null, null, { isFixedTerm: false }))).toBeNull();
});

it.each([
  ["2027-11-30", "2028-03-01"],
  ["2027-08-31", "2027-12-01"],
  ["2028-02-29", "2028-05-30"],
])("LE-12: a lease that ran out on %s runs on without an end from %s, § 9-2", (endsOn, from) => {
  expect(runsOnFrom(endsOn)).toBe(from);
});

it.each([
  ["2026-12-01", "2029-06-01"],
  ["2026-08-31", "2029-02-28"],
])("LE-09: market rent for a lease from %s at the earliest from %s, § 4-3", (startsOn, from) => {
  expect(marketRentFrom(startsOn)).toBe(from);
  expect(addMonths(startsOn, 30)).toBe(from);
});
