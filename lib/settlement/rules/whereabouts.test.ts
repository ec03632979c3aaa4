import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import type { FactSheet } from "@/lib/facts/fact-sheet";
import { aChild, anAdult, aSheet } from "@/lib/facts/fixtures";
import type { FactName } from "@/lib/facts/vocabulary";
import { addDays } from "@/lib/platform/dates";
import { pathOf } from "./flow";
import { STATE_FACTS } from "./flow-states";
import { lackingDates, whereaboutsOf } from "./whereabouts";

const allocated = {
  "settlement.acceptedOn": "2026-10-01",
  "allocation.decidedOn": "2026-10-10",
} as const;
const settled = { ...allocated, "settlement.settledOn": "2026-11-02" } as const;
const member = (personId: string, settledOn: string | null, birthDate = "1990-07-04") => ({
  personId,
  birthDate,
  settledOn,
});

describe("a household", () => {
  it("stands together while all have the same days, the child with the adults", () => {
    const sheet = aSheet({ persons: [anAdult("a", allocated), aChild("c", allocated)] });
    const groups = whereaboutsOf("from_reception", sheet, [member("a", null), member("c", null)]);
    expect(groups).toMatchObject([
      {
        people: [{ personId: "a" }, { personId: "c" }],
        state: "allocated",
        on: "2026-10-10",
        next: { act: "read_file", by: "municipality" },
      },
    ]);
    // The programme is ahead of the adult.
    expect(groups[0]?.way.at(-1)).toMatchObject({ state: "programme_decided", mark: "ahead" });
  });

  it("B9: is shown in two where one lacks the date, whoever is least far first", () => {
    const sheet = aSheet({ persons: [anAdult("a", settled), aChild("c", allocated)] });
    const members = [member("a", "2026-11-02"), member("c", null, "2019-01-01")];
    expect(whereaboutsOf("from_reception", sheet, members)).toMatchObject([
      { people: [{ personId: "c" }], state: "allocated" },
      { people: [{ personId: "a" }], state: "settled", next: { act: "end_first_weeks" } },
    ]);
    expect(lackingDates(members)).toEqual([members[1]]);
  });

  it("has no place on the way for a child born here after the settlement", () => {
    const sheet = aSheet({ persons: [anAdult("a", settled), aChild("c")] });
    const members = [member("a", "2026-11-02"), member("c", null, "2026-11-03")];
    expect(whereaboutsOf("from_reception", sheet, members)).toMatchObject([
      { people: [{ personId: "a" }] },
    ]);
    expect(lackingDates(members)).toEqual([]);
  });

  it.each([
    [[], 0],
    [[member("a", null), member("b", null)], 0],
    [[member("a", "2026-11-02"), member("b", "2026-11-02")], 0],
    [[member("a", "2026-11-02"), member("b", null), member("c", null)], 2],
  ])("lacks the dates of those beside someone who has one: %j %i", (members, count) => {
    expect(lackingDates(members)).toHaveLength(count);
  });
});

describe("a way", () => {
  const wayOf = (sheet: FactSheet) =>
    whereaboutsOf("from_reception", sheet, [member("a", null)])[0]?.way.map(
      ({ state, mark }) => `${state} ${mark}`,
    );

  it("tells what is done, what was passed without a day, what is next and what is ahead", () => {
    const sheet = aSheet({
      persons: [anAdult("a", { "person.permitGrantedOn": "2026-05-01", ...allocated })],
    });
    expect(wayOf(sheet)).toEqual([
      "permit_granted done",
      "mapped gap",
      "distributed gap",
      "accepted done",
      "allocated done",
      "file_open next",
      "planned ahead",
      "settled ahead",
      "established ahead",
      "programme_decided ahead",
    ]);
  });

  it("has each state once, in order, done where a day shows it, and at most one that is next", () => {
    const day = fc.integer({ min: 0, max: 300 }).map((n) => addDays("2026-01-01", n));
    const facts = fc.dictionary(
      fc.constantFrom(...(Object.values(STATE_FACTS) as FactName[])),
      day,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...SETTLEMENT_TYPES),
        facts,
        fc.boolean(),
        (type, given, child) => {
          const sheet = aSheet({ persons: [(child ? aChild : anAdult)("a", given)] });
          const [group] = whereaboutsOf(type, sheet, [member("a", null)]);
          const path = pathOf(type);
          const at = (group?.way ?? []).map(({ state }) => path.indexOf(state));
          expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b));
          expect(at.includes(-1)).toBe(false);
          for (const { state, on, mark } of group?.way ?? []) {
            expect(mark === "done").toBe(on !== null);
            expect(on).toBe(given[STATE_FACTS[state]] ?? null);
          }
          expect(group?.way.filter(({ mark }) => mark === "next").length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
