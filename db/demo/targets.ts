import { type PlainDate, yearOf } from "@/lib/platform/dates";
import type { Indicator } from "@/lib/steering/rules/indicators";
import { workday } from "./calendar";
import type { DemoMunicipality } from "./municipalities";
import { seeded } from "./random";
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

/** Targets and the council's decisions for this year and the two before. */
export function targetsOf(
  municipality: DemoMunicipality,
  settlements: DemoRows["settlements"],
  managerId: string,
  today: PlainDate,
): Pick<DemoRows, "targets" | "decisions"> {
  const random = seeded(`${municipality.id}/targets`);
  const thisYear = yearOf(today);
  const years = [thisYear - 2, thisYear - 1, thisYear];
  const settledIn = (year: number) =>
    settlements.filter(({ settledOn }) => settledOn && yearOf(settledOn) === year).length;
  const before = (year: number, monthAndDay: string) => workday(`${year - 1}-${monthAndDay}`);
  const decidedFor = (year: number) => {
    const settled = settledIn(year);
    // This year is not over: those who are expected count too.
    const expected = year === thisYear ? Math.max(settled, settledIn(year - 1)) : settled;
    return Math.max(5, Math.round((expected * (1.02 + random.next() * 0.16)) / 5) * 5);
  };
  return {
    targets: years.flatMap((year, at) =>
      SHARES.map(({ indicator, value, note }) => ({
        indicator,
        year,
        value: value + (indicator === "programme_in_time" ? 0 : (at - 1) * 2),
        note: year === thisYear ? note : null,
        setBy: managerId,
        setAt: `${before(year, "12-15")}T09:30:00.000Z`,
      })),
    ),
    decisions: years.map((year) => ({
      year,
      decidedNumber: decidedFor(year),
      decidedOn: before(year, "11-28"),
      caseReference: `Sak ${random.int(61, 118)}/${String(year - 1).slice(2)}`,
    })),
  };
}
