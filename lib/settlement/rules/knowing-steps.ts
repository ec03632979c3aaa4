import {
  DECIDED,
  type Definitions,
  dayFact,
  everyCaseRole,
  noteFact,
  RECEPTION,
  settling,
} from "./step-definition";

/** Non-empty lines of a text. */
function linesOf(text: string | null): readonly string[] {
  return (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What is known of the household before it comes; of health only days, and only with consent. */
export const KNOWING_STEPS = {
  wish: {
    group: "knowing",
    subject: "person",
    day: "none",
    note: "required",
    who: everyCaseRole,
    facts: noteFact("person.workOrEducationWish"),
  },
  network: {
    group: "knowing",
    subject: "person",
    day: "none",
    answers: ["someone", "nobody"],
    noteFor: ["someone"],
    form: "lines",
    who: everyCaseRole,
    facts: ({ answer, note: words }) => ({
      "person.localNetwork": answer === "nobody" ? ["none"] : linesOf(words),
    }),
  },
  interpreter_scarce: {
    group: "knowing",
    subject: "person",
    when: { needsInterpreter: true },
    day: "none",
    answers: ["yes", "no"],
    who: everyCaseRole,
    facts: ({ answer }) => ({ "person.interpreterScarce": answer === "yes" }),
  },
  reception_plan: {
    group: "knowing",
    subject: "person",
    types: RECEPTION,
    day: "required",
    answers: ["received", "none"],
    who: everyCaseRole,
    facts: ({ doneOn, answer }) =>
      answer === "none"
        ? { "reception.planExists": false }
        : { "reception.planExists": true, "reception.planReceivedOn": doneOn },
  },
  reception_centre: {
    group: "reception",
    subject: "household",
    types: DECIDED,
    day: "none",
    note: "required",
    who: everyCaseRole,
    facts: noteFact("reception.centre"),
  },
  reception_stay: {
    group: "reception",
    subject: "household",
    types: RECEPTION,
    day: "none",
    note: "required",
    form: "number",
    who: everyCaseRole,
    facts: ({ note: months }) => ({ "reception.stayMonths": Number(months) }),
  },
  reception_training: {
    group: "reception",
    subject: "household",
    types: RECEPTION,
    day: "none",
    note: "required",
    who: everyCaseRole,
    facts: noteFact("reception.housingTraining"),
  },
  social_control: {
    group: "knowing",
    subject: "household",
    day: "required",
    answers: ["no_concern", "concern_limited", "concern_open"],
    named: true,
    who: settling,
    facts: ({ doneOn, answer }) => ({
      "socialControl.checkedOn": doneOn,
      "socialControl.concernReported": answer !== "no_concern",
      ...(answer !== "no_concern" && {
        "socialControl.accessLimited": answer === "concern_limited",
      }),
    }),
  },

  consent_asked: {
    group: "health",
    subject: "person",
    day: "required",
    named: true,
    who: settling,
    facts: dayFact("consent.healthInformationAskedOn"),
  },
  consent_answer: {
    group: "health",
    subject: "person",
    day: "required",
    answers: ["given", "refused"],
    after: ["consent_asked"],
    named: true,
    who: settling,
    facts: ({ answer }) => ({
      "consent.healthInformationAnswer": answer as "given" | "refused",
    }),
  },
  health_statement: {
    group: "health",
    subject: "person",
    day: "required",
    after: ["consent_asked", "consent_answer"],
    act: "record_health_statement",
    named: true,
    who: settling,
    facts: dayFact("impairment.documentedOn"),
  },
} as const satisfies Definitions;

type Knowing = keyof typeof KNOWING_STEPS;

/** The steps of the form for each adult, and of the one for the stay in reception. */
export const MAPPING_STEPS = [
  "mapped",
  "wish",
  "network",
  "interpreter_scarce",
  "reception_plan",
] as const satisfies readonly (Knowing | "mapped")[];
export const RECEPTION_STEPS = [
  "reception_centre",
  "reception_stay",
  "reception_training",
] as const satisfies readonly Knowing[];
