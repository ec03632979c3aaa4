import type { PlainDate } from "@/lib/platform/dates";

/** What is gone through in the years after the settlement. */
export const RECORD_KINDS = [
  "participation",
  "school",
  "child_leisure",
  "adulthood_plan",
  "jobbsjansen",
  "youth_talk",
  "cost",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Whom a record is about: a child of the household, anyone in it, or the case as a whole. */
export function isAbout(kind: RecordKind): "child" | "anyone" | "case" {
  if (kind === "cost") return "case";
  return kind === "child_leisure" || kind === "adulthood_plan" ? "child" : "anyone";
}

/** The answers of a record; each kind has its own, and the others are empty. */
export type RecordContent = {
  wantsMore: boolean | null;
  outcome: string | null;
  atRisk: boolean | null;
  contactOfferedOn: PlainDate | null;
  heldAlone: boolean | null;
  costYear: number | null;
  costTotal: number | null;
};
export type RecordField = keyof RecordContent | "personId" | "heldOn";

const OWN: Readonly<Record<RecordKind, readonly (keyof RecordContent)[]>> = {
  participation: ["wantsMore", "outcome"],
  school: ["atRisk", "contactOfferedOn"],
  child_leisure: ["outcome"],
  adulthood_plan: [],
  jobbsjansen: ["outcome"],
  // Who follows up; never what was said.
  youth_talk: ["heldAlone", "outcome"],
  cost: ["costYear", "costTotal"],
};

const EMPTY: RecordContent = {
  wantsMore: null,
  outcome: null,
  atRisk: null,
  contactOfferedOn: null,
  heldAlone: null,
  costYear: null,
  costTotal: null,
};

/** What a record of a kind keeps: what belongs to another kind is left out. */
export function contentOf(kind: RecordKind, given: RecordContent): RecordContent {
  const own = Object.fromEntries(OWN[kind].map((field) => [field, given[field]]));
  return { ...EMPTY, ...own };
}

/** The fields that a record of a kind lacks. */
export function lackingIn(
  kind: RecordKind,
  given: RecordContent & { personId: string | null },
): RecordField[] {
  const lacking: RecordField[] = [];
  if (isAbout(kind) !== "case" && !given.personId) lacking.push("personId");
  for (const field of OWN[kind]) {
    // A measure is offered to whoever wants more contact, and contact to whoever may drop out.
    const isAsked =
      field !== "contactOfferedOn" && !(kind === "participation" && field === "outcome");
    if (isAsked && given[field] === null) lacking.push(field);
  }
  return lacking;
}
