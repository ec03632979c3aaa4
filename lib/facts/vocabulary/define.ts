import { LANGUAGE_LEVELS, LANGUAGE_SKILLS } from "./language-levels";

/**
 * What a fact is about, and so where it may be read.
 * `case` and `dwelling` are read from the case and from everything in it (a dwelling's facts may
 * stand on the lease or application that it belongs to), `municipality` from everywhere, the
 * others only where that one is in view.
 */
export const FACT_SUBJECTS = [
  "case",
  "dwelling",
  "person",
  "lease",
  "application",
  "municipality",
  "meeting",
  "absence",
  "adaptation",
  "tenancyRisk",
  "subGoal",
  "employer",
] as const;
export type FactSubject = (typeof FACT_SUBJECTS)[number];

/** Code lists that reference data or the municipality fills; any code of the list is accepted. */
export type CodeSet =
  | "language"
  | "guideline_criterion"
  | "guidance_topic"
  | "plan_element"
  | "exit_reason";

export type FactType =
  | "date"
  | "openEndedDate"
  | "boolean"
  | "number"
  | "money"
  | "percent"
  | "text"
  | "code"
  | "textList"
  | "codeList"
  | "dateList";

/** A fact: its type, the codes it may hold, what it is about, and what it means. */
export type FactDefinition = {
  readonly type: FactType;
  readonly subject: FactSubject;
  readonly meaning: string;
  readonly codes?: readonly string[];
  readonly codeSet?: CodeSet;
};

const of =
  <const T extends FactType>(type: T) =>
  (subject: FactSubject, meaning: string) => ({ type, subject, meaning });

/** A plain day. */
export const date = of("date");
/** A plain day, or `open_ended`. */
export const openEndedDate = of("openEndedDate");
export const boolean = of("boolean");
export const number = of("number");
/** Whole øre. */
export const money = of("money");
/** 0–100. */
export const percent = of("percent");
/** Free text; `none` and `unknown` say so explicitly. */
export const text = of("text");
/** Texts; `["none"]` says explicitly that there are none, an empty list says nothing. */
export const textList = of("textList");
/** Plain days. */
export const dateList = of("dateList");

/** One code of a fixed list. */
export const code = <const C extends readonly string[]>(
  subject: FactSubject,
  codes: C,
  meaning: string,
) => ({ type: "code" as const, subject, codes, meaning });

/** Codes of a fixed list. */
export const codeList = <const C extends readonly string[]>(
  subject: FactSubject,
  codes: C,
  meaning: string,
) => ({ type: "codeList" as const, subject, codes, meaning });

/** One code of a list kept elsewhere. */
export const openCode = (subject: FactSubject, codeSet: CodeSet, meaning: string) => ({
  type: "code" as const,
  subject,
  codeSet,
  meaning,
});

/** Codes of a list kept elsewhere. */
export const openCodeList = (subject: FactSubject, codeSet: CodeSet, meaning: string) => ({
  type: "codeList" as const,
  subject,
  codeSet,
  meaning,
});

/** Categories of the national register of interpreters, and none. */
export const INTERPRETER_CATEGORIES = ["A", "B", "C", "D", "E", "none"] as const;

export const OFFER_ANSWERS = ["yes", "no", "later"] as const;

/** Answers to a question that one may decline to answer. */
export const QUESTION_ANSWERS = ["yes", "no", "declined"] as const;

/** A level of Norwegian in one skill, such as `reading_a2`. */
export const SKILL_LEVELS = LANGUAGE_SKILLS.flatMap((skill) =>
  LANGUAGE_LEVELS.map((level) => `${skill}_${level}` as const),
);
