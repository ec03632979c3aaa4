import fc from "fast-check";
import { describe, expect, it } from "vitest";
import grounds from "@/db/reference/permit-grounds.json";
import { addDays, addMonths } from "@/lib/platform/dates";
import { workingDaysAfter } from "@/lib/rules/rules/working-days";
import { aPerson, legalRules, theLaw } from "../fixtures";
import type { PersonFacts } from "../types";
import { END_GOALS, SCHOOLINGS } from "./codes";
import { lastDayOf, prolongedBy } from "./duration";
import { rightsOf } from "./rights";

const law = theLaw();

/** Someone who came and began under each version of the law: what they had a right to then, and have. */
type Started = {
  under: string;
  facts: Partial<PersonFacts>;
  regime: string;
  group: string;
  duration: string;
  months: number;
  extension: number;
};

const old = {
  born: { earliest: "1975-06-15", latest: "1975-06-15" },
  arrivedOn: "2003-01-10",
  settledOn: "2004-09-15",
  inMunicipalitySince: "2004-09-15",
};
const ukrainian = (granted: string, offered: string): Partial<PersonFacts> => ({
  permit: "collective_protection",
  permitGrantedOn: granted,
  settledOn: addMonths(granted, 2),
  inMunicipalitySince: addMonths(granted, 2),
  arrivedOn: granted,
  upperSecondary: true,
  schooling: "upper_secondary",
  offeredOn: offered,
  decidedOn: offered,
  startedOn: addDays(offered, 7),
});
const refugee = (granted: string, offered: string): Partial<PersonFacts> => ({
  permitGrantedOn: granted,
  settledOn: addMonths(granted, 4),
  inMunicipalitySince: addMonths(granted, 4),
  arrivedOn: addMonths(granted, -6),
  offeredOn: offered,
  decidedOn: offered,
  startedOn: addDays(offered, 7),
});

const started: Started[] = [
  {
    under: "the act of 2003, when it became mandatory",
    facts: {
      ...old,
      permitGrantedOn: "2004-08-01",
      offeredOn: "2004-10-01",
      decidedOn: "2004-10-01",
      startedOn: "2004-10-15",
    },
    regime: "act_2003",
    group: "right_and_duty",
    duration: "PR-33",
    months: 24,
    extension: 12,
  },
  {
    under: "the act of 2003, in its last year",
    facts: refugee("2020-03-01", "2020-08-01"),
    regime: "act_2003",
    group: "right_and_duty",
    duration: "PR-33",
    months: 24,
    extension: 12,
  },
  {
    under: "integreringsloven of 2021-01-01",
    facts: refugee("2021-01-01", "2021-06-01"),
    regime: "act_2021",
    group: "right_and_duty",
    duration: "PR-32",
    months: 24,
    extension: 12,
  },
  {
    under: "integreringsloven of 2021, with upper secondary",
    facts: { ...refugee("2021-01-01", "2021-06-01"), upperSecondary: true },
    regime: "act_2021",
    group: "right_and_duty",
    duration: "PR-30",
    months: 6,
    extension: 6,
  },
  {
    under: "chapter 6A of 2022-06-15",
    facts: ukrainian("2022-04-01", "2022-06-15"),
    regime: "act_2021_collective",
    group: "right",
    duration: "C34-03",
    months: 6,
    extension: 6,
  },
  {
    under: "chapter 6A of 2023-07-01",
    facts: ukrainian("2023-03-01", "2023-07-01"),
    regime: "act_2021_collective",
    group: "right",
    duration: "C34-03",
    months: 6,
    extension: 6,
  },
  {
    under: "the changes of 2023-08-01",
    facts: refugee("2023-08-01", "2024-01-02"),
    regime: "act_2021",
    group: "right_and_duty",
    duration: "PR-32",
    months: 24,
    extension: 12,
  },
  {
    under: "chapter 6A of 2024-07-01",
    facts: ukrainian("2024-03-01", "2024-07-01"),
    regime: "act_2021_collective",
    group: "right",
    duration: "C34-03",
    months: 6,
    extension: 6,
  },
  {
    under: "the lengths of 2025-01-01",
    facts: { ...refugee("2024-05-01", "2025-01-01"), endGoal: "upper_secondary" },
    regime: "act_2021",
    group: "right_and_duty",
    duration: "PR-21",
    months: 48,
    extension: 12,
  },
  {
    under: "chapter 6A of 2025",
    facts: ukrainian("2024-11-01", "2025-02-01"),
    regime: "act_2021_collective",
    group: "right",
    duration: "C34-03",
    months: 6,
    extension: 6,
  },
  {
    under: "the reform of 2026-01-01",
    facts: refugee("2025-06-01", "2026-01-01"),
    regime: "act_2021",
    group: "right_and_duty",
    duration: "PR-23",
    months: 24,
    extension: 0,
  },
  {
    under: "chapter 6A of 2026-01-01",
    facts: ukrainian("2025-09-01", "2026-01-01"),
    regime: "act_2021_collective",
    group: "right_and_duty",
    duration: "PR-10",
    months: 12,
    extension: 0,
  },
  {
    under: "chapter 6A of 2026-07-01",
    facts: ukrainian("2026-03-01", "2026-07-01"),
    regime: "act_2021_collective",
    group: "right_and_duty",
    duration: "PR-10",
    months: 12,
    extension: 0,
  },
];

