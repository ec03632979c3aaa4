import { isCrowded } from "@/lib/dwellings/rules/crowding";
import type { PlainDate } from "@/lib/platform/dates";
import type { Home, HousingReview, Member } from "../types";
import { UNSETTLED } from "./codes";
import type { Chapter } from "./timeline";

/** How safe the household is in a home: for how long it may stay. */
export type Security =
  | { readonly kind: "owned" | "open_ended" | "unsettled" | "unknown"; readonly until: null }
  | { readonly kind: "fixed_term"; readonly until: PlainDate | null };

/** A chapter of the career with what it was like to live there. */
export type LivedIn = Chapter<Home> & {
  /** Those in the household on the last day of it. */
  readonly persons: number;
  /** By Statistics Norway's register-based definition; null is not known. */
  readonly crowded: boolean | null;
  /** Housing cost in per cent of income, by the latest budget of that time; null is not known. */
  readonly burden: number | null;
  readonly burdenOn: PlainDate | null;
  readonly security: Security;
};

/**
 * How many were in the household on a day: those who were there from the beginning count for the
 * time before it was registered too, as far as they were born; others from when they joined it.
 */
export function personsOn(members: readonly Member[], day: PlainDate): number {
  const first = members.reduce<PlainDate | null>(
    (earliest, { fromOn }) => (earliest === null || fromOn < earliest ? fromOn : earliest),
    null,
  );
  return members.filter(
    ({ birthDate, fromOn, toOn }) =>
      (birthDate === null || birthDate <= day) &&
      (fromOn === first || fromOn <= day) &&
      (toOn === null || toOn > day),
  ).length;
}

export function securityOf({ tenure, isFixedTerm, endsOn }: Home): Security {
  if (tenure === "owned") return { kind: "owned", until: null };
  if (UNSETTLED.includes(tenure)) return { kind: "unsettled", until: null };
  if (endsOn !== null || isFixedTerm === true) return { kind: "fixed_term", until: endsOn };
  return { kind: isFixedTerm === false ? "open_ended" : "unknown", until: null };
}

/** What a part of income is, in per cent with one decimal; null without both. */
export function costShare(cost: number | null, income: number | null): number | null {
  return cost === null || !income ? null : Math.round((cost * 1000) / income) / 10;
}

/** The latest budget with an income that was gone through in these days. */
function budgetIn(reviews: readonly HousingReview[], { from, to }: Chapter<Home>) {
  return reviews
    .filter((one) => one.monthlyIncome && one.reviewedOn >= from && one.reviewedOn <= to)
    .sort((a, b) => a.reviewedOn.localeCompare(b.reviewedOn))
    .at(-1);
}

/** What of a home one source does not say, another may: the lease its rent, the register its rooms. */
function pooled(chapter: Chapter<Home>): Home | null {
  const { home } = chapter;
  if (!home) return null;
  const known = [home, ...chapter.alsoKnownAs];
  const first = <K extends keyof Home>(field: K) =>
    known.map((one) => one[field]).find((value) => value !== null) ?? home[field];
  return {
    ...home,
    place: first("place"),
    rooms: first("rooms"),
    areaM2: first("areaM2"),
    monthlyCost: first("monthlyCost"),
    endsOn: first("endsOn"),
    isFixedTerm: first("isFixedTerm"),
    movedReason: first("movedReason"),
  };
}

/** Each chapter with the crowding, rent burden and security of its time. */
export function asLived(
  chapters: readonly Chapter<Home>[],
  { members, reviews }: { members: readonly Member[]; reviews: readonly HousingReview[] },
): LivedIn[] {
  return chapters.map((chapter) => {
    const home = pooled(chapter);
    const persons = personsOn(members, chapter.to);
    const budget = home ? budgetIn(reviews, chapter) : undefined;
    const burden = budget
      ? costShare(budget.monthlyCost ?? home?.monthlyCost ?? null, budget.monthlyIncome)
      : null;
    return {
      ...chapter,
      home,
      persons,
      crowded: home && home.tenure !== "abroad" ? isCrowded(home, persons) : null,
      burden,
      burdenOn: burden === null ? null : (budget?.reviewedOn ?? null),
      security: home ? securityOf(home) : { kind: "unknown", until: null },
    };
  });
}
