/** What stands in the addresses of Styring; nothing but years, quarters, choices and ids. */
export const shownChoices = ["reached", "not_reached", "missing"] as const;
export type ShownChoice = (typeof shownChoices)[number];

type Search = Record<string, string | string[] | undefined>;

/** The year asked for, when it is one that can be shown; otherwise the year of today. */
export function yearIn(search: Search, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  const asked = Number(search.ar);
  return Number.isInteger(asked) && asked >= 2015 && asked <= thisYear + 1 ? asked : thisYear;
}

export function quarterIn(search: Search): number | undefined {
  const asked = Number(search.kvartal);
  return [1, 2, 3, 4].includes(asked) ? asked : undefined;
}

export function choiceIn(search: Search): ShownChoice | undefined {
  return shownChoices.find((choice) => choice === search.vis);
}

/** The years to choose among: those with figures, this one and the next, newest first. */
export function yearsToChoose(withFigures: readonly number[], today: string): number[] {
  const thisYear = Number(today.slice(0, 4));
  const past = withFigures.filter((year) => year < thisYear);
  return [...new Set([thisYear + 1, thisYear, ...past])].toSorted((a, b) => b - a).slice(0, 8);
}
