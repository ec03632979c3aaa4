import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import { heldOn } from "@/lib/deadlines/rules/deadline";
import { dayAt } from "@/lib/deadlines/rules/length";
import {
  type FactContribution,
  type FactSource,
  type Facts,
  recorded,
  type SheetItem,
} from "@/lib/facts/fact-sheet";
import { whileNew } from "@/lib/facts/newness";
import type { BirthDatePrecision } from "@/lib/people/rules/birth-date";
import { dayInNorway, type PlainDate } from "@/lib/platform/dates";
import type {
  AnswerRule,
  ArrivalPlan,
  SettlementPerson as Person,
  SettlementCase,
  SettlementRecordOfCase,
  StepRecord,
} from "../types";
import { grantYearEndedOn } from "./extra-grant";
import { housingAllowanceDueOn, programmeRightFrom, trainingRightFrom } from "./rights";
import { STEPS } from "./steps";

const LISTED: readonly SettlementType[] = [
  "from_reception",
  "unaccompanied_minor",
  "resettlement",
  "private_resident",
  "amot",
];

/** All that the record of one case tells, in the vocabulary of facts. */
export function settlementContribution(
  of: SettlementCase,
  record: SettlementRecordOfCase,
  { rules, today }: { rules: readonly AnswerRule[]; today: PlainDate },
): FactContribution {
  const first = whileNew(days(of.people.map(({ settledOn }) => settledOn))[0], today);
  return {
    caseFacts: {
      ...listFacts(of, record, rules),
      ...recorded(
        {
          "settlement.offerRefusedOn": record.refusal?.refusedOn,
          "settlement.movedOutOn": movedOutOn(record),
        },
        source("settlement_end", of.caseId),
      ),
      ...recorded(
        { "benefit.housingAllowanceDueOn": first && housingAllowanceDueOn(first) },
        source("person_settlement", of.caseId),
      ),
      ...factsOf(record.records.filter(({ personId }) => personId === null)),
    },
    persons: of.people.map((person) => personFacts(of, person, { record, today })),
    items: { meeting: arrivalMeetings(of, record.arrivals) },
  };
}

const source = (objectType: string, objectId: string, personId?: string): FactSource => ({
  objectType,
  objectId,
  ...(personId && { personId }),
});

const days = (given: readonly (PlainDate | null | undefined)[]): PlainDate[] =>
  given.filter((day): day is PlainDate => Boolean(day)).sort();

/** Each record as the facts of its step, with the record as what shows them. */
function factsOf(records: readonly StepRecord[]): Facts {
  return Object.assign(
    {},
    ...records.map((one) =>
      recorded(
        STEPS[one.step].facts(one),
        source("settlement_record", one.id, one.personId ?? undefined),
        dayInNorway(one.recordedAt),
      ),
    ),
  );
}

/**
 * The list: since when, read, what is missing, answered. Those who find a home themselves are put on
 * it once their home is accepted, and their application tells of it. A day of listing that nobody wrote down is
 * that of the request here, or of the answer when that was before.
 */
function listFacts(
  { caseId, settlementType, requestOpenedOn, requestAnsweredOn, people }: SettlementCase,
  { distribution: row }: SettlementRecordOfCase,
  rules: readonly AnswerRule[],
): Facts {
  const isListed = LISTED.includes(settlementType);
  const accepted = isListed
    ? (days(people.map(({ acceptedOn }) => acceptedOn))[0] ?? requestAnsweredOn)
    : null;
  const declined = accepted ? null : (row?.declinedOn ?? null);
  const listed = isListed
    ? (row?.listedOn ?? days([requestOpenedOn, requestOpenedOn && accepted])[0] ?? null)
    : null;
  const rule = listed && rules.find((one) => heldOn(one, listed));
  const answered = accepted ?? declined;
  return recorded(
    {
      "distribution.listedOn": listed,
      "distribution.answerDueOn":
        listed && rule ? dayAt(listed, rule.direction, rule.length, rule.unit) : null,
      "distribution.readOn": row?.readOn,
      "distribution.missingInformation": row?.missing ?? [],
      "distribution.answer": accepted ? "accepted" : declined ? "declined" : null,
      "distribution.answeredOn": answered,
      "distribution.declinedOn": declined,
    },
    source("distribution", caseId),
  );
}

