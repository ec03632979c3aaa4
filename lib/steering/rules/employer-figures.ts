import {
  decisiveTerms,
  type Industry,
  industries,
  ledToJob,
  noReasons,
  norwegianAnswers,
  type PlacementKind,
  placementKinds,
} from "@/lib/placements/rules/codes";
import { daysBetween, type PlainDate } from "@/lib/platform/dates";
import { maskedGroups } from "./grouped-masking";
import { percentOf } from "./results";

/**
 * What 600 managing directors answered in August 2017 (Norstat for IMDi, «Næringslivsundersøkelse om
 * integrering av flyktninger»), in percent, by what they were asked. How many gave each reason for a
 * no, and how many cannot give Norwegian in working hours, is not published.
 */
export const LEADERS_2017 = {
  year: 2017,
  asked: 600,
  willing: { has_placement: 11, may_offer: 35, no: 47 },
  decisive: { follow_up: 64, subsidy: 58 },
  norwegian: { offered: 6, possible: 23 },
} as const;

/** Answers of employers with how many gave each. Employers are no people, and none is hidden. */
export type AnswerLine<Key extends string> = {
  key: Key;
  count: number;
  percent: number | null;
  leaders: number | null;
};

/** The number of employers that gave each answer, as a share of all that were asked. */
export function answerLines<const Key extends string>(
  keys: readonly Key[],
  counts: Readonly<Partial<Record<Key, number>>>,
  asked: number,
  leaders?: Readonly<Partial<Record<Key, number>>>,
): AnswerLine<Key>[] {
  return keys.map((key) => ({
    key,
    count: counts[key] ?? 0,
    percent: percentOf(counts[key] ?? 0, asked),
    leaders: leaders?.[key] ?? null,
  }));
}

export const WILLINGNESS = ["has_placement", "may_offer", "no"] as const;
export const NORWEGIAN = norwegianAnswers;
export const DECISIVE = decisiveTerms;
export const REASONS = noReasons;

export const LENGTHS = ["short", "middle", "long"] as const;
export type Length = (typeof LENGTHS)[number];

const THREE_MONTHS = 91;
const SIX_MONTHS = 182;

/** How long someone was at a workplace. */
export function lengthOf(fromOn: PlainDate, endedOn: PlainDate): Length {
  const days = daysBetween(fromOn, endedOn) + 1;
  if (days <= THREE_MONTHS) return "short";
  return days <= SIX_MONTHS ? "middle" : "long";
}

/** A placement that has ended. */
export type EndedPlacement = {
  kind: PlacementKind;
  industry: Industry;
  fromOn: PlainDate;
  endedOn: PlainDate;
  result: string;
};

export type JobShare = { ended: number; jobs: number; percent: number | null };

/** What led to a job among groups of people; null where it would point at somebody. */
export type JobShares<Key extends string> = {
  groups: { key: Key; share: JobShare | null }[];
  rest: JobShare | null;
  total: JobShare | null;
};

const shareOf = (counts: readonly number[] | null): JobShare | null => {
  if (!counts) return null;
  const [jobs = 0, others = 0] = counts;
  return { ended: jobs + others, jobs, percent: percentOf(jobs, jobs + others) };
};

function jobShares<const Key extends string>(
  keys: readonly Key[],
  ended: readonly EndedPlacement[],
  keyOf: (one: EndedPlacement) => Key,
): JobShares<Key> {
  const counted = keys.map((key) => {
    const here = ended.filter((one) => keyOf(one) === key);
    const jobs = here.filter(({ result }) => ledToJob(result)).length;
    return { key, counts: [jobs, here.length - jobs] };
  });
  const { hidden, rest, total } = maskedGroups(counted);
  return {
    groups: counted
      .filter(({ counts }) => counts.some((count) => count > 0))
      .map(({ key, counts }) => ({ key, share: hidden.has(key) ? null : shareOf(counts) })),
    rest: shareOf(rest),
    total: shareOf(total),
  };
}

/** What led to a job, by the kind of placement, its length and the industry. */
export function whatLedToJob(ended: readonly EndedPlacement[]) {
  return {
    kind: jobShares(placementKinds, ended, ({ kind }) => kind),
    length: jobShares(LENGTHS, ended, ({ fromOn, endedOn }) => lengthOf(fromOn, endedOn)),
    industry: jobShares(industries, ended, ({ industry }) => industry),
  };
}