describe("people who began under each version since 2003", () => {
  it.each(started)("$under", ({ facts, regime, group, duration, months, extension }) => {
    const person = aPerson(facts);
    // The day they began, today, and when the law has changed again: what was decided then holds.
    for (const day of [person.startedOn ?? "", "2026-11-26", "2029-01-01"]) {
      const rights = rightsOf(law, person, day);
      expect(rights.regime.result).toBe(regime);
      expect(rights.programme.result).toBe(group);
      expect(rights.duration).toMatchObject({ result: "set", months, extension });
      expect(rights.duration.rules.map(({ id }) => id)).toContain(duration);
    }
  });
});

const day = fc.integer({ min: 0, max: 365 * 30 }).map((days) => addDays("2003-01-01", days));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const someFacts: fc.Arbitrary<PersonFacts> = fc.record({
  born: maybe(
    fc.tuple(day, fc.integer({ min: 0, max: 365 })).map(([on, span]) => ({
      earliest: addMonths(on, -12 * 40),
      latest: addDays(addMonths(on, -12 * 40), span),
    })),
  ),
  permit: maybe(fc.constantFrom(...grounds.map(({ code }) => code))),
  permitGrantedOn: maybe(day),
  earlierPermit: maybe(fc.constantFrom("none", ...grounds.map(({ code }) => code))),
  appliedFromAbroad: maybe(fc.boolean()),
  arrivedOn: maybe(day),
  settledByAgreement: maybe(fc.boolean()),
  settledOn: maybe(day),
  inMunicipalitySince: maybe(day),
  workHours: maybe(fc.constantFrom(0, 15, 29.5, 30, 37.5)),
  workFrom: maybe(day),
  workUntil: maybe(day),
  upperSecondary: maybe(fc.boolean()),
  schooling: maybe(fc.constantFrom(...SCHOOLINGS)),
  endGoal: maybe(fc.constantFrom(...END_GOALS)),
  claimedOn: maybe(day),
  offeredOn: maybe(day),
  decidedOn: maybe(day),
  startedOn: maybe(day),
  endedOn: maybe(day),
  isParent: maybe(fc.boolean()),
  sponsorLabour: maybe(fc.boolean()),
  norwegianOfferedFrom: maybe(day),
  permitRenewedOn: maybe(day),
  mappedOn: maybe(day),
  guidedOn: maybe(day),
  lapsedOn: maybe(day),
  extraNorwegianMonths: maybe(fc.integer({ min: 1, max: 40 })),
  trainedByCounty: fc.boolean(),
  mustDocumentB2: fc.boolean(),
  extensionDays: fc.integer({ min: 0, max: 400 }),
  norwegianExtensionDays: fc.integer({ min: 0, max: 400 }),
});