/** When the household last moved out; null when it has moved back since, or has only asked to move. */
function movedOutOn({ moves }: SettlementRecordOfCase): PlainDate | null {
  const last = (which: "out" | "in") =>
    days(moves.map(({ direction, movedOn }) => (direction === which ? movedOn : null))).at(-1);
  const [out, back] = [last("out"), last("in")];
  return out && !(back && back >= out) ? out : null;
}

function personFacts(
  of: SettlementCase,
  person: Person,
  { record, today }: { record: SettlementRecordOfCase; today: PlainDate },
) {
  const own = record.records.filter(({ personId }) => personId === person.personId);
  const has = (step: StepRecord["step"]) => own.some((one) => one.step === step);
  const subject = {
    type: of.settlementType,
    birth: {
      date: person.birthDate,
      precision: person.birthDatePrecision as BirthDatePrecision,
    },
    permitGrantedOn: person.permitGrantedOn,
    settledOn: whileNew(person.settledOn, today),
  };
  return {
    personId: person.personId,
    facts: {
      ...recorded(
        {
          "settlement.establishedOn": establishedOn(of, person, own),
          "settlement.newlySettledOn": subject.settledOn,
          "programme.rightArisesOn": has("programme_not_offered")
            ? null
            : programmeRightFrom(subject),
          "training.rightArisesOn": trainingRightFrom(subject),
          "extraGrant.yearEndedOn": grantYearEndedOn(
            { type: of.settlementType, birthDate: person.birthDate, settledOn: person.settledOn },
            own,
            today,
          ),
        },
        source("person_settlement", of.caseId, person.personId),
      ),
      ...factsOf(own),
    },
  };
}

/** The steps that together end someone's first weeks. */
const ESTABLISHING = ["registered_imdinett", "move_notice"] as const;

/**
 * When someone's first weeks were over: when the later of what ends them was done, or when the
 * settlement stage was completed after the person had come.
 */
function establishedOn(
  { settlementCompletedOn: completed }: SettlementCase,
  { settledOn }: Person,
  own: readonly StepRecord[],
): PlainDate | null {
  if (!settledOn) return null;
  const done = ESTABLISHING.map((step) => own.find((one) => one.step === step)?.doneOn);
  const both = done.every(Boolean) ? days([...done, settledOn]).at(-1) : null;
  return days([both, completed && completed >= settledOn ? completed : null])[0] ?? null;
}

/** The arrival as a meeting, once it has been: with whom in common, how it was interpreted. */
function arrivalMeetings(
  { caseId, people }: SettlementCase,
  arrivals: readonly ArrivalPlan[],
): SheetItem[] {
  const meetings = new Map<PlainDate, ArrivalPlan>();
  for (const plan of arrivals) {
    const settledOn = people.find(({ personId }) => personId === plan.personId)?.settledOn;
    if (settledOn && plan.interpreterUse && !meetings.has(settledOn)) meetings.set(settledOn, plan);
  }
  return [...meetings].map(([heldOn, plan]) => {
    const isBooked = plan.interpreterUse === "booked";
    return {
      id: `arrival-${caseId}-${heldOn}`,
      facts: recorded(
        {
          "meeting.heldOn": heldOn,
          "meeting.invitedOn": plan.toldOn,
          "meeting.needsInterpreter": plan.interpreterUse !== "not_needed",
          // A child or a relative is refused when the interpreter is booked.
          "meeting.interpretedByMinor": isBooked ? false : null,
          "interpreterBooking.category": isBooked ? (plan.interpreterCategory as "A") : null,
          "interpreterBooking.confirmedOn": isBooked ? plan.interpreterConfirmedOn : null,
          "interpreterBooking.deviationReason": plan.interpreterDeviationReason,
        },
        source("arrival_plan", caseId, plan.personId),
      ),
    };
  });
}
