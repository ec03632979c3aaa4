import { describe, expect, it } from "vitest";
import { hasValue, mergeContributions, recorded } from "./fact-sheet";

describe("hasValue", () => {
  it.each([
    [null, false],
    [undefined, false],
    ["", false],
    [[], false],
    ["none", true],
    [["none"], true],
    [false, true],
    [0, true],
  ])("%j → %s", (value, expected) => expect(hasValue(value)).toBe(expected));
});

describe("recorded", () => {
  it("leaves out what is empty, and keeps source and day", () => {
    const source = { objectType: "programme", objectId: "p" };
    expect(
      recorded(
        { "programme.decidedOn": "2026-01-02", "programme.startedOn": null, "language.level": [] },
        source,
        "2026-01-03",
      ),
    ).toEqual({
      "programme.decidedOn": { value: "2026-01-02", source, recordedOn: "2026-01-03" },
    });
  });
});

describe("mergeContributions", () => {
  const household = {
    persons: [
      { personId: "a", name: "A", isAdult: true, isChild: false },
      { personId: "b", isChild: true },
    ],
  };

  it("puts what modules know of the same person together", () => {
    const sheet = mergeContributions([
      household,
      {
        persons: [
          { personId: "a", facts: recorded({ "settlement.settledOn": "2026-02-01" }) },
          { personId: "gone", facts: recorded({ "settlement.settledOn": "2020-02-01" }) },
        ],
      },
      { persons: [{ personId: "a", flags: { programmeParticipant: true } }] },
      { persons: [{ personId: "a", flags: { programmeParticipant: false } }] },
    ]);
    expect(sheet.persons).toEqual([
      {
        personId: "a",
        name: "A",
        isAdult: true,
        isChild: false,
        facts: { "settlement.settledOn": { value: "2026-02-01" } },
        flags: { programmeParticipant: true },
      },
      { personId: "b", isAdult: false, isChild: true, facts: {}, flags: {} },
    ]);
  });

  it("joins items by id, lists of flags, and lets the later fact count", () => {
    const sheet = mergeContributions([
      {
        caseFacts: recorded({ "household.size": 2 }),
        flags: { settlementType: "assigned", incomeSource: ["social_assistance"] },
        items: { lease: [{ id: "l", facts: recorded({ "lease.noticeMonths": 3 }) }] },
      },
      {
        caseFacts: recorded({ "household.size": 3 }),
        flags: { incomeSource: ["transitional_benefit"] },
        items: {
          lease: [
            {
              id: "l",
              facts: recorded({ "lease.depositMonths": 3 }),
              flags: { tenure: "private_rental" },
            },
          ],
        },
      },
    ]);
    expect(sheet.caseFacts["household.size"]?.value).toBe(3);
    expect(sheet.flags).toEqual({
      settlementType: "assigned",
      incomeSource: ["social_assistance", "transitional_benefit"],
    });
    expect(sheet.items.lease).toHaveLength(1);
    expect(Object.keys(sheet.items.lease?.[0]?.facts ?? {})).toEqual([
      "lease.noticeMonths",
      "lease.depositMonths",
    ]);
  });
});
