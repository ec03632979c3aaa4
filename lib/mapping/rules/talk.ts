import {
  type InterpreterCategory,
  type InterpreterUse,
  lacksQualified,
} from "@/lib/interpreters/rules/interpreting";
import type { PlainDate } from "@/lib/platform/dates";

/** Help with filling in; many need it, also with much education (seed S10). */
export const HELP = ["none", "digital", "reading", "both"] as const;
export type Help = (typeof HELP)[number];

/** How the talk went in which a mapping was gone through. */
export type Talk = {
  heldOn: PlainDate | null;
  interpreterBookingId: string | null;
  interpreterUse: InterpreterUse | null;
  interpreterLanguage: string | null;
  interpreterCategory: InterpreterCategory | null;
  interpreterDeviationReason: string | null;
  helpGiven: Help | null;
  purposeExplained: boolean | null;
};

export const NO_TALK: Talk = {
  heldOn: null,
  interpreterBookingId: null,
  interpreterUse: null,
  interpreterLanguage: null,
  interpreterCategory: null,
  interpreterDeviationReason: null,
  helpGiven: null,
  purposeExplained: null,
};

type Problem = { field: string; code: string };

/**
 * What is wrong with a talk, as field and message key. Someone who needs an interpreter is talked with
 * through one, and none who is qualified needs a reason (tolkeloven § 7).
 */
export function talkProblems(
  talk: Talk,
  { needsInterpreter, today }: { needsInterpreter: boolean | null; today: PlainDate },
): Problem[] {
  const problems: Problem[] = [];
  const unless = (holds: boolean, field: keyof Talk, problem: string) => {
    if (!holds) problems.push({ field, code: `mapping.errors.${problem}` });
  };
  const { heldOn, interpreterUse } = talk;
  unless(heldOn !== null, "heldOn", "held-on-missing");
  unless(heldOn === null || heldOn <= today, "heldOn", "held-in-future");
  unless(interpreterUse !== null, "interpreterUse", "interpreter-missing");
  unless(
    needsInterpreter !== true || interpreterUse !== "not_needed",
    "interpreterUse",
    "interpreter-needed",
  );
  if (interpreterUse === "used") {
    unless(talk.interpreterLanguage !== null, "interpreterLanguage", "language-missing");
    unless(talk.interpreterCategory !== null, "interpreterCategory", "category-missing");
  }
  unless(
    !lacksQualified(talk) || Boolean(talk.interpreterDeviationReason?.trim()),
    "interpreterDeviationReason",
    "reason-missing",
  );
  unless(talk.helpGiven !== null, "helpGiven", "help-missing");
  unless(talk.purposeExplained !== null, "purposeExplained", "purpose-missing");
  return problems;
}

/** The talk without what was filled in for an answer that was changed afterwards. */
export function withoutStale(talk: Talk): Talk {
  const used = talk.interpreterUse === "used";
  return {
    ...talk,
    interpreterLanguage: used ? talk.interpreterLanguage : null,
    interpreterCategory: used ? talk.interpreterCategory : null,
    interpreterDeviationReason: lacksQualified(talk) ? talk.interpreterDeviationReason : null,
  };
}
