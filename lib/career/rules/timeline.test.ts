import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import type { Stay } from "../types";
import { HOME_SOURCES } from "./codes";
import { careerSegments, chaptersOf, daysIn, type Segment } from "./timeline";

const stay = (id: string, from: string, to: string | null, more: Partial<Stay> = {}): Stay => ({
  source: "period",
  id,
  dwellingId: null,
  from,
  to,
  ...more,
});
const span = { from: "2024-01-01", to: "2024-12-31" };
const told = (segments: readonly Segment[]) =>
  segments.map(({ from, to, homes, overlapping }) =>
    [
      from,
      to,
      homes.map(({ id }) => id).join("+") || "gap",
      ...overlapping.map(({ id }) => id),
    ].join(" "),
  );

describe("the line of a career", () => {
  it.each<[string, Stay[], string[]]>([
    ["nothing known is one gap", [], ["2024-01-01 2024-12-31 gap"]],
    [
      "a move from one day to the next leaves no gap",
      [stay("a", "2023-05-01", "2024-06-30"), stay("b", "2024-07-01", null)],
      ["2024-01-01 2024-06-30 a", "2024-07-01 2024-12-31 b"],
    ],
    [
      "days between two homes are a gap",
      [stay("a", "2024-01-01", "2024-06-30"), stay("b", "2024-07-03", null)],
      ["2024-01-01 2024-06-30 a", "2024-07-01 2024-07-02 gap", "2024-07-03 2024-12-31 b"],
    ],
    [
      "of two on one day the later is the home, and the other is told beside it",
      [stay("a", "2024-01-01", "2024-03-10"), stay("b", "2024-03-01", null)],
      ["2024-01-01 2024-02-29 a", "2024-03-01 2024-03-10 b a", "2024-03-11 2024-12-31 b"],
    ],
    [
      "a tenancy comes before the lease of the same days",
      [
        stay("l", "2024-01-01", null, { source: "lease" }),
        stay("t", "2024-02-01", null, { source: "tenancy" }),
      ],
      ["2024-01-01 2024-01-31 l", "2024-02-01 2024-12-31 t+l"],
    ],
    [
      "what ends before or begins after the span is outside",
      [stay("a", "2020-01-01", "2023-12-31"), stay("b", "2025-01-01", null)],
      ["2024-01-01 2024-12-31 gap"],
    ],
    [
      "one day is a stay",
      [stay("a", "2024-02-29", "2024-02-29")],
      ["2024-01-01 2024-02-28 gap", "2024-02-29 2024-02-29 a", "2024-03-01 2024-12-31 gap"],
    ],
  ])("%s", (_what, stays, lines) => {
    expect(told(careerSegments(stays, span))).toEqual(lines);
  });
});

it("tells a tenancy and its lease as one home, and another home beside it", () => {
  const stays = [
    stay("t", "2024-03-01", null, { source: "tenancy", dwellingId: "d" }),
    stay("l", "2024-01-01", null, { source: "lease", dwellingId: "d" }),
    stay("p", "2024-05-01", "2024-05-31"),
  ];
  const chapters = chaptersOf(careerSegments(stays, span));
  expect(chapters).toHaveLength(1);
  expect(chapters[0]).toMatchObject({ ...span, home: { id: "l" }, beside: [{ id: "p" }] });
});

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2022-01-01", days));
const aStay = fc
  .record({
    source: fc.constantFrom(...HOME_SOURCES),
    dwellingId: fc.constantFrom(null, "x", "y"),
    from: day,
    length: fc.option(fc.integer({ min: 0, max: 500 })),
  })
  .map(({ length, ...one }) => ({
    ...one,
    to: length === null ? null : addDays(one.from, length),
  }));
const stays = fc
  .array(aStay, { maxLength: 8 })
  .map((all) => all.map((one, index): Stay => ({ ...one, id: `s${index}` })));
const aSpan = fc.tuple(day, fc.integer({ min: 0, max: 700 })).map(([from, length]) => ({
  from,
  to: addDays(from, length),
}));

describe("moving dates keep the career whole", () => {
  it("lays segments end to end over the whole span", () => {
    fc.assert(
      fc.property(stays, aSpan, (all, within) => {
        const segments = careerSegments(all, within);
        expect(segments[0]?.from).toBe(within.from);
        expect(segments.at(-1)?.to).toBe(within.to);
        for (const [index, { from }] of segments.entries()) {
          if (index > 0) expect(from).toBe(addDays(segments[index - 1]?.to ?? "", 1));
        }
        const sum = segments.reduce((days, segment) => days + daysIn(segment), 0);
        expect(sum).toBe(daysIn(within));
        const told = chaptersOf(segments).reduce((days, chapter) => days + daysIn(chapter), 0);
        expect(told).toBe(sum);
      }),
      { numRuns: 300 },
    );
  });

  it("says of each day what the stays say of it, one home of each source at most", () => {
    fc.assert(
      fc.property(stays, aSpan, (all, within) => {
        for (const { from, to, homes, overlapping } of careerSegments(all, within)) {
          expect(new Set(homes.map(({ source }) => source)).size).toBe(homes.length);
          for (const on of [from, to]) {
            const living = all.filter((one) => one.from <= on && (one.to === null || on <= one.to));
            const shown = [...homes, ...overlapping].map(({ id }) => id).sort();
            expect(shown).toEqual(living.map(({ id }) => id).sort());
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("loses no stay and no day when one of the dates moves", () => {
    fc.assert(
      fc.property(stays, aSpan, fc.nat(), day, (all, within, which, moved) => {
        const after = all.map((one, index) => {
          if (index !== which % all.length) return one;
          return { ...one, from: moved, to: one.to && (one.to < moved ? moved : one.to) };
        });
        const days = new Map<string, number>();
        for (const segment of careerSegments(after, within)) {
          for (const { id } of [...segment.homes, ...segment.overlapping]) {
            days.set(id, (days.get(id) ?? 0) + daysIn(segment));
          }
        }
        for (const { id, from, to } of after) {
          const first = from > within.from ? from : within.from;
          const last = to === null || to > within.to ? within.to : to;
          const expected = first > last ? 0 : daysIn({ from: first, to: last });
          expect(days.get(id) ?? 0).toBe(expected);
        }
      }),
      { numRuns: 300 },
    );
  });
});
