import fc from "fast-check";
import { expect, it } from "vitest";
import { industries, placementKinds, placementResults } from "@/lib/placements/rules/codes";
import {
  answerLines,
  type EndedPlacement,
  LEADERS_2017,
  lengthOf,
  NORWEGIAN,
  WILLINGNESS,
  whatLedToJob,
} from "./employer-figures";

it("has the shares of the survey of 2017", () => {
  expect(LEADERS_2017).toEqual({
    ...{ year: 2017, asked: 600 },
    willing: { has_placement: 11, may_offer: 35, no: 47 },
    decisive: { follow_up: 64, subsidy: 58 },
    norwegian: { offered: 6, possible: 23 },
  });
});

it("tells the share of those asked beside the survey", () => {
  expect(answerLines(WILLINGNESS, { has_placement: 3, no: 5 }, 20, LEADERS_2017.willing)).toEqual([
    { key: "has_placement", count: 3, percent: 15, leaders: 11 },
    { key: "may_offer", count: 0, percent: 0, leaders: 35 },
    { key: "no", count: 5, percent: 25, leaders: 47 },
  ]);
  // A no to Norwegian in working hours was not told of: 47 is a no to take anyone in.
  expect(answerLines(NORWEGIAN, { no: 2 }, 4, LEADERS_2017.norwegian)).toEqual([
    { key: "offered", count: 0, percent: 0, leaders: 6 },
    { key: "possible", count: 0, percent: 0, leaders: 23 },
    { key: "no", count: 2, percent: 50, leaders: null },
  ]);
  expect(answerLines(["language"], {}, 0)).toEqual([
    { key: "language", count: 0, percent: null, leaders: null },
  ]);
});

it.each([
  ["2026-01-01", "2026-04-01", "short"],
  ["2026-01-01", "2026-04-02", "middle"],
  ["2026-01-01", "2026-07-01", "middle"],
  ["2026-01-01", "2026-07-02", "long"],
])("from %s to %s is %s", (from, to, length) => {
  expect(lengthOf(from, to)).toBe(length);
});

const ended = (kind: EndedPlacement["kind"], result: string, times: number): EndedPlacement[] =>
  Array.from({ length: times }, () => ({
    ...{ kind, result, industry: "trade" },
    ...{ fromOn: "2026-01-01", endedOn: "2026-03-01" },
  }));

it("shows what led to a job, and hides a group that would point at somebody", () => {
  const all = [
    ...ended("work_placement", "hired_full_time", 6),
    ...ended("work_placement", "completed", 9),
    ...ended("language_placement", "job_elsewhere", 1),
    ...ended("language_placement", "new_placement", 8),
    ...ended("part_time_work", "hired_part_time", 7),
  ];
  const { kind, length } = whatLedToJob(all);
  expect(kind.groups).toEqual([
    { key: "work_placement", share: { ended: 15, jobs: 6, percent: 40 } },
    { key: "language_placement", share: null },
    { key: "part_time_work", share: null },
  ]);
  expect(kind.rest).toEqual({ ended: 16, jobs: 8, percent: 50 });
  expect(length.groups).toEqual([{ key: "short", share: { ended: 31, jobs: 14, percent: 45.2 } }]);
});

it("never shows one to four of those who got a job, nor of those who did not", () => {
  const one = fc.record({
    kind: fc.constantFrom(...placementKinds),
    industry: fc.constantFrom(...industries.slice(0, 3)),
    fromOn: fc.constant("2026-01-01"),
    endedOn: fc.constantFrom("2026-02-01", "2026-05-01", "2026-11-01"),
    result: fc.constantFrom(...placementResults),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 60 }), (all) => {
      for (const { groups, rest, total } of Object.values(whatLedToJob(all))) {
        for (const share of [...groups.map((group) => group.share), rest, total]) {
          if (!share) continue;
          for (const count of [share.jobs, share.ended - share.jobs]) {
            expect(count === 0 || count >= 5).toBe(true);
          }
        }
      }
    }),
  );
});
