import type { ActivityAfter } from "@/lib/completion/rules/codes";
import { statusOf } from "@/lib/completion/rules/situation";
import { maskedGroups } from "./grouped-masking";
import { type ExitCounting, isWorkOrEducation } from "./indicators";
import { shownCount } from "./masking";
import { percentOf } from "./results";

/** What is counted of those who left the programme in a year. */
export const resultMeasures = ["direct", "after_12", "after_24"] as const;
export type ResultMeasure = (typeof resultMeasures)[number];

export const resultSexes = ["female", "male", "unknown"] as const;
export type ResultSex = (typeof resultSexes)[number];

/** Leavers of a year and sex of whom the same is recorded. */
export type LeaverSum = {
  year: number;
  sex: ResultSex;
  exitReason: string | null;
  status: string | null;
  activityAfterTwoYears: string | null;
  /** Whether so many months have passed since the end. */
  due12: boolean;
  due24: boolean;
  count: number;
};

export type RawResult = { reached: number; counted: number; missing: number; ahead: number };

/**
 * What a group of leavers comes to. Those without a record count and have not reached; those for whom
 * the day has not come are ahead; an exit reason may leave someone out.
 */
export function rawResult(
  measure: ResultMeasure,
  sums: readonly LeaverSum[],
  counting: ExitCounting,
): RawResult {
  const result: RawResult = { reached: 0, counted: 0, missing: 0, ahead: 0 };
  for (const sum of sums) {
    const { exitReason, count } = sum;
    const atEnd = exitReason ? (counting[exitReason] ?? "no") : "no";
    if (atEnd === "excluded") continue;
    const due = measure === "direct" || (measure === "after_12" ? sum.due12 : sum.due24);
    if (!due) {
      result.ahead += count;
      continue;
    }
    const after =
      measure === "after_12"
        ? sum.status
        : sum.activityAfterTwoYears && statusOf(sum.activityAfterTwoYears as ActivityAfter);
    const known =
      measure === "direct"
        ? exitReason !== null && exitReason !== "not_registered"
        : after !== null && after !== "unknown";
    const reached = measure === "direct" ? atEnd === "yes" : isWorkOrEducation(after, counting);
    result.counted += count;
    if (reached) result.reached += count;
    if (!known) result.missing += count;
  }
  return result;
}

/** A result as anyone may see it; null where it would point at people. */
export type ShownResult = {
  reached: number | null;
  counted: number | null;
  percent: number | null;
  missing: number | null;
  ahead: number | null;
  state: "shown" | "hidden" | "ahead" | "nobody";
};

export type YearOfResults = {
  year: number;
  measures: Record<ResultMeasure, { all: ShownResult } & Record<ResultSex, ShownResult>>;
};

/** The results of each year of leavers, the newest first, small groups hidden for everyone. */
export function yearsOfResults(
  sums: readonly LeaverSum[],
  counting: ExitCounting,
): YearOfResults[] {
  const years = [...new Set(sums.map(({ year }) => year))].toSorted((a, b) => b - a);
  return years.map((year) => {
    const own = sums.filter((sum) => sum.year === year);
    const measured = resultMeasures.map((measure) => [
      measure,
      shownResults(measure, own, counting),
    ]);
    return { year, measures: Object.fromEntries(measured) as YearOfResults["measures"] };
  });
}

function shownResults(
  measure: ResultMeasure,
  sums: readonly LeaverSum[],
  counting: ExitCounting,
): YearOfResults["measures"][ResultMeasure] {
  const raw = resultSexes.map((sex) => ({
    sex,
    ...rawResult(
      measure,
      sums.filter((sum) => sum.sex === sex),
      counting,
    ),
  }));
  const { hidden, total } = maskedGroups(
    raw.map(({ sex, reached, counted }) => ({ key: sex, counts: [reached, counted - reached] })),
  );
  const all = rawResult(measure, sums, counting);
  const bySex = raw.map(({ sex, ...result }) => [sex, shown(result, hidden.has(sex))]);
  return {
    all: shown(all, total === null),
    ...(Object.fromEntries(bySex) as Record<ResultSex, ShownResult>),
  };
}

function shown({ reached, counted, missing, ahead }: RawResult, isHidden: boolean): ShownResult {
  const none = { reached: null, counted: null, percent: null, missing: null, ahead: null };
  if (counted === 0) return { ...none, state: ahead > 0 ? "ahead" : "nobody" };
  if (isHidden) return { ...none, state: "hidden" };
  return {
    reached,
    counted,
    percent: percentOf(reached, counted),
    missing: shownCount(missing, false),
    ahead: shownCount(ahead, false),
    state: "shown",
  };
}
