import type { Law } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { Indicator } from "./indicators";

/** A goal that the state has set itself, in per cent, with where it is from. */
export type NationalGoal = {
  percent: number;
  source: string;
  since: PlainDate | null;
  verified: boolean;
};

/** The state's goal for an indicator at the end of a year, or today when that is to come; null without one. */
export function nationalGoal(
  law: Law,
  { indicator, year }: { indicator: Indicator; year: number },
  today: PlainDate,
): NationalGoal | null {
  if (indicator !== "work_or_education_one_year_after") return null;
  const yearEnd = `${year}-12-31`;
  const rule = law.on(yearEnd < today ? yearEnd : today).row("EN-04");
  const percent = rule?.values.percent;
  if (!rule || typeof percent !== "number") return null;
  const { law: section, source, validFrom: since, verified } = rule;
  return { percent, source: section ?? source ?? "", since, verified };
}
