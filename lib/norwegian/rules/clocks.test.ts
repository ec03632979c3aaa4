import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absenceDays } from "@/lib/attendance/rules/absence-days";
import { absenceCodes } from "@/lib/attendance/rules/codes";
import { extensionOf } from "@/lib/attendance/rules/extension";
import { aPerson, theLaw } from "@/lib/law/fixtures";
import { civicsOf } from "@/lib/law/rules/civics";
import { durationOf } from "@/lib/law/rules/duration";
import { norwegianOf } from "@/lib/law/rules/norwegian";
import type { PersonFacts } from "@/lib/law/types";
import { addDays, addMonths } from "@/lib/platform/dates";
import { aLeave } from "../fixtures";
import { civicsClock, minutesHad, norwegianClock } from "./hours";
import { extensionDays } from "./leave";

const law = theLaw();
const today = "2026-11-26";
const facts = (more: Partial<PersonFacts> = {}) =>
  aPerson({
    norwegianOfferedFrom: "2026-03-02",
    decidedOn: "2026-03-02",
    startedOn: "2026-03-02",
    ...more,
  });
const minutes = (norwegian: number, civics: number) => ({ norwegian, civics });

const someLeaves = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: 900 }), days: fc.integer({ min: 0, max: 200 }) }),
  { maxLength: 6 },
);
const spans = (leaves: readonly { from: number; days: number }[]) =>
  leaves.map(({ from, days }) => {
    const start = addDays("2026-03-02", from);
    return aLeave(start, addDays(start, days));
  });

describe("the two clocks", () => {
  it("leave from Norwegian moves its right by its days and nothing of the programme", () => {
    const programme = durationOf(law, facts(), today);
    const stood = norwegianOf(law, facts(), today);
    fc.assert(
      fc.property(someLeaves, (leaves) => {
        const moved = extensionDays(spans(leaves));
        const after = facts({ norwegianExtensionDays: moved });
        expect(durationOf(law, after, today)).toEqual(programme);
        expect(norwegianOf(law, after, today).endsOn).toBe(addDays(stood.endsOn ?? "", moved));
      }),
      { numRuns: 100 },
    );
  });

  it("absence and leave from the programme move nothing of Norwegian or of civics", () => {
    const norwegian = norwegianOf(law, facts(), today);
    const civics = civicsOf(law, facts(), today);
    fc.assert(
      fc.property(fc.constantFrom(...absenceCodes), someLeaves, (code, leaves) => {
        const days = absenceDays(
          [],
          spans(leaves).map(({ id, fromOn, toOn }) => ({
            ...{ id, code, fromOn, toOn },
            ...{ occasion: null, minutesPerDay: null, eventOn: null },
          })),
          { dayMinutes: 450 },
        );
        const added = extensionOf(law, "2028-03-02", days, today)?.addedDays ?? 0;
        const after = facts({ extensionDays: added });
        expect(norwegianOf(law, after, today)).toEqual(norwegian);
        expect(civicsOf(law, after, today)).toEqual(civics);
      }),
      { numRuns: 100 },
    );
  });

  it("more leave never makes the right of Norwegian end sooner", () => {
    fc.assert(
      fc.property(someLeaves, someLeaves, (some, more) => {
        const all = [...spans(some), ...spans(more)];
        expect(extensionDays(all)).toBeGreaterThanOrEqual(extensionDays(spans(some)));
        expect(extensionDays([...all, ...all])).toBe(extensionDays(all));
        expect(extensionDays(all.toReversed())).toBe(extensionDays(all));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [[], 0],
    [[["2026-05-01", "2026-05-01"]], 1],
    [[["2026-05-01", "2026-05-31"]], 31],
    [
      [
        ["2026-05-01", "2026-05-31"],
        ["2026-05-20", "2026-06-10"],
      ],
      41,
    ],
    [
      [
        ["2026-05-01", "2026-05-31"],
        ["2026-05-10", "2026-05-12"],
        ["2026-06-01", "2026-06-01"],
      ],
      32,
    ],
  ] as [[string, string][], number][])("%j move it by %i days", (leaves, days) => {
    expect(extensionDays(leaves.map(([from, to]) => aLeave(from, to)))).toBe(days);
  });
});

describe("hours and time against the right", () => {
  it("NO-04: 36 months from the start that was offered, a third gone after a year", () => {
    const offered = facts({ norwegianOfferedFrom: "2025-11-26" });
    const clock = norwegianClock(norwegianOf(law, offered, today), minutes(30_000, 0), 0, today);
    expect(clock).toMatchObject({ months: 36, from: "2025-11-26", endsOn: "2028-11-26" });
    expect(clock).toMatchObject({ passedDays: 365, leftDays: 731, hours: null, leftMinutes: null });
    expect(clock.share).toBeCloseTo(1 / 3, 2);
  });

  it("NO-05: 18 months for those with upper secondary", () => {
    const known = facts({ upperSecondary: true, schooling: "upper_secondary" });
    const clock = norwegianClock(norwegianOf(law, known, today), minutes(0, 0), 0, today);
    expect(clock).toMatchObject({ months: 18, endsOn: addMonths("2026-03-02", 18) });
  });

  it.each<[what: string, facts: Partial<PersonFacts>, norwegian: number, civics: number]>([
    ["NO-10: right and duty", { permit: "asylum" }, 550, 50],
    ["NO-10: duty only", { permit: "work" }, 250, 50],
  ])("the act of 2003 counts in hours. %s", (_what, more, norwegianHours, civicsHours) => {
    const old = facts({
      permitGrantedOn: "2019-05-06",
      arrivedOn: "2018-05-06",
      appliedFromAbroad: false,
      settledOn: "2019-09-02",
      ...more,
    });
    const had = minutesHad(minutes(100 * 60, 0), [
      {
        ...{ id: "a", recordedByName: "Test", version: 1, provider: "Lillevik", source: "school" },
        ...{ subject: "norwegian", fromOn: "2019-10-01", toOn: "2019-12-31", minutes: 60 * 60 },
      },
      {
        ...{ id: "b", recordedByName: "Test", version: 1, provider: "Lillevik", source: "school" },
        ...{ subject: "civics", fromOn: "2019-10-01", toOn: "2019-12-31", minutes: 20 * 60 },
      },
    ]);
    const norwegian = norwegianClock(norwegianOf(law, old, today), had, 0, today);
    const left = (hours: number) => hours * 60;
    expect(norwegian).toMatchObject({ hours: norwegianHours, months: null, endsOn: null });
    expect(norwegian.usedMinutes).toBe(160 * 60);
    expect(norwegian.leftMinutes).toBe(left(norwegianHours - 160));
    const civics = civicsClock(civicsOf(law, old, today), had, 0, today);
    expect(civics).toMatchObject({ hours: civicsHours, leftMinutes: left(civicsHours - 20) });
  });

  it("NO-02: 225 hours for those with a duty alone", () => {
    const decision = norwegianOf(law, facts({ permit: "work" }), today);
    expect(norwegianClock(decision, minutes(225 * 60, 0), 0, today)).toMatchObject({
      ...{ hours: 225, leftMinutes: 0, share: 1 },
    });
    expect(norwegianClock(decision, minutes(300 * 60, 0), 0, today).leftMinutes).toBe(0);
  });

  it("NO-06: 75 hours of civics within twelve months", () => {
    const clock = civicsClock(civicsOf(law, facts(), today), minutes(0, 30 * 60), 0, today);
    expect(clock).toMatchObject({ hours: 75, endsOn: "2027-03-02", leftMinutes: 45 * 60 });
  });
});
