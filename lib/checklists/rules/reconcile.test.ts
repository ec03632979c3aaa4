import fc from "fast-check";
import { describe, expect, it } from "vitest";
import libraryData from "@/db/reference/checklists/library.json";
import type { FactSheet } from "@/lib/facts/fact-sheet";
import { recorded } from "@/lib/facts/fact-sheet";
import { anAdult, aSheet, facts } from "@/lib/facts/fixtures";
import { caseScope, personScope } from "@/lib/facts/scope";
import type { Flags } from "@/lib/facts/vocabulary/conditions";
import { addDays } from "@/lib/platform/dates";
import type { EditionItem, Library, StoredEntry } from "../types";
import { STAGES } from "./codes";
import { libraryEdition } from "./edition";
import { expandItems } from "./expand-items";
import { aHousehold, anEditionItem, satisfy } from "./fixtures";
import { reconcile } from "./reconcile";

const edition = libraryEdition(libraryData as unknown as Library);

function refresh(
  items: readonly EditionItem[],
  sheet: FactSheet,
  stored: readonly StoredEntry[],
  today: string,
  stages: readonly string[] = STAGES,
): { stored: StoredEntry[]; changes: number } {
  const expected = expandItems(items, sheet, stages, stored, today);
  const { inserts, updates } = reconcile(expected, stored, today);
  const changed = new Map(updates.map(({ entry, change }) => [entry, { ...entry, ...change }]));
  return {
    stored: [
      ...stored.map((entry) => changed.get(entry) ?? entry),
      ...inserts.map((entry) => ({ ...entry, decidedOn: null })),
    ],
    changes: inserts.length + updates.length,
  };
}

const states = (stored: readonly StoredEntry[]) =>
  stored.map(({ round, state, dueOn }) => [round, state, dueOn]);

describe("one item", () => {
  const item = anEditionItem({
    subject: "person",
    condition: { needsInterpreter: true },
    due: { after: "settlement.settledOn", months: 3 },
    evidence: { set: "health.examinationOfferedOn" },
  });
  const of = (values: Parameters<typeof facts>[0], flags: Flags = { needsInterpreter: true }) =>
    aSheet({ persons: [{ ...anAdult("a", {}, flags), facts: facts(values, "object") }] });
  const today = "2026-06-01";
  const first = refresh([item], of({ "settlement.settledOn": "2026-01-31" }), [], today).stored;

  it("appears open with its due date", () => {
    expect(states(first)).toEqual([[1, "open", "2026-04-30"]]);
  });

  it("follows the record both ways", () => {
    const offered = of({
      "settlement.settledOn": "2026-01-31",
      "health.examinationOfferedOn": "2026-03-01",
    });
    const shown = refresh([item], offered, first, today).stored;
    expect(states(shown)).toEqual([[1, "shown_by_record", "2026-04-30"]]);
    expect(shown[0]?.shownBy).toEqual([
      { objectType: "test", objectId: "object", on: "2026-03-01" },
    ]);
    const back = refresh([item], of({ "settlement.settledOn": "2026-02-01" }), shown, today).stored;
    expect(states(back)).toEqual([[1, "open", "2026-05-01"]]);
    expect(back[0]?.shownBy).toBeNull();
  });

  it("is withdrawn when the condition stops holding, and comes back with it", () => {
    const gone = refresh([item], of({}, {}), first, today).stored;
    expect(states(gone)).toEqual([[1, "withdrawn", "2026-04-30"]]);
    expect(refresh([item], of({}, {}), gone, today).changes).toBe(0);
    const again = refresh([item], of({}), gone, today).stored;
    expect(states(again)).toEqual([[1, "open", null]]);
  });

  it.each(["done_by_hand", "not_relevant"] as const)("keeps what was marked %s", (state) => {
    const marked = first.map((entry) => ({ ...entry, state, decidedOn: "2026-02-02" }));
    const shown = of({
      "settlement.settledOn": "2026-02-01",
      "health.examinationOfferedOn": "2026-03-01",
    });
    expect(states(refresh([item], shown, marked, today).stored)).toEqual([
      [1, state, "2026-05-01"],
    ]);
    expect(refresh([item], of({}, {}), marked, today).changes).toBe(0);
  });

  it("is not asked anew in a closed stage, but what was asked is still read", () => {
    expect(refresh([item], of({}), [], today, []).stored).toEqual([]);
    const offered = of({ "health.examinationOfferedOn": "2026-03-01" });
    expect(states(refresh([item], offered, first, today, []).stored)).toEqual([
      [1, "shown_by_record", null],
    ]);
  });

  it("is withdrawn when the edition switches it off", () => {
    const off = { ...item, active: false };
    expect(states(refresh([off], of({}), first, today).stored)).toEqual([
      [1, "withdrawn", "2026-04-30"],
    ]);
  });

  it("without evidence is done by hand only", () => {
    const own = anEditionItem();
    expect(states(refresh([own], aHousehold(), [], today).stored)).toEqual([[1, "open", null]]);
  });
});

