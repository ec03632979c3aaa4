import type { PlainDate } from "@/lib/platform/dates";
import type { PolicyContent } from "../types";

/** The parts of a municipality's policy for agreed self-settlement, in the order they are read. */
export const POLICY_PARTS = [
  "participation",
  "groups",
  "periods",
  "rent",
  "home",
  "lease",
  "offer",
  "contact",
] as const;
export type PolicyPart = (typeof POLICY_PARTS)[number];

/** Those whom municipalities open the scheme to or not, each for itself. */
export const TARGET_GROUPS = [
  "single_adults",
  "adults_without_children",
  "families_with_children",
  "collective_protection",
  "allotted_here",
  "private_residents",
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export const GROUP_CHOICES = ["yes", "after_contact", "no"] as const;
export type GroupChoice = (typeof GROUP_CHOICES)[number];

export const SHARE_KINDS = ["percent", "number"] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

export const SEASONS = ["all_year", "windows"] as const;
export type Season = (typeof SEASONS)[number];

/** Persons in the household that a rent norm is for; the last is for five or more. */
export const NORM_SIZES = ["one", "two", "three", "four", "five"] as const;
export type NormSize = (typeof NORM_SIZES)[number];

/** What is included in the rent that a norm is for. */
export const RENT_BASES = ["plain", "with_heating", "with_electricity", "with_both"] as const;
export type RentBasis = (typeof RENT_BASES)[number];

/** What a home must have or be. */
export const HOME_DEMANDS = [
  "approved",
  "own_entrance",
  "own_bathroom",
  "own_kitchen",
  "smoke_alarm",
  "escape_route",
  "dry",
  "inspected",
] as const;
export type HomeDemand = (typeof HOME_DEMANDS)[number];

/** Who is to find the next home when the household moves later. */
export const NEXT_HOMES = ["household", "with_help", "municipality"] as const;
export type NextHome = (typeof NEXT_HOMES)[number];

export const TIME_UNITS = ["days", "weeks"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Deposit and guarantee together, in months' rent. Husleieloven §§ 3-5 and 3-6. */
export const SECURITY_CEILING_MONTHS = 6;

/** The shortest fixed term, in months. Husleieloven § 9-3. */
export const FIXED_TERM_MONTHS = 36;

/** The same for a loft or basement flat in the landlord's own house. Husleieloven § 9-3. */
export const FIXED_TERM_MONTHS_OWN_HOUSE = 12;

const NOTHING = { nb: null, nn: null, en: null };
const NO_NORM = { plain: null, with_heating: null, with_electricity: null, with_both: null };

/** A policy in which the municipality has said nothing yet: every figure is its own to set. */
export const EMPTY_POLICY: PolicyContent = {
  participation: { takesPart: null, shareKind: null, shareValue: null, definition: NOTHING },
  groups: {
    choices: {
      single_adults: null,
      adults_without_children: null,
      families_with_children: null,
      collective_protection: null,
      allotted_here: null,
      private_residents: null,
    },
    note: NOTHING,
  },
  periods: { season: null, windows: [], note: NOTHING },
  rent: {
    norms: { one: NO_NORM, two: NO_NORM, three: NO_NORM, four: NO_NORM, five: NO_NORM },
    note: NOTHING,
  },
  home: {
    demands: [],
    areaPerPerson: null,
    roomsPerPerson: null,
    minutesToSchool: null,
    minutesToTraining: null,
    note: NOTHING,
  },
  lease: {
    written: false,
    minTermMonths: null,
    minTermMonthsOwnHouse: null,
    daysBefore: null,
    note: NOTHING,
  },
  offer: {
    guarantee: null,
    guaranteeMonths: null,
    deposit: null,
    depositMonths: null,
    furniture: null,
    nextHome: null,
    note: NOTHING,
  },
  contact: {
    unit: null,
    responsible: null,
    phone: null,
    email: null,
    address: null,
    processingCount: null,
    processingUnit: null,
    howToApply: NOTHING,
  },
};

/** What keeps a policy from being published. One that takes no part needs to say little more. */
export const PUBLISHING_NEEDS = [
  "takes_part",
  "definition",
  "target_group",
  "season",
  "contact",
] as const;
export type PublishingNeed = (typeof PUBLISHING_NEEDS)[number];

export function missingToPublish(content: PolicyContent): PublishingNeed[] {
  const { participation, groups, periods, contact } = content;
  const missing: PublishingNeed[] = [];
  if (participation.takesPart === null) missing.push("takes_part");
  if (participation.takesPart === true) {
    if (!participation.definition.nb && !participation.definition.nn) missing.push("definition");
    if (
      !Object.values(groups.choices).some(
        (choice) => choice === "yes" || choice === "after_contact",
      )
    )
      missing.push("target_group");
    if (periods.season === null) missing.push("season");
  }
  if (!contact.unit || !(contact.phone || contact.email)) missing.push("contact");
  return missing;
}

/** Whether applications are taken on a day; null where the municipality has not said. */
export function isOpenOn(
  { season, windows }: PolicyContent["periods"],
  day: PlainDate,
): boolean | null {
  if (season === null) return null;
  if (season === "all_year") return true;
  const monthDay = day.slice(5);
  return windows.some(({ from, to }) =>
    from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to,
  );
}

/** Whether the text is a day that exists in some year, as "MM-DD". */
export function isMonthDay(text: string): boolean {
  const [month = 0, day = 0] = /^\d{2}-\d{2}$/.test(text) ? text.split("-").map(Number) : [];
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Places for agreed self-settlement of those the council has decided; parts of a place are none. */
export function placesOf(
  { shareKind, shareValue }: Pick<PolicyContent["participation"], "shareKind" | "shareValue">,
  decidedNumber: number,
): number | null {
  if (shareKind === null || shareValue === null) return null;
  if (shareKind === "number") return shareValue;
  return Math.floor((decidedNumber * shareValue) / 100);
}

/** The norm for a household, in whole øre a month; null where the municipality has set none. */
export function rentNormFor(
  { norms }: PolicyContent["rent"],
  persons: number,
  included: { heating: boolean; electricity: boolean },
): number | null {
  const size = NORM_SIZES[Math.min(persons, NORM_SIZES.length) - 1];
  return size ? norms[size][basisOf(included)] : null;
}

export function basisOf({
  heating,
  electricity,
}: {
  heating: boolean;
  electricity: boolean;
}): RentBasis {
  if (heating) return electricity ? "with_both" : "with_heating";
  return electricity ? "with_electricity" : "plain";
}

/** What a guideline must say to be one, as the checklist of the municipality asks. */
export function guidelineParts(
  content: PolicyContent,
): ("definition" | "target_group" | "housing_requirements")[] {
  const { definition } = content.participation;
  const { demands, areaPerPerson, roomsPerPerson } = content.home;
  const norms = Object.values(content.rent.norms).flatMap((norm) => Object.values(norm));
  return [
    ...(definition.nb || definition.nn ? (["definition"] as const) : []),
    ...(Object.values(content.groups.choices).some(Boolean) ? (["target_group"] as const) : []),
    ...(demands.length > 0 || (areaPerPerson ?? roomsPerPerson) !== null || norms.some(Boolean)
      ? (["housing_requirements"] as const)
      : []),
  ];
}
