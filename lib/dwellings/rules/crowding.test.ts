import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CROWDING_DEFINITIONS,
  type CrowdingDefinitionCode,
  crowding,
  isCrowded,
  ownSpaceDemand,
  peopleAtAddress,
} from "./crowding";

const codes = Object.keys(CROWDING_DEFINITIONS) as CrowdingDefinitionCode[];

it.each([
  ["register", 25],
  ["stricter_area", 20],
  ["rooms_only", null],
] as const)("the definition %s asks for %s square metres a person", (code, area) => {
  expect(CROWDING_DEFINITIONS[code].areaPerPerson).toBe(area);
});

describe("by the register-based definition (SSB, vardok 3462)", () => {
  it.each([
    [1, 18, 1, true],
    [1, 24.9, 1, true],
    [1, 25, 1, false],
    [2, 18, 1, false],
    [2, 74, 3, true],
    [2, 75, 3, false],
    [3, 74, 3, false],
    [0, 20, 1, true],
    [4, 60, 5, true],
  ])("%d rooms and %d m² for %d is crowded: %s", (rooms, areaM2, persons, expected) => {
    expect(isCrowded({ rooms, areaM2 }, persons)).toBe(expected);
  });

  it.each([
    [null, 20, 1],
    [1, null, 1],
    [null, null, 3],
    [5, null, 1],
  ])("a number that is missing is never guessed: %s rooms, %s m², %d persons", (rooms, area, n) => {
    expect(isCrowded({ rooms, areaM2: area }, n)).toBeNull();
    expect(crowding({ rooms, areaM2: area }, n).state).toBe("unknown");
    expect(crowding({ rooms, areaM2: area }, n).missing.length).toBeGreaterThan(0);
  });

  it("says each half of the sum", () => {
    expect(crowding({ rooms: 1, areaM2: 18 }, 1)).toMatchObject({
      rule: "crowding_register",
      state: "not_met",
      reasons: ["crowded"],
      lines: [
        { label: "persons", value: 1 },
        { label: "rooms", value: 1 },
        { label: "areaM2", value: 18 },
        { label: "tooFewRooms", value: true, law: "SSB, vardok 3462" },
        { label: "areaPerPerson", value: 18 },
        { label: "areaLimit", value: 25, verified: true },
      ],
    });
  });
});

it("keeps the other definitions apart", () => {
  const small = { rooms: 2, areaM2: 66 };
  expect(isCrowded(small, 3, "register")).toBe(true);
  expect(isCrowded(small, 3, "stricter_area")).toBe(false);
  expect(isCrowded(small, 3, "rooms_only")).toBe(true);
  expect(isCrowded({ rooms: 2, areaM2: null }, 3, "rooms_only")).toBe(true);
});

it("is never crowded with more space, nor uncrowded with more people", () => {
  const number = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(
      number(10),
      number(300),
      number(12),
      fc.constantFrom(...codes),
      (rooms, areaM2, persons, code) => {
        if (isCrowded({ rooms, areaM2 }, persons, code)) {
          expect(isCrowded({ rooms, areaM2 }, persons + 1, code)).toBe(true);
        } else {
          expect(isCrowded({ rooms, areaM2: areaM2 + 1 }, persons, code)).toBe(false);
          if (rooms > 1) expect(isCrowded({ rooms: rooms + 1, areaM2 }, persons, code)).toBe(false);
        }
      },
    ),
  );
});

describe("what the municipality demands", () => {
  const space = { rooms: 2, areaM2: 45 };
  it.each([
    [{ areaPerPerson: 15, roomsPerPerson: null }, 3, "met"],
    [{ areaPerPerson: 16, roomsPerPerson: null }, 3, "not_met"],
    [{ areaPerPerson: 15, roomsPerPerson: 1 }, 3, "not_met"],
    [{ areaPerPerson: null, roomsPerPerson: 1 }, 2, "met"],
  ])("%o for %d persons is %s", (demand, persons, state) => {
    expect(ownSpaceDemand(space, persons, demand)?.state).toBe(state);
  });

  it("is no sum where nothing is demanded, and unknown where a number is missing", () => {
    const nothing = { areaPerPerson: null, roomsPerPerson: null };
    expect(ownSpaceDemand(space, 2, nothing)).toBeNull();
    const demand = { areaPerPerson: 15, roomsPerPerson: 1 };
    expect(ownSpaceDemand({ rooms: 2, areaM2: null }, 2, demand)).toMatchObject({
      state: "unknown",
      missing: ["areaM2"],
    });
    expect(ownSpaceDemand({ rooms: 1, areaM2: null }, 2, demand)?.state).toBe("not_met");
  });
});

describe("people registered at the address", () => {
  const at = (registeredPeople: number | null) =>
    peopleAtAddress(
      { rooms: 2, areaM2: 45, registeredPeople, registeredPeopleOn: "2026-11-20" },
      2,
    );
  it("none is well, some must be asked about, and not looked up is not known", () => {
    expect(at(0).state).toBe("met");
    expect(at(null)).toMatchObject({ state: "unknown", missing: ["registeredPeople"] });
    expect(at(3)).toMatchObject({ state: "unknown", missing: [] });
  });

  it("shows how crowded it would be if they stay", () => {
    expect(at(3).lines).toContainEqual({ label: "together", value: 5, unit: "people" });
    expect(at(3).lines).toContainEqual({
      label: "crowdedTogether",
      value: true,
      unit: "yes_no",
    });
  });
});
