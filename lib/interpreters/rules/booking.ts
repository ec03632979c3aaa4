import type { PlainDate } from "@/lib/platform/dates";
import {
  barredBy,
  type InterpreterCategory,
  QUALIFIED_DUTY,
  qualifiedIsDuty,
} from "./interpreting";

/** Kinds of suppliers, as the national figures of 2016 divide them. */
export const SUPPLIER_KINDS = ["municipal", "private", "own_register"] as const;
export type SupplierKind = (typeof SUPPLIER_KINDS)[number];

export const BOOKING_PURPOSES = [
  "guidance",
  "private_talk",
  "programme_talk",
  "school",
  "health",
  "other",
] as const;
export type BookingPurpose = (typeof BOOKING_PURPOSES)[number];

/** In person, or at a distance with secure technology (TO-06, tolkeloven § 8). */
export const BOOKING_MODES = ["in_person", "video", "phone"] as const;
export type BookingMode = (typeof BOOKING_MODES)[number];

/** Who interprets. The two last may not, but for an exception in the law. */
export const BOOKING_SOURCES = [
  "register",
  "supplier",
  "other",
  "none_yet",
  "relative",
  "child",
] as const;
export type BookingSource = (typeof BOOKING_SOURCES)[number];

export const BOOKING_OUTCOMES = [
  "came",
  "did_not_come",
  "cancelled_late",
  "cancelled",
  "not_found",
] as const;
export type BookingOutcome = (typeof BOOKING_OUTCOMES)[number];

/** Exceptions from the ban on children (TO-01, tolkeloven § 4). */
const CHILD_GROUNDS = ["emergency", "defensible_for_child"] as const;
/** Exceptions from the duty to use a qualified interpreter (TO-03, tolkeloven § 7). */
const QUALIFIED_GROUNDS = ["emergency", "cannot_wait", "strong_reasons"] as const;

export const DEVIATION_GROUNDS = [
  "emergency",
  "cannot_wait",
  "strong_reasons",
  "defensible_for_child",
] as const;
export type DeviationGround = (typeof DEVIATION_GROUNDS)[number];

/** What departs from the law: who or what, by which section, and the exceptions that it has. */
export type Deviation = {
  kind: "child" | "relative" | "unqualified";
  law: string;
  grounds: readonly DeviationGround[];
};

type Interpreting = {
  source: BookingSource | null;
  category: InterpreterCategory | null;
  heldOn: PlainDate | null;
};

/**
 * How the choice of interpreter departs from the law, or null. A child or someone close to the
 * household may not interpret, on any day; someone outside the register may until the duty to use a
 * qualified interpreter applies (TO-01, TO-03, TO-04, TO-10).
 */
export function deviationOf({ source, category, heldOn }: Interpreting): Deviation | null {
  if (source === "child" || source === "relative") {
    return {
      kind: source,
      law: barredBy(source) ?? "",
      grounds: source === "child" ? CHILD_GROUNDS : QUALIFIED_GROUNDS,
    };
  }
  if (source === "none_yet" || category !== "none" || !heldOn || !qualifiedIsDuty(heldOn)) {
    return null;
  }
  return { kind: "unqualified", law: QUALIFIED_DUTY.law, grounds: QUALIFIED_GROUNDS };
}

type Explained = Interpreting & {
  deviationGround: DeviationGround | null;
  deviationReason: string | null;
};

type MissingPart = { field: string; code: string };

/** What is said when the choice departs from the law and no exception that the law has is given. */
const REFUSALS = {
  child: "child-refused",
  relative: "relative-refused",
  unqualified: "unqualified-refused",
} as const;

/** Why the choice of interpreter is refused: the law's ground, or the reason that is missing. */
export function refusedBecause(booking: Explained): MissingPart[] {
  const deviation = deviationOf(booking);
  if (!deviation) return [];
  const { deviationGround, deviationReason } = booking;
  const missing: MissingPart[] = [];
  if (!deviationGround || !deviation.grounds.includes(deviationGround)) {
    missing.push({ field: "deviationGround", code: REFUSALS[deviation.kind] });
  }
  if (!deviationReason?.trim()) missing.push({ field: "deviationReason", code: "reason-missing" });
  return missing.map(({ field, code }) => ({ field, code: `interpreters.errors.${code}` }));
}

/** Whether a booking went to an interpreter of the register, unknown while nobody knows who comes. */
export function isQualified({
  source,
  category,
}: {
  source: BookingSource;
  category: InterpreterCategory | null;
}): boolean | null {
  if (source === "child" || source === "relative") return false;
  return category === null ? null : category !== "none";
}
