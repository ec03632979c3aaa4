import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, yearOf } from "@/lib/platform/dates";
import type { TenureStay } from "../types";
import { HOME_SOURCES } from "./codes";
import { type HomeMoment, homeMoments } from "./home-moments";
import { MOVES, movesIn } from "./moves";
import { careerSegments, chaptersOf } from "./timeline";

const TODAY = "2026-11-26";

const stay = fc
  .record({
    tenure: fc.constantFrom(
      "municipal_rental" as const,
      "private_rental" as const,
      "owned" as const,
      "temporary" as const,
    ),
    source: fc.constantFrom(...HOME_SOURCES),
    dwellingId: fc.constantFrom("a", "b", null),
    start: fc.integer({ min: 0, max: 1900 }),
    days: fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
  })
  .map(({ start, days, ...rest }) => {
    const from = addDays("2022-01-01", start);
    return { ...rest, from, to: days === null ? null : addDays(from, days) };
  });

const career = fc
  .array(stay, { minLength: 1, maxLength: 6 })
  .map((stays) => stays.map((one, index): TenureStay => ({ ...one, id: String(index) })));

const countOf = (
  moments: readonly HomeMoment[],
  figure: HomeMoment["figure"],
  holds: (day: string) => boolean,
) =>
  moments.filter((one) => one.figure === figure && one.onDay <= TODAY && holds(one.onDay)).length;

it("counts by days what the careers of a year give, also when days to come are recorded", () => {
  fc.assert(
    fc.property(fc.array(career, { maxLength: 5 }), (careers) => {
      const moments = careers.flatMap(homeMoments);
      for (const year of [2022, 2023, 2024, 2025, 2026]) {
        const told = careers.map((stays) => {
          const from = stays.reduce((day, one) => (one.from < day ? one.from : day), TODAY);
          return chaptersOf(careerSegments(stays, { from, to: TODAY }));
        });
        const { moves, municipalHouseholds } = movesIn(told, year);
        for (const move of MOVES) {
          expect(countOf(moments, move, (day) => yearOf(day) === year)).toBe(moves[move]);
        }
        const living =
          countOf(moments, "municipal_home_from", (day) => yearOf(day) <= year) -
          countOf(moments, "municipal_home_until", (day) => yearOf(day) <= year);
        expect(living).toBe(municipalHouseholds);
      }
    }),
    { numRuns: 1000 },
  );
});

it("goes on counting a household that comes back to a municipal home in the same year", () => {
  const lived = (tenure: TenureStay["tenure"], from: string, to: string | null): TenureStay => {
    return { source: "period", id: from, dwellingId: null, tenure, from, to };
  };
  expect(
    homeMoments([
      lived("municipal_rental", "2023-03-01", "2024-02-29"),
      lived("municipal_rental", "2024-10-01", "2024-12-31"),
      lived("private_rental", "2025-01-01", "2025-12-31"),
      lived("municipal_rental", "2026-01-01", null),
    ]),
  ).toEqual([
    { figure: "municipal_to_private", onDay: "2025-01-01" },
    { figure: "municipal_home_from", onDay: "2023-03-01" },
    { figure: "municipal_home_until", onDay: "2025-01-01" },
    { figure: "municipal_home_from", onDay: "2026-01-01" },
  ]);
});
