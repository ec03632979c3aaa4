/** What a signal reads of the record. Nothing else of a household ever counts. */
export const WATCHED_FACTS = [
  "helper_contact",
  "helper_is_landlord",
  "landlord",
  "landlord_contact",
  "other_payment",
  "dwelling",
  "moved_in",
  "moved_out",
] as const;
export type WatchedFact = (typeof WATCHED_FACTS)[number];

/** A rule of the watch, as data. Numbers are the product's own defaults; no source gives any. */
type Signal = {
  readonly code: string;
  readonly reads: readonly WatchedFact[];
  /** Households that it takes; null where one is enough. */
  readonly threshold: {
    readonly default: number;
    readonly min: number;
    readonly max: number;
  } | null;
  /** How many months back it looks; null where only what stands today counts. */
  readonly months: { readonly default: number; readonly min: number; readonly max: number } | null;
};

export const SIGNALS = [
  {
    code: "same_helper",
    reads: ["helper_contact"],
    threshold: { default: 3, min: 2, max: 20 },
    months: { default: 24, min: 3, max: 60 },
  },
  {
    code: "same_landlord",
    reads: ["landlord"],
    threshold: { default: 4, min: 2, max: 50 },
    months: { default: 24, min: 3, max: 60 },
  },
  {
    code: "helper_is_landlord",
    reads: ["helper_is_landlord", "helper_contact", "landlord_contact"],
    threshold: null,
    months: null,
  },
  { code: "money_asked", reads: ["other_payment"], threshold: null, months: null },
  {
    code: "shared_dwelling",
    reads: ["dwelling", "moved_in", "moved_out"],
    threshold: { default: 2, min: 2, max: 10 },
    months: null,
  },
  {
    code: "moves_from_landlord",
    reads: ["landlord", "moved_out"],
    threshold: { default: 3, min: 2, max: 20 },
    months: { default: 12, min: 3, max: 60 },
  },
] as const satisfies readonly Signal[];
export type SignalCode = (typeof SIGNALS)[number]["code"];

export const SIGNAL_CODES = SIGNALS.map(({ code }) => code) as [SignalCode, ...SignalCode[]];

/** How a municipality looks. */
export type SignalSetting = {
  readonly isOn: boolean;
  readonly threshold: number | null;
  readonly months: number | null;
};
export type SignalSettings = Readonly<Record<SignalCode, SignalSetting>>;

/** The product's own, which a municipality may change. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  SIGNALS.map(({ code, threshold, months }) => [
    code,
    { isOn: true, threshold: threshold?.default ?? null, months: months?.default ?? null },
  ]),
) as SignalSettings;

/** Months that a flag is kept by default, and the shortest and longest a basis may say. */
export const REVIEW_MONTHS = { default: 6, min: 1, max: 12 } as const;
