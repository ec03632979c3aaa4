import type { PlainDate } from "@/lib/platform/dates";
import { CHECK_CODES, type CheckState, checkDefinition } from "./checks";
import { type ApplicationAct, type ApplicationGate, applicationMove } from "./states";

/** What the gates of an application are judged by. */
export type ApplicationFacts = {
  /** Null where the municipality has published no policy. */
  policyTakesPart: boolean | null;
  hasDwelling: boolean;
  hasLandlord: boolean;
  leaseDraftReceivedOn: PlainDate | null;
  leaseSignedOn: PlainDate | null;
  wantedOn: PlainDate | null;
  /** Each check's state; one that is left out is not started. */
  checks: Readonly<Record<string, CheckState>>;
  /** Adults who have not been talked with alone. */
  adultsWithoutTalk: readonly string[];
  /** The codes that the decision rests on. */
  reasons: readonly string[];
  answerSentOn: PlainDate | null;
  memberCount: number;
  /** Members for whom IMDi has made no decision. */
  withoutImdiDecision: readonly string[];
  /** Days of follow-up that have not been held, in a household that still lives there. */
  followUpsLeft: readonly number[];
};

/** One thing that an act lacks: for which persons, or which checks or days. */
export type MissingForAct = {
  code: ApplicationGate;
  people: readonly string[];
  items: readonly string[];
};

type Requirement = (facts: ApplicationFacts) => Omit<MissingForAct, "code"> | null;

const lacks = (more: Partial<Omit<MissingForAct, "code">> = {}) => ({
  people: [],
  items: [],
  ...more,
});
const unless = (holds: boolean) => (holds ? null : lacks());
const noneOf = (items: readonly string[]) => (items.length === 0 ? null : lacks({ items }));
const noneLeft = (people: readonly string[]) => (people.length === 0 ? null : lacks({ people }));

const stateOf = (facts: ApplicationFacts, code: string) => facts.checks[code] ?? "not_started";

/** The checks that have been answered with no, of those that stand in the way. */
export function checksNotMet(facts: Pick<ApplicationFacts, "checks">): string[] {
  return CHECK_CODES.filter(
    (code) => checkDefinition(code).blocking && facts.checks[code] === "not_met",
  );
}

const REQUIREMENTS: Record<ApplicationGate, Requirement> = {
  policy_takes_part: ({ policyTakesPart }) => unless(policyTakesPart !== false),
  dwelling: ({ hasDwelling }) => unless(hasDwelling),
  landlord: ({ hasLandlord }) => unless(hasLandlord),
  lease_draft: ({ leaseDraftReceivedOn }) => unless(leaseDraftReceivedOn !== null),
  lease_unsigned: ({ leaseSignedOn }) => unless(leaseSignedOn === null),
  wanted_date: ({ wantedOn }) => unless(wantedOn !== null),
  checks_answered: (facts) =>
    noneOf(
      CHECK_CODES.filter((code) => ["not_started", "under_way"].includes(stateOf(facts, code))),
    ),
  checks_met: (facts) => noneOf(checksNotMet(facts)),
  private_talks: ({ adultsWithoutTalk }) => noneLeft(adultsWithoutTalk),
  reasons: ({ reasons }) => unless(reasons.length > 0),
  answer_letter: ({ answerSentOn }) => unless(answerSentOn !== null),
  imdi_not_decided: ({ memberCount, withoutImdiDecision }) =>
    unless(memberCount === 0 || withoutImdiDecision.length > 0),
  imdi_decision: ({ memberCount, withoutImdiDecision }) =>
    memberCount === 0 ? lacks() : noneLeft(withoutImdiDecision),
  lease_signed: ({ leaseSignedOn }) => unless(leaseSignedOn !== null),
  follow_ups_held: ({ followUpsLeft }) => noneOf(followUpsLeft.map(String)),
};

const ASSESSED: readonly ApplicationGate[] = ["checks_answered", "checks_met", "private_talks"];

/** Whether an act asks how the home was assessed. */
export function asksAssessment(act: ApplicationAct): boolean {
  return applicationMove(act).gates.some((gate) => ASSESSED.includes(gate));
}

/** What is missing before an act; an empty list opens the gate. */
export function missingForAct(
  act: ApplicationAct,
  facts: ApplicationFacts,
): readonly MissingForAct[] {
  return applicationMove(act).gates.flatMap((code) => {
    const missing = REQUIREMENTS[code](facts);
    return missing ? [{ code, ...missing }] : [];
  });
}

/** The only gate that is passed with a reason: a check that was answered, and answered with no. */
export const PASSABLE: ApplicationGate = "checks_met";
