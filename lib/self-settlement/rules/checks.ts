import type { Role } from "@/lib/platform/context";
import type { ApplicationState } from "./states";

export const CHECK_STATES = ["not_started", "under_way", "met", "not_met", "not_needed"] as const;
export type CheckState = (typeof CHECK_STATES)[number];

export const CHECK_GROUPS = ["household", "home", "lease", "talk"] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

/** What a check is of: an application, a dwelling whoever applies for it, or the household's case. */
export type CheckSubject = "application" | "dwelling" | "case";

type Definition = {
  readonly code: string;
  readonly group: CheckGroup;
  readonly subject: CheckSubject;
  readonly who: readonly Role[];
  /** What may be wrong; the codes are words under `assessment.reasons`. */
  readonly reasons: readonly [string, ...string[]];
  /** Stands in the way of an approval while it is not met, unless it is passed with a reason. */
  readonly blocking: boolean;
  /** Can never be left out as not needed. */
  readonly always: boolean;
  /** Where the demand comes from. */
  readonly source: string;
};

const settling = ["settlement_officer", "manager"] as const satisfies readonly Role[];
const visiting = [
  "settlement_officer",
  "housing_adviser",
  "manager",
] as const satisfies readonly Role[];

/**
 * What the municipality checks before it agrees to a home that a household has found itself. A check
 * of the dwelling is answered once for everyone who applies for it. Of the household's own, those that
 * hold whatever home it finds follow the case; all that weighs a home against a household, or was
 * asked because of a home, follows the application.
 */
export const CHECKS = [
  {
    code: "AS-C01",
    group: "household",
    subject: "case",
    who: settling,
    reasons: ["no_permit", "other_municipality", "outside_target_group", "imdi_not_asked"],
    blocking: true,
    always: true,
    source: "Veiviseren, fase 1",
  },
  {
    code: "AS-C02",
    group: "household",
    subject: "application",
    who: settling,
    reasons: ["no_places_left", "no_council_decision"],
    blocking: true,
    always: true,
    source: "IMDi",
  },
  {
    code: "AS-C14",
    group: "household",
    subject: "application",
    who: visiting,
    reasons: ["no_funds", "income_unclear", "cost_too_high"],
    blocking: true,
    always: false,
    source: "Bergen kommune",
  },
  {
    code: "AS-C17",
    group: "household",
    subject: "case",
    who: settling,
    reasons: ["unsafe_here", "landlord_would_know"],
    blocking: true,
    always: false,
    source: "folkeregisterloven",
  },
  {
    code: "AS-C16",
    group: "household",
    subject: "application",
    who: visiting,
    reasons: ["no_contact_person", "next_home_unclear"],
    blocking: false,
    always: false,
    source: "NIBR 2017:1",
  },
  {
    code: "AS-C06",
    group: "home",
    subject: "application",
    who: visiting,
    reasons: ["crowded", "below_own_norm", "rooms_unfit"],
    blocking: true,
    always: true,
    source: "SSB, vardok 3462",
  },
  {
    code: "AS-C07",
    group: "home",
    subject: "dwelling",
    who: visiting,
    reasons: [
      "not_approved",
      "no_smoke_alarm",
      "no_extinguisher",
      "no_escape_route",
      "moisture",
      "bathroom",
      "kitchen",
      "heating",
      "electrical",
      "entrance",
      "poor_standard",
    ],
    blocking: true,
    always: true,
    source: "NIBR 2017:1",
  },
  {
    code: "AS-C11",
    group: "home",
    subject: "dwelling",
    who: visiting,
    reasons: ["people_stay", "not_looked_up"],
    blocking: true,
    always: false,
    source: "NIBR 2017:1",
  },
  {
    code: "AS-C13",
    group: "home",
    subject: "application",
    who: visiting,
    reasons: ["will_not_live_there", "address_only"],
    blocking: true,
    always: false,
    source: "Bergen kommune",
  },
  {
    code: "AS-C15",
    group: "home",
    subject: "application",
    who: visiting,
    reasons: ["far_from_school", "far_from_training", "no_transport"],
    blocking: false,
    always: false,
    source: "NIBR 2017:1",
  },
  {
    code: "AS-C10",
    group: "lease",
    subject: "dwelling",
    who: visiting,
    reasons: ["owner_unknown", "not_owner", "no_consent_to_sublet", "identity_not_shown"],
    blocking: true,
    always: true,
    source: "husleieloven §§ 7-3 til 7-6",
  },
  {
    code: "AS-C03",
    group: "lease",
    subject: "application",
    who: visiting,
    reasons: ["already_signed", "already_paid", "other_payment"],
    blocking: true,
    always: true,
    source: "husleieloven § 3-7",
  },
  {
    code: "AS-C04",
    group: "lease",
    subject: "application",
    who: visiting,
    reasons: ["not_in_writing", "lease_incomplete"],
    blocking: true,
    always: true,
    source: "husleieloven § 1-4",
  },
  {
    code: "AS-C05",
    group: "lease",
    subject: "application",
    who: visiting,
    reasons: ["rent_above_norm", "no_fixed_rent", "costs_unclear"],
    blocking: true,
    always: true,
    source: "husleieloven § 4-1",
  },
  {
    code: "AS-C08",
    group: "lease",
    subject: "application",
    who: visiting,
    reasons: ["term_too_short", "notice_unclear"],
    blocking: true,
    always: true,
    source: "husleieloven § 9-3",
  },
  {
    code: "AS-C09",
    group: "lease",
    subject: "application",
    who: visiting,
    reasons: ["deposit_too_high", "security_too_high", "deposit_account", "prepaid_too_much"],
    blocking: true,
    always: false,
    source: "husleieloven §§ 3-2, 3-5 og 3-6",
  },
  {
    code: "AS-C12",
    group: "talk",
    subject: "application",
    who: settling,
    // Neutral on purpose: what was said in the talks is for a named few.
    reasons: ["talk_missing", "must_be_clarified"],
    blocking: true,
    always: true,
    source: "NIBR 2017:1",
  },
] as const satisfies readonly Definition[];

