import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import type { Home } from "../types";
import { HOME_TENURES, type HomeTenure } from "./codes";
import { MOVES, movesIn } from "./moves";
import { careerSegments, chaptersOf } from "./timeline";

type Lived = [tenure: HomeTenure, from: string, to: string | null];
const careerOf = (...lived: Lived[]) =>
  chaptersOf(
    careerSegments(
      lived.map(
        ([tenure, from, to], index): Home => ({
          source: "period",
          id: String(index),
          dwellingId: null,
          from,
          to,
          tenure,
          place: null,
          rooms: null,
          areaM2: null,
          monthlyCost: null,
          endsOn: null,
          isFixedTerm: null,
          movedReason: null,
        }),
      ),
      { from: "2022-01-01", to: "2026-11-26" },
    ),
  );

describe("moves toward a home of one's own in 2025", () => {
  it.each<[string, Lived[], (typeof MOVES)[number] | null]>([
    [
      "from the municipality to a private landlord",
      [
        ["municipal_rental", "2023-01-01", "2025-04-30"],
        ["private_rental", "2025-05-01", null],
      ],
      "municipal_to_private",
    ],
    [
      "over a stay in a hotel",
      [
        ["municipal_rental", "2023-01-01", "2025-04-30"],
        ["temporary", "2025-05-01", "2025-05-20"],
        ["owned", "2025-05-21", null],
      ],
      "municipal_to_owned",
    ],
    [
      "over days that nobody knows of",
      [
        ["private_rental", "2023-01-01", "2025-01-31"],
        ["owned", "2025-03-01", null],
      ],
      "private_to_owned",
    ],
    [
      "the year before does not count",
      [
        ["municipal_rental", "2023-01-01", "2024-12-30"],
        ["owned", "2024-12-31", null],
      ],
      null,
    ],
    [
      "back to the municipality is no such move",
      [
        ["private_rental", "2023-01-01", "2025-04-30"],
        ["municipal_rental", "2025-05-01", null],
      ],
      null,
    ],
  ])("%s", (_what, lived, move) => {
    const found = movesIn([careerOf(...lived)], 2025).moves;
    expect(Object.entries(found).filter(([, count]) => count > 0)).toEqual(move ? [[move, 1]] : []);
  });
});

it("counts a household in a municipal home once a year, and no more moves than chapters", () => {
  const day = fc.integer({ min: 0, max: 1700 }).map((days) => addDays("2022-01-01", days));
  const lived = fc.tuple(fc.constantFrom(...HOME_TENURES), day, fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.array(lived, { maxLength: 6 }), { maxLength: 6 }), (homes) => {
      const careers = homes.map((one) => careerOf(...one));
      const years = [2022, 2023, 2024, 2025, 2026].map((year) => movesIn(careers, year));
      const total = years.flatMap(({ moves }) => MOVES.map((move) => moves[move]));
      const chapters = careers.reduce((sum, career) => sum + career.length, 0);
      expect(total.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(chapters);
      for (const { municipalHouseholds } of years) {
        expect(municipalHouseholds).toBeLessThanOrEqual(careers.length);
      }
    }),
  );
});
