import type { LetterKind } from "./kinds";

/** One line; several paragraphs; a list; a day; whole øre; a number. */
export type FieldType = "text" | "paragraphs" | "list" | "date" | "money" | "number";

export type Field = {
  readonly type: FieldType;
  /** May be missing, and then stands only where the template asks whether it is there. */
  readonly optional?: true;
  /** A template without it says too little to be used. */
  readonly needed?: true;
  /** Tells where someone lives: left out in a household with a protected address. */
  readonly locating?: true;
};

/** What every letter knows without being told. */
export const commonFields = {
  municipality: { type: "text" },
  department: { type: "text", optional: true },
  phone: { type: "text", optional: true },
  email: { type: "text", optional: true },
  caseNumber: { type: "text" },
  letterDate: { type: "date" },
  officerName: { type: "text" },
  recipientName: { type: "text" },
} as const satisfies Record<string, Field>;

const dwelling = {
  dwellingAddress: { type: "text", optional: true, locating: true },
  monthlyRent: { type: "money", optional: true },
} as const;

/** What a letter of each kind is told by the one who writes it. */
export const fieldsOfKind = {
  self_settlement_approval: {
    ...dwelling,
    applicationDate: { type: "date" },
    conditions: { type: "list", optional: true },
    support: { type: "list", optional: true },
  },
  self_settlement_refusal: {
    ...dwelling,
    applicationDate: { type: "date" },
    reasons: { type: "list", needed: true },
    explanation: { type: "paragraphs", needed: true },
    acceptable: { type: "list", needed: true },
    /** Weeks to appeal in, when the municipality treats the answer as an individual decision. */
    appealWeeks: { type: "number", optional: true },
  },
  self_settlement_more_information: {
    ...dwelling,
    applicationDate: { type: "date" },
    missing: { type: "list", needed: true },
    explanation: { type: "paragraphs", optional: true },
    replyBy: { type: "date", needed: true },
  },
  self_settlement_terms: {
    targetGroup: { type: "list" },
    rents: { type: "list", needed: true },
    standards: { type: "list", optional: true },
    support: { type: "list", optional: true },
    period: { type: "text", optional: true },
  },
  landlord_information: {
    ...dwelling,
    /** Six months' rent, the most that deposit and guarantee may come to together. */
    largestDeposit: { type: "money", optional: true },
    guarantee: { type: "paragraphs", optional: true },
  },
  housing_offer: {
    ...dwelling,
    dwellingFacts: { type: "list", optional: true },
    people: { type: "list", needed: true },
    startsOn: { type: "date", needed: true },
    endsOn: { type: "date", optional: true },
    rentIncludes: { type: "list", optional: true },
    notIncluded: { type: "list", optional: true },
    answerBy: { type: "date", needed: true },
    /** In the municipality's own words. */
    ifRefused: { type: "paragraphs", optional: true },
    /** The day of the decision on help with housing, which can be appealed; the offer is not it. */
    helpDecidedOn: { type: "date", optional: true },
    appealWeeks: { type: "number", optional: true },
  },
  programme_decision: {
    /** What was decided, in one sentence. */
    outcome: { type: "text", needed: true },
    terms: { type: "list", optional: true },
    reasons: { type: "paragraphs", needed: true },
    grounds: { type: "list", needed: true },
    /** Weeks to appeal in: it is always an individual decision (integreringsloven § 46). */
    appealWeeks: { type: "number", optional: true, needed: true },
  },
  benefit_decision: {
    /** What was decided, in one sentence. */
    outcome: { type: "text", needed: true },
    terms: { type: "list", optional: true },
    reasons: { type: "paragraphs", needed: true },
    grounds: { type: "list", needed: true },
    /** Weeks to appeal in: it is always an individual decision (integreringsloven § 46). */
    appealWeeks: { type: "number", optional: true, needed: true },
  },
} as const satisfies Record<LetterKind, Record<string, Field>>;

type Given<Kind extends LetterKind> = (typeof fieldsOfKind)[Kind];

type ValueOf<One> = One extends { type: "list" }
  ? readonly string[]
  : One extends { type: "money" | "number" }
    ? number
    : string;

/** Filled in from the municipality's settings and the law. */
type Computed = "appealWeeks";

type Required<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { optional: true } ? never : Name;
}[keyof Fields];

/** The values that a letter of a kind takes; days as "YYYY-MM-DD", money as whole øre. */
export type FieldsOf<Kind extends LetterKind> = {
  [Name in Exclude<Required<Given<Kind>>, Computed>]: ValueOf<Given<Kind>[Name]>;
} & {
  [Name in Exclude<keyof Given<Kind>, Required<Given<Kind>> | Computed>]?:
    | ValueOf<Given<Kind>[Name]>
    | undefined;
};

export type FieldValue = string | number | readonly string[];

/** The fields of a kind by name, its own before those that all letters have. */
export function fieldsOf(kind: LetterKind): ReadonlyMap<string, Field> {
  return new Map<string, Field>([
    ...Object.entries(fieldsOfKind[kind]),
    ...Object.entries(commonFields),
  ]);
}
