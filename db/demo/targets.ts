import { type PlainDate, yearOf } from "@/lib/platform/dates";
import type { Indicator } from "@/lib/steering/rules/indicators";
import { workday } from "./calendar";
import type { DemoRows } from "./rows";

const SHARES: readonly { indicator: Indicator; value: number; note: string }[] = [
  {
    indicator: "work_or_education_at_end",
    value: 60,
    note: "Vedtatt i virksomhetsplanen.",
  },
  {
    indicator: "work_or_education_one_year_after",
    value: 70,
    note: "Samme nivå som statens mål.",
  },
  { indicator: "programme_in_time", value: 95, note: "Alle skal ha vedtak og oppstart i tide." },
];

/** Targets for this year and the two before. */
export function targetsOf(managerId: string, today: PlainDate): DemoRows["targets"] {
  const thisYear = yearOf(today);
  return [thisYear - 2, thisYear - 1, thisYear].flatMap((year, at) =>
    SHARES.map(({ indicator, value, note }) => ({
      indicator,
      year,
      value: value + (indicator === "programme_in_time" ? 0 : (at - 1) * 2),
      note: year === thisYear ? note : null,
      setBy: managerId,
      setAt: `${workday(`${year - 1}-12-15`)}T09:30:00.000Z`,
    })),
  );
}
