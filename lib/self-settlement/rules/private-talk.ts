import {
  barredBy,
  type InterpretedBy,
  type InterpreterCategory,
  type InterpreterUse,
  lacksQualified,
} from "@/lib/interpreters/rules/interpreting";
import { type BirthDate, isMinor } from "@/lib/people/rules/birth-date";
import type { PlainDate } from "@/lib/platform/dates";

/** When a talk is held: before the decision on a home, or once the household lives there. */
export const TALK_OCCASIONS = ["before_decision", "follow_up"] as const;
export type TalkOccasion = (typeof TALK_OCCASIONS)[number];

/** Answers to a question that one may decline to answer. */
export const TALK_ANSWERS = ["yes", "no", "declined"] as const;
export type TalkAnswer = (typeof TALK_ANSWERS)[number];

/** What everyone who works on the case sees of a talk. */
export type TalkFrame = {
  readonly occasion: TalkOccasion;
  readonly heldOn: PlainDate;
  readonly askedAlone: boolean;
  readonly language: string | null;
  readonly interpreterUse: InterpreterUse;
  readonly interpretedBy: InterpretedBy | null;
  readonly interpreterCategory: InterpreterCategory | null;
  readonly interpreterDeviationReason: string | null;
  readonly emergencyReason: string | null;
  /** The booking that the interpreter was told by. */
  readonly interpreterBookingId: string | null;
};

/** What was said; sealed, and for a named few. */
export type TalkContent = {
  /** Whether anyone has asked for money or favours for the home. */
  readonly brokerAnswer: TalkAnswer;
  /** Whether one owes the landlord or a helper anything, or depends on them. */
  readonly dependencyAnswer: TalkAnswer;
  readonly howFound: string | null;
  /** What was asked for or paid, and to whom. */
  readonly whatWasAsked: string | null;
  readonly notes: string | null;
  /** After a yes: what was agreed on, and when. */
  readonly agreed: string | null;
  readonly actionAgreedOn: PlainDate | null;
};

type Problem = { field: string; code: string };

/**
 * What is wrong with a talk, as field and message key. Someone who needs an interpreter is talked with
 * through one; none who is qualified needs a reason (tolkeloven § 7). A child or a relative may not
 * interpret (§§ 4, 7 and 16) but in an emergency, with a reason. After a yes it is written down what
 * was agreed, also when the adult wants nothing done.
 */
export function talkProblems(
  frame: TalkFrame,
  content: TalkContent,
  { needsInterpreter, today }: { needsInterpreter: boolean | null; today: PlainDate },
): Problem[] {
  const problems: Problem[] = [];
  const unless = (holds: boolean, field: string, problem: string) => {
    if (!holds) problems.push({ field, code: `talks.errors.${problem}` });
  };
  const { interpreterUse, interpretedBy } = frame;
  unless(frame.heldOn <= today, "heldOn", "held-in-future");
  unless(
    needsInterpreter !== true || interpreterUse !== "not_needed",
    "interpreterUse",
    "interpreter-needed",
  );
  if (interpreterUse === "used") {
    unless(interpretedBy !== null, "interpretedBy", "interpreted-by-missing");
    unless(Boolean(frame.language), "language", "language-missing");
    if (interpretedBy === "interpreter") {
      unless(frame.interpreterCategory !== null, "interpreterCategory", "category-missing");
    } else if (interpretedBy !== null) {
      unless(Boolean(frame.emergencyReason?.trim()), "interpretedBy", `${interpretedBy}-barred`);
    }
  }
  unless(
    !lacksQualified(frame) || Boolean(frame.interpreterDeviationReason?.trim()),
    "interpreterDeviationReason",
    "deviation-reason-missing",
  );
  if (content.brokerAnswer === "yes" || content.dependencyAnswer === "yes") {
    unless(Boolean(content.agreed?.trim()), "agreed", "agreed-missing");
    unless(content.actionAgreedOn !== null, "actionAgreedOn", "agreed-on-missing");
  }
  unless(
    content.actionAgreedOn === null || content.actionAgreedOn <= today,
    "actionAgreedOn",
    "agreed-in-future",
  );
  return problems;
}

/** The talk without what was filled in for an answer that was changed afterwards. */
export function withoutStale(frame: TalkFrame): TalkFrame {
  const used = frame.interpreterUse === "used";
  const interpretedBy = used ? frame.interpretedBy : null;
  const kept = {
    ...frame,
    interpretedBy,
    language: used ? frame.language : null,
    interpreterCategory: interpretedBy === "interpreter" ? frame.interpreterCategory : null,
    emergencyReason: barredBy(interpretedBy) ? frame.emergencyReason : null,
  };
  return {
    ...kept,
    interpreterDeviationReason: lacksQualified(kept) ? kept.interpreterDeviationReason : null,
  };
}

/**
 * Whether the adult has been asked as they should: alone, and in words of their own or through an
 * interpreter. What is said through a relative or a child is not said alone.
 */
export function countsAsAsked(
  frame: Pick<TalkFrame, "askedAlone" | "interpreterUse" | "interpretedBy">,
): boolean {
  return (
    frame.askedAlone &&
    frame.interpreterUse !== "needed_not_used" &&
    barredBy(frame.interpretedBy) === null
  );
}

/** Whom to talk with: everyone who is not certainly a child. */
export function adultsAmong<T extends { birth: BirthDate }>(
  members: readonly T[],
  today: PlainDate,
): T[] {
  return members.filter(({ birth }) => !isMinor(birth, today));
}

/** Why an adult is still to be talked with. */
export const TALK_LACKS = ["no_talk", "not_alone", "other_home"] as const;
export type TalkLack = (typeof TALK_LACKS)[number];

type HeldTalk = Pick<TalkFrame, "occasion" | "askedAlone" | "interpreterUse" | "interpretedBy"> & {
  readonly personId: string;
  readonly dwellingId: string | null;
};

/**
 * What is missing of the talk with one adult before a home can be approved, or null: it is asked for
 * each home anew, since each home has its own finder and its own landlord.
 */
export function talkLack(
  personId: string,
  talks: readonly HeldTalk[],
  dwellingId: string | null,
): TalkLack | null {
  const own = talks.filter(
    (talk) => talk.personId === personId && talk.occasion === "before_decision",
  );
  if (own.length === 0) return "no_talk";
  const here = own.filter((talk) => talk.dwellingId === dwellingId);
  if (dwellingId === null || here.length === 0) return "other_home";
  return here.some(countsAsAsked) ? null : "not_alone";
}
