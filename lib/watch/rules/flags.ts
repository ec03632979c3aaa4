import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { SignalCode } from "./signals";

export const FLAG_STATES = ["open", "decided", "closed"] as const;
export type FlagState = (typeof FLAG_STATES)[number];

export const OUTCOMES = ["nothing", "follow_up", "report"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why the record no longer shows what a flag is about. */
export const LAPSE_REASONS = ["application_ended", "record_changed", "settings_changed"] as const;
export type LapseReason = (typeof LAPSE_REASONS)[number];

/** Months that a flag which closed by itself is kept, so that whoever saw it open learns why. */
const CLOSED_MONTHS = 1;

export type FlagCase = { readonly caseId: string; readonly applicationId: string | null };

/** A flag as it is kept. */
export type KeptFlag = {
  readonly id: string;
  readonly signal: SignalCode;
  readonly subjectDigest: string;
  readonly state: FlagState;
  readonly eraseOn: PlainDate;
  readonly lapsedOn: PlainDate | null;
  readonly cases: readonly FlagCase[];
};

/** A pattern, its subject as it is kept. */
export type WantedFlag = {
  readonly signal: SignalCode;
  readonly subjectDigest: string;
  readonly cases: readonly FlagCase[];
};

type FlagChange = {
  readonly id: string;
  readonly set: {
    readonly state?: FlagState;
    readonly openedOn?: PlainDate;
    readonly eraseOn?: PlainDate;
    readonly lapsedOn?: PlainDate | null;
    readonly lapseReason?: LapseReason | null;
  };
  readonly added: readonly FlagCase[];
  readonly removed: readonly string[];
};

export type FlagChanges = {
  readonly opened: readonly (WantedFlag & { readonly eraseOn: PlainDate })[];
  readonly changed: readonly FlagChange[];
};

/**
 * What brings the kept flags in step with the record. An open flag closes when the record no longer
 * shows it, and opens again when it does; one that someone has decided on stays as decided, with the
 * households that have come since, until it is erased.
 */
export function flagChanges(
  kept: readonly KeptFlag[],
  wanted: readonly WantedFlag[],
  {
    today,
    reviewMonths,
    lapseReasonOf,
  }: {
    today: PlainDate;
    reviewMonths: number;
    lapseReasonOf: (flag: KeptFlag) => LapseReason;
  },
): FlagChanges {
  const keyOf = (flag: { signal: string; subjectDigest: string }) =>
    `${flag.signal} ${flag.subjectDigest}`;
  const keptBy = new Map(kept.map((flag) => [keyOf(flag), flag]));
  const wantedBy = new Map(wanted.map((flag) => [keyOf(flag), flag]));
  const eraseOn = addMonths(today, reviewMonths);
  const opened = wanted.filter((flag) => !keptBy.has(keyOf(flag)));
  const changed = kept.flatMap((flag): FlagChange[] => {
    const seen = wantedBy.get(keyOf(flag));
    if (!seen) return lapsed(flag, today, lapseReasonOf(flag));
    const known = new Set(flag.cases.map(({ caseId }) => caseId));
    const standing = new Set(seen.cases.map(({ caseId }) => caseId));
    const added = seen.cases.filter(({ caseId }) => !known.has(caseId));
    const removed =
      flag.state === "decided" ? [] : [...known].filter((caseId) => !standing.has(caseId));
    const back = flag.lapsedOn !== null;
    if (!back && added.length === 0 && removed.length === 0) return [];
    const set = {
      ...(back && { lapsedOn: null, lapseReason: null }),
      ...(flag.state === "closed" && { state: "open" as const, openedOn: today, eraseOn }),
    };
    return [{ id: flag.id, set, added, removed }];
  });
  return { opened: opened.map((flag) => ({ ...flag, eraseOn })), changed };
}

function lapsed(flag: KeptFlag, today: PlainDate, lapseReason: LapseReason): FlagChange[] {
  if (flag.lapsedOn !== null) return [];
  const soon = addMonths(today, CLOSED_MONTHS);
  const set = {
    lapsedOn: today,
    lapseReason,
    ...(flag.state === "open" && {
      state: "closed" as const,
      eraseOn: flag.eraseOn < soon ? flag.eraseOn : soon,
    }),
  };
  return [{ id: flag.id, set, added: [], removed: [] }];
}