describe("rounds counted from a date", () => {
  const visit = anEditionItem({
    due: { after: "tenancy.movedInOn", months: 3 },
    repeat: { everyMonths: 9, times: 2 },
    evidence: { inThisRound: { set: "homeVisit.completedOn" } },
  });
  const moved = (completedOn: string | null) =>
    aSheet({
      caseFacts: facts({ "tenancy.movedInOn": "2026-01-31", "homeVisit.completedOn": completedOn }),
    });

  it("begins the next round when the due date of the one before has passed", () => {
    const onTheDay = refresh([visit], moved(null), [], "2026-04-30").stored;
    expect(states(onTheDay)).toEqual([[1, "open", "2026-04-30"]]);
    expect(states(refresh([visit], moved(null), onTheDay, "2026-05-01").stored)).toEqual([
      [1, "open", "2026-04-30"],
      [2, "open", "2027-01-30"],
    ]);
  });

  it("lets one late visit count for one round only", () => {
    const late = refresh([visit], moved("2026-05-20"), [], "2026-06-01").stored;
    expect(states(late)).toEqual([
      [1, "shown_by_record", "2026-04-30"],
      [2, "open", "2027-01-30"],
    ]);
    const second = refresh([visit], moved("2027-01-10"), late, "2027-01-11").stored;
    expect(states(second)).toEqual([
      [1, "shown_by_record", "2026-04-30"],
      [2, "shown_by_record", "2027-01-30"],
    ]);
    expect(second[0]?.shownBy).toEqual([{ on: "2026-05-20" }]);
    expect(refresh([visit], moved("2027-01-10"), second, "2030-01-01").changes).toBe(0);
  });

  it("takes a corrected earlier day into the round", () => {
    const shown = refresh([visit], moved("2026-04-20"), [], "2026-04-25").stored;
    const corrected = refresh([visit], moved("2026-04-10"), shown, "2026-04-25").stored;
    expect(corrected[0]?.shownBy).toEqual([{ on: "2026-04-10" }]);
  });

  it("has one round without a date while the fact is empty", () => {
    const sheet = aSheet({ caseFacts: facts({ "homeVisit.completedOn": "2026-04-10" }) });
    expect(states(refresh([visit], sheet, [], "2026-06-01").stored)).toEqual([
      [1, "shown_by_record", null],
    ]);
  });
});