describe("for anyone on any day", () => {
  it("has an answer, and says missing exactly when something is", () => {
    fc.assert(
      fc.property(someFacts, day, (facts, on) => {
        const { timeline, day: _day, ...decisions } = rightsOf(law, facts, on);
        for (const decision of Object.values(decisions)) {
          expect(decision.result === "missing").toBe(decision.missing.length > 0);
        }
        expect(timeline.map((one) => one.on)).toEqual(timeline.map((one) => one.on).toSorted());
      }),
      { numRuns: 400 },
    );
  });

  it("has a regime that does not follow the day on which one asks", () => {
    fc.assert(
      fc.property(someFacts, day, day, (facts, one, other) => {
        expect(rightsOf(law, facts, one).regime).toEqual(rightsOf(law, facts, other).regime);
      }),
      { numRuns: 200 },
    );
  });

  it("never lasts longer than the rule it rests on gives", () => {
    const longest = new Map(
      legalRules.map(({ id, values }) => [
        id,
        Number(values.months ?? 0) + Number(values.extension ?? 0),
      ]),
    );
    fc.assert(
      fc.property(someFacts, day, (facts, on) => {
        const { duration } = rightsOf(law, facts, on);
        if (duration.result !== "set") return;
        const { months = 0, extension = 0, endsOn, latestOn, rules } = duration;
        const most = Math.max(...rules.map(({ id }) => longest.get(id) ?? 0));
        expect(months).toBeGreaterThan(0);
        expect(months + extension).toBeLessThanOrEqual(Math.min(most, 60));
        const start = facts.startedOn;
        if (!start || !endsOn || !latestOn) return;
        const added = facts.extensionDays;
        expect(endsOn).toBe(workingDaysAfter(lastDayOf(start, months), added));
        expect(latestOn >= workingDaysAfter(lastDayOf(start, months + extension), added)).toBe(
          true,
        );
        expect(start <= endsOn && endsOn <= latestOn).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("lasts every day of its months, wherever in a month it begins or is prolonged", () => {
    const months = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(day, months, months, (start, first, more) => {
        const end = lastDayOf(start, first);
        // The day after has the number of the start, or is the first after a month without that day.
        const next = addDays(end, 1);
        const inTime = addMonths(start, first);
        expect([inTime, addDays(inTime, 1)]).toContain(next);
        expect(next.slice(8)).toBe(next === inTime ? start.slice(8) : "01");
        expect(lastDayOf(addDays(start, 1), first) >= end).toBe(true);
        const longer = lastDayOf(start, first + more);
        expect(prolongedBy(end, more) >= longer).toBe(true);
        if (start.slice(8) <= "28") expect(prolongedBy(end, more)).toBe(longer);
      }),
      { numRuns: 400 },
    );
  });

  it("never ends earlier for more days of leave", () => {
    fc.assert(
      fc.property(someFacts, day, fc.integer({ min: 0, max: 60 }), (facts, on, more) => {
        const prolonged = { ...facts, extensionDays: facts.extensionDays + more };
        const without = rightsOf(law, { ...facts, extensionDays: 0 }, on).duration;
        const before = rightsOf(law, facts, on).duration;
        const after = rightsOf(law, prolonged, on).duration;
        for (const end of ["endsOn", "latestOn"] as const) {
          expect((after[end] ?? "") >= (before[end] ?? "")).toBe(true);
          expect((before[end] ?? "") >= (without[end] ?? "")).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the clocks of programme and Norwegian apart", () => {
    fc.assert(
      fc.property(someFacts, day, (facts, on) => {
        const moved = { ...facts, extensionDays: facts.extensionDays + 30 };
        expect(rightsOf(law, moved, on).norwegian).toEqual(rightsOf(law, facts, on).norwegian);
        const later = { ...facts, norwegianExtensionDays: facts.norwegianExtensionDays + 30 };
        expect(rightsOf(law, later, on).duration).toEqual(rightsOf(law, facts, on).duration);
      }),
      { numRuns: 200 },
    );
  });

  it("does not decide differently by a fact that it has not named", () => {
    fc.assert(
      fc.property(someFacts, day, (facts, on) => {
        const { programme } = rightsOf(law, facts, on);
        const named = new Set([...programme.facts.map(({ fact }) => fact), ...programme.missing]);
        if (named.has("workHours") || programme.result === "missing") return;
        const worked = { ...facts, workHours: null, workUntil: null };
        expect(rightsOf(law, worked, on).programme.result).toBe(programme.result);
      }),
      { numRuns: 200 },
    );
  });
});
