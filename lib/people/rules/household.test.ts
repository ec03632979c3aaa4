import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import { UNKNOWN_BIRTH_DATE } from "./birth-date";
import {
  chooseHead,
  findOverlap,
  historyOf,
  householdOn,
  joinHousehold,
  leaveHousehold,
  type Membership,
  membersOn,
  mergeHouseholds,
  moveMembers,
  splitHousehold,
} from "./household";

const START = "2026-01-01";
const member = (
  personId: string,
  householdId = "h1",
  fromOn = START,
  toOn: string | null = null,
): Membership => ({ personId, householdId, fromOn, toOn });
const family = [member("mother"), member("father"), member("child")];
const ids = (memberships: Membership[]) => memberships.map((m) => m.personId);

function valueIn<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("joining and leaving", () => {
  it("has both first and last day", () => {
    const after = valueIn(
      leaveHousehold(family, { personId: "child", householdId: "h1", lastDay: "2026-03-31" }),
    );
    expect(householdOn(after, "child", "2026-03-31")).toBe("h1");
    expect(householdOn(after, "child", "2026-04-01")).toBeNull();
    expect(ids(membersOn(after, "h1", "2026-04-01"))).toEqual(["father", "mother"]);
  });

  it("lets nobody be in two households on one day", () => {
    expect(
      joinHousehold(family, { personId: "child", householdId: "h2", fromOn: "2026-05-01" }),
    ).toMatchObject({ error: { code: "people.errors.household-already-member" } });
    const left = [member("child", "h1", START, "2026-04-30")];
    const joined = joinHousehold(left, {
      personId: "child",
      householdId: "h2",
      fromOn: "2026-05-01",
    });
    expect(findOverlap(valueIn(joined))).toBeNull();
    expect(
      joinHousehold(left, { personId: "child", householdId: "h2", fromOn: "2026-04-30" }).ok,
    ).toBe(false);
  });

  it("refuses to end what does not hold", () => {
    expect(
      leaveHousehold(family, { personId: "child", householdId: "h2", lastDay: "2026-03-31" }),
    ).toMatchObject({ error: { code: "people.errors.household-not-member" } });
  });
});

describe("splitting and merging", () => {
  const split = {
    personIds: ["child"],
    fromHouseholdId: "h1",
    newHouseholdId: "h2",
    onDate: "2026-06-01",
  };

  it("moves some, and their history stays", () => {
    const after = valueIn(splitHousehold(family, split));
    expect(ids(membersOn(after, "h1", "2026-06-01"))).toEqual(["father", "mother"]);
    expect(historyOf(after, "child")).toEqual([
      member("child", "h1", START, "2026-05-31"),
      member("child", "h2", "2026-06-01"),
    ]);
  });

  it.each([
    ["nobody-chosen", { ...split, personIds: [] }],
    ["nobody-left", { ...split, personIds: ["mother", "father", "child"] }],
    ["not-member", { ...split, personIds: ["stranger"] }],
    ["not-empty", { ...split, newHouseholdId: "h1" }],
  ])("refuses: %s", (name, wanted) => {
    expect(splitHousehold(family, wanted)).toMatchObject({
      error: { code: `people.errors.household-${name}` },
    });
  });

  it("refuses to move someone who moves again later", () => {
    const planned = [
      member("mother"),
      member("child", "h1", START, "2026-06-30"),
      member("child", "h3", "2026-07-01"),
    ];
    expect(splitHousehold(planned, split)).toMatchObject({
      error: { code: "people.errors.household-later-membership" },
    });
  });

  it("replaces a membership that began the same day", () => {
    const after = valueIn(
      moveMembers(family, {
        personIds: ["child"],
        fromHouseholdId: "h1",
        toHouseholdId: "h2",
        onDate: START,
      }),
    );
    expect(historyOf(after, "child")).toEqual([member("child", "h2", START)]);
  });

  it("merges everyone who is there", () => {
    const two = [...family, member("aunt", "h2"), member("uncle", "h2", START, "2026-02-01")];
    const after = valueIn(
      mergeHouseholds(two, { fromHouseholdId: "h2", intoHouseholdId: "h1", onDate: "2026-06-01" }),
    );
    expect(ids(membersOn(after, "h1", "2026-06-01"))).toEqual([
      "child",
      "father",
      "mother",
      "aunt",
    ]);
    expect(membersOn(after, "h2", "2026-06-01")).toEqual([]);
    expect(householdOn(after, "uncle", "2026-06-01")).toBeNull();
    expect(
      mergeHouseholds(two, { fromHouseholdId: "h1", intoHouseholdId: "h1", onDate: START }).ok,
    ).toBe(false);
  });
});