describe("rounds counted from the last completion", () => {
  const review = anEditionItem({
    repeat: { everyMonths: 6 },
    evidence: {
      inThisRound: {
        all: [{ set: "housingGoal.reviewedOn" }, { set: "housingGoal.yearOne" }],
      },
    },
  });
  const reviewed = (on: string | null) =>
    aSheet({
      caseFacts: facts({ "housingGoal.reviewedOn": on, "housingGoal.yearOne": "a flat" }),
    });

  it("is due so long after the round before was shown", () => {
    let stored = refresh([review], reviewed(null), [], "2026-01-01").stored;
    expect(states(stored)).toEqual([[1, "open", null]]);
    stored = refresh([review], reviewed("2026-08-31"), stored, "2026-09-01").stored;
    expect(states(stored)).toEqual([
      [1, "shown_by_record", null],
      [2, "open", "2027-02-28"],
    ]);
    stored = refresh([review], reviewed("2027-03-15"), stored, "2027-03-15").stored;
    expect(states(stored)).toEqual([
      [1, "shown_by_record", null],
      [2, "shown_by_record", "2027-02-28"],
      [3, "open", "2027-09-15"],
    ]);
  });

  it("or was marked done by hand", () => {
    const stored = refresh([review], reviewed(null), [], "2026-01-01").stored.map((entry) => ({
      ...entry,
      state: "done_by_hand" as const,
      decidedOn: "2026-01-31",
    }));
    expect(states(refresh([review], reviewed(null), stored, "2026-02-01").stored)).toEqual([
      [1, "done_by_hand", null],
      [2, "open", "2026-07-31"],
    ]);
  });

  it("counts from the day it was first seen when the facts have no day", () => {
    const yearly = anEditionItem({
      repeat: { everyMonths: 12 },
      evidence: { inThisRound: { set: "cost.yearTotal" } },
    });
    const sheet = aSheet({ caseFacts: recorded({ "cost.yearTotal": 1 }) });
    const seen = refresh([yearly], sheet, [], "2026-01-05").stored;
    expect(states(seen)).toEqual([
      [1, "shown_by_record", null],
      [2, "open", "2027-01-05"],
    ]);
    expect(refresh([yearly], sheet, seen, "2026-03-05").changes).toBe(0);
  });
});

describe("the whole library", () => {
  const flagged: Flags = Object.fromEntries(
    edition.flatMap((item) => Object.entries(item.condition)),
  );
  const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays("2023-01-01", n));
  type World = typeof world extends fc.Arbitrary<infer T> ? T : never;
  const world = fc.record({
    met: fc.subarray(edition.map((_, index) => index)),
    branch: fc.nat(2),
    on: day,
    today: day,
    flagged: fc.boolean(),
    marked: fc.array(fc.nat(300), { maxLength: 10 }),
  });

  function sheetOf({ met, branch, on, flagged: all }: World): FactSheet {
    const blank = aHousehold();
    const sheet: FactSheet = {
      ...blank,
      flags: all ? flagged : {},
      persons: blank.persons.map((person) => ({ ...person, flags: all ? flagged : {} })),
    };
    for (const index of met) {
      const item = edition[index];
      if (!item?.evidence) continue;
      const around = caseScope(sheet);
      if (item.subject === "case") satisfy(item.evidence, around, branch, on);
      if (item.subject === "person" && sheet.persons[0]) {
        satisfy(item.evidence, personScope(around, sheet.persons[0]), branch, on);
      }
    }
    return sheet;
  }

  it("settles at once: refreshing again changes nothing", () => {
    fc.assert(
      fc.property(world, (given) => {
        const sheet = sheetOf(given);
        const once = refresh(edition, sheet, [], given.today).stored;
        expect(refresh(edition, sheet, once, given.today).changes).toBe(0);
        const marked = once.map((entry, index) =>
          given.marked.includes(index)
            ? { ...entry, state: "done_by_hand" as const, decidedOn: given.today }
            : entry,
        );
        const after = refresh(edition, sheet, marked, given.today).stored;
        expect(refresh(edition, sheet, after, given.today).changes).toBe(0);
        const byHand = (entries: StoredEntry[]) =>
          entries.filter(({ state }) => state === "done_by_hand").length;
        expect(byHand(after)).toBe(byHand(marked));
        const keys = after.map((entry) => `${entry.itemKey} ${entry.subjectKey} ${entry.round}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 40 },
    );
  });

  it("comes to the same from any earlier state of the facts, but for what it remembers", () => {
    fc.assert(
      fc.property(world, world, (before, now) => {
        const earlier = refresh(edition, sheetOf(before), [], now.today).stored;
        const later = refresh(edition, sheetOf(now), earlier, now.today).stored;
        const fresh = refresh(edition, sheetOf(now), [], now.today).stored;
        const once = (entries: StoredEntry[]) =>
          entries
            .filter(({ round, state }) => round === 1 && state !== "withdrawn")
            .map(({ itemKey, subjectKey, state, dueOn }) => ({ itemKey, subjectKey, state, dueOn }))
            .sort((a, b) => (a.itemKey + a.subjectKey < b.itemKey + b.subjectKey ? -1 : 1));
        expect(once(later)).toEqual(once(fresh));
      }),
      { numRuns: 30 },
    );
  });
});
