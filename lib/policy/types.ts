import type { Locale } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import type {
  GroupChoice,
  HomeDemand,
  NextHome,
  NormSize,
  PolicyPart,
  RentBasis,
  Season,
  ShareKind,
  TargetGroup,
  TimeUnit,
} from "./rules/content";

/** The municipality's own words, in each language that it has written them in. */
export type OwnText = Readonly<Record<Locale, string | null>>;

/** Days of each year, as "MM-DD", both included; one that ends before it begins runs over New Year. */
export type YearWindow = { readonly from: string; readonly to: string };

/** What a municipality's policy for agreed self-settlement says. Null is not said. */
export type PolicyContent = {
  readonly participation: {
    readonly takesPart: boolean | null;
    /** How much of the council's number for the year may be settled this way. */
    readonly shareKind: ShareKind | null;
    readonly shareValue: number | null;
    readonly definition: OwnText;
  };
  readonly groups: {
    readonly choices: Readonly<Record<TargetGroup, GroupChoice | null>>;
    readonly note: OwnText;
  };
  readonly periods: {
    readonly season: Season | null;
    readonly windows: readonly YearWindow[];
    readonly note: OwnText;
  };
  readonly rent: {
    /** Highest rent a month in whole øre, by persons in the household and by what is included. */
    readonly norms: Readonly<Record<NormSize, Readonly<Record<RentBasis, number | null>>>>;
    readonly note: OwnText;
  };
  readonly home: {
    readonly demands: readonly HomeDemand[];
    /** Square metres. */
    readonly areaPerPerson: number | null;
    readonly roomsPerPerson: number | null;
    /** With public transport, each way. */
    readonly minutesToSchool: number | null;
    readonly minutesToTraining: number | null;
    readonly note: OwnText;
  };
  readonly lease: {
    readonly written: boolean;
    readonly minTermMonths: number | null;
    /** In a loft or basement of the landlord's own house. */
    readonly minTermMonthsOwnHouse: number | null;
    /** How long before moving in the municipality must have the unsigned lease. */
    readonly daysBefore: number | null;
    readonly note: OwnText;
  };
  readonly offer: {
    readonly guarantee: boolean | null;
    readonly guaranteeMonths: number | null;
    readonly deposit: boolean | null;
    readonly depositMonths: number | null;
    readonly furniture: boolean | null;
    readonly nextHome: NextHome | null;
    readonly note: OwnText;
  };
  readonly contact: {
    readonly unit: string | null;
    /** Who in the municipality is responsible for agreed self-settlement. */
    readonly responsible: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly address: string | null;
    readonly processingCount: number | null;
    readonly processingUnit: TimeUnit | null;
    readonly howToApply: OwnText;
  };
};

/** One thing that a policy says. */
export type PolicyLine = {
  readonly part: PolicyPart;
  /** Dotted path within the part, such as "norms.two.plain". */
  readonly field: string;
  readonly value: string | number | boolean | readonly (string | YearWindow)[];
};

/** A published edition of the policy; it never changes. */
export type PolicyEdition = {
  readonly number: number;
  readonly validFrom: PlainDate;
  readonly publishedAt: string;
  readonly publishedByName: string;
  /** Why it was made, or what is new in it. */
  readonly note: string | null;
  readonly content: PolicyContent;
};

/** The edition being written. */
export type PolicyDraft = {
  readonly number: number;
  readonly content: PolicyContent;
  readonly startedByName: string;
  readonly changedAt: string;
  readonly changedByName: string;
  readonly version: number;
};

/** Whether the policy in force can be read without signing in; version 0 before that was chosen. */
export type PolicyPage = { readonly isOpen: boolean; readonly version: number };

/** What everyone may read of a municipality that has opened its policy. */
export type OpenPolicy = {
  readonly municipalityName: string;
  readonly edition: PolicyEdition;
};
