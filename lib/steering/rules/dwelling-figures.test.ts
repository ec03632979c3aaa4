import { describe, expect, it } from "vitest";
import {
  COUNTED_HOLDINGS,
  daysShown,
  overstaysShown,
  refusalsShown,
  withLeases,
  yearsLivedIn,
} from "./dwelling-figures";

const days = { from: "2026-02-01", until: "2026-05-01" };

it("counts the dwellings that the municipality has the cost of", () => {
  expect(COUNTED_HOLDINGS).toEqual(["municipal", "leased_in", "care_housing", "guest"]);
});

describe("a household that lives somewhere by a lease alone", () => {
  const lease = { leaseId: "l", persons: 2, ...days };
  it("has the whole of a dwelling without rooms", () => {
    expect(withLeases({ rooms: [], places: 4 }, [], [lease])).toEqual([
      { tenancyId: "l", roomId: null, placeNumber: null, ...days },
    ]);
  });
  it("has as many places as they are of one with rooms, and none that others have", () => {
    const capacity = { rooms: [{ id: "r", beds: 4 }], places: null };
    const other = { tenancyId: "t", roomId: "r", placeNumber: 1, from: "2026-04-01", until: null };
    const later = { leaseId: "m", persons: 5, from: "2026-04-15", until: null };
    expect(withLeases(capacity, [other], [lease, later])).toEqual([
      other,
      { tenancyId: "l", roomId: "r", placeNumber: 2, ...days },
      { tenancyId: "l", roomId: "r", placeNumber: 3, ...days },
      { tenancyId: "m", roomId: "r", placeNumber: 4, from: "2026-04-15", until: null },
    ]);
  });
});

it.each([
  [0, null, { count: 0, median: null }],
  [1, 30, { count: null, median: null }],
  [4, 30, { count: null, median: null }],
  [5, 30, { count: 5, median: 30 }],
])("of %i households with a median of %s days shows %o", (count, median, shown) => {
  expect(daysShown({ count, median })).toEqual(shown);
});

it("counts those past the day they were to move out, and not on that day", () => {
  const until = ["2026-11-01", "2026-11-06", "2026-11-11", "2026-11-16", "2026-11-21"];
  expect(overstaysShown([...until, "2026-11-26", "2027-01-01"], "2026-11-26")).toEqual({
    count: 5,
    median: 15,
  });
});

describe("refusals by reason", () => {
  it("are shown with the most frequent first", () => {
    expect(
      refusalsShown([
        { reason: "location", count: 5 },
        { reason: "too_small", count: 8 },
      ]),
    ).toEqual({
      lines: [
        { reason: "too_small", count: 8 },
        { reason: "location", count: 5 },
      ],
      someHidden: false,
      rest: null,
      total: 13,
    });
  });
  it("hide a small number together with the one that would tell it", () => {
    expect(
      refusalsShown([
        { reason: "location", count: 2 },
        { reason: "too_small", count: 8 },
        { reason: "standard", count: 6 },
      ]),
    ).toEqual({
      lines: [{ reason: "too_small", count: 8 }],
      someHidden: true,
      rest: 8,
      total: 16,
    });
  });
  it("tell nothing of a single household, and zero of none", () => {
    const one = [{ reason: "other", count: 1 }] as const;
    expect(refusalsShown(one)).toEqual({ lines: [], someHidden: true, rest: null, total: null });
    expect(refusalsShown([])).toEqual({ lines: [], someHidden: false, rest: null, total: 0 });
  });
});

it.each([
  [[], [2026]],
  [
    ["2024-06-01", "2025-01-01"],
    [2026, 2025, 2024],
  ],
  [["2001-06-01"], [2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019]],
])("of moves %j offers the years %j", (moves, years) => {
  const stays = moves.map((from) => ({
    tenancyId: from,
    roomId: null,
    placeNumber: null,
    from,
    until: null,
  }));
  const capacity = { rooms: [], places: 1 };
  const one = { capacity, from: null, to: null, stays, blocks: [], monthlyCost: null };
  expect(yearsLivedIn([one], "2026-11-26")).toEqual(years);
});