describe("any story of joins, moves, splits and merges", () => {
  const people = [..."abcdef"];
  type Act = { kind: string; who: string[]; from: string; to: string; day: number };
  const act: fc.Arbitrary<Act> = fc.record({
    kind: fc.constantFrom("join", "leave", "move", "split", "merge"),
    who: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }),
    from: fc.constantFrom("h1", "h2", "h3"),
    to: fc.constantFrom("h1", "h2", "h3", "h4"),
    day: fc.integer({ min: 0, max: 60 }),
  });

  const step = (before: Membership[], { kind, who, from, to, day }: Act) => {
    const date = addDays(START, day);
    const personId = who[0] ?? "a";
    if (kind === "join") return joinHousehold(before, { personId, householdId: to, fromOn: date });
    if (kind === "leave") {
      return leaveHousehold(before, { personId, householdId: from, lastDay: date });
    }
    const move = { personIds: who, fromHouseholdId: from, onDate: date };
    if (kind === "move") return moveMembers(before, { ...move, toHouseholdId: to });
    if (kind === "split") return splitHousehold(before, { ...move, newHouseholdId: to });
    return mergeHouseholds(before, { fromHouseholdId: from, intoHouseholdId: to, onDate: date });
  };

  it("never has a person in two places, an empty membership, or a changed past", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let memberships: Membership[] = [];
        for (const a of acts) {
          const result = step(memberships, a);
          if (!result.ok) continue;
          const changedFrom = addDays(START, a.day);
          for (const person of people) {
            for (let day = 0; day < a.day; day += 7) {
              const date = addDays(START, day);
              if (date >= changedFrom) break;
              expect(householdOn(result.value, person, date)).toBe(
                householdOn(memberships, person, date),
              );
            }
          }
          if (["move", "split", "merge"].includes(a.kind)) {
            const count = (list: Membership[]) =>
              people.filter((p) => householdOn(list, p, changedFrom) !== null).length;
            expect(count(result.value)).toBe(count(memberships));
          }
          memberships = result.value;
          expect(findOverlap(memberships)).toBeNull();
          expect(memberships.filter((m) => m.toOn !== null && m.toOn < m.fromOn)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("head of household", () => {
  const born = (personId: string, date: string | null) => ({
    personId,
    birth: date ? ({ date, precision: "day" } as const) : UNKNOWN_BIRTH_DATE,
  });
  const members = [
    born("child", "2015-01-01"),
    born("mother", "1990-01-01"),
    born("father", "1988-05-01"),
  ];

  it.each([
    ["mother", "mother"],
    [null, "father"],
    ["gone", "father"],
  ])("present head %s: %s", (present, head) => {
    expect(chooseHead(members, present, "2026-01-01")).toBe(head);
  });

  it("falls back on the oldest child, and on nobody in an empty household", () => {
    const children = [born("b", "2015-01-01"), born("a", "2012-01-01"), born("x", null)];
    expect(chooseHead(children, null, "2026-01-01")).toBe("a");
    expect(chooseHead([], null, "2026-01-01")).toBeNull();
  });
});