export type CheckDefinition = (typeof CHECKS)[number];
export type CheckCode = CheckDefinition["code"];
export type CheckReason = CheckDefinition["reasons"][number];

/** The codes in the order of their numbers. */
export const CHECK_CODES = CHECKS.map(({ code }) => code).toSorted() as [CheckCode, ...CheckCode[]];

export function isCheckCode(text: string): text is CheckCode {
  return CHECK_CODES.some((code) => code === text);
}

export function checkDefinition(code: CheckCode): CheckDefinition {
  const found = CHECKS.find((one) => one.code === code);
  if (!found) throw new RangeError(`no such check: ${code}`);
  return found;
}

/** The check whose note could tell what was said in a talk; it takes none. */
export const WITHOUT_NOTE: CheckCode = "AS-C12";

const BEFORE_DECISION: readonly ApplicationState[] = [
  "enquiry",
  "application",
  "checking",
  "more_information",
];

/** Whether the checks of an application are still open: what it was decided on stays as it was. */
export function mayBeAnswered(state: ApplicationState): boolean {
  return BEFORE_DECISION.includes(state);
}

/** Who a check belongs to, out of those that an application points at; null without a dwelling. */
export function subjectOf(
  code: CheckCode,
  application: { id: string; caseId: string; dwellingId: string | null },
): string | null {
  const { subject } = checkDefinition(code);
  if (subject === "application") return application.id;
  return subject === "case" ? application.caseId : application.dwellingId;
}

/**
 * What is wrong with an answer, as field and message key. A check that is not met says why; one that
 * is not needed says so in a note; some are always needed; the reasons are the check's own.
 */
export function answerProblems(
  code: CheckCode,
  { state, reasons, note }: { state: CheckState; reasons: readonly string[]; note: string | null },
): { field: string; code: string }[] {
  const { always, reasons: own } = checkDefinition(code);
  const problems: { field: string; code: string }[] = [];
  const unless = (holds: boolean, field: string, problem: string) => {
    if (!holds) problems.push({ field, code: `assessment.errors.${problem}` });
  };
  const known: readonly string[] = own;
  unless(
    reasons.every((reason) => known.includes(reason)),
    "reasons",
    "reason-unknown",
  );
  unless(state !== "not_met" || reasons.length > 0, "reasons", "reason-missing");
  unless(state !== "not_needed" || !always, "state", "always-needed");
  if (code === WITHOUT_NOTE) unless(!note, "note", "note-belongs-in-talk");
  else unless(state !== "not_needed" || Boolean(note), "note", "note-missing");
  return problems;
}
