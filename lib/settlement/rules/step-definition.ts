import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { FactName, FactValue } from "@/lib/facts/vocabulary";
import type { Condition } from "@/lib/facts/vocabulary/conditions";
import type { Role } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import type { FlowAct } from "./flow-states";

/** Of whom a step is recorded, once for each. */
export type StepSubject = "household" | "person" | "adult" | "child";

/** Where in the work a step belongs. */
export type StepGroup = "way" | "knowing" | "reception" | "health" | "first_weeks";

/** What is written down of a step: a day, an answer out of a few, and words. */
export type StepContent = {
  readonly doneOn: PlainDate | null;
  readonly answer: string | null;
  readonly note: string | null;
};

type Values = { readonly [N in FactName]?: FactValue<N> | null };

export type StepDefinition = {
  readonly group: StepGroup;
  readonly subject: StepSubject;
  /** The kinds of settlement that know the step; without it, all. */
  readonly types?: readonly SettlementType[];
  /** Of whom it is asked, beside the subject. */
  readonly when?: Condition;
  readonly day: "required" | "none";
  /** The day may lie ahead. */
  readonly ahead?: boolean;
  readonly answers?: readonly string[];
  readonly note?: "optional" | "required";
  /** The answers that say too little without words. */
  readonly noteFor?: readonly string[];
  readonly form?: "number" | "lines";
  /** Steps of the same person that come before it. */
  readonly after?: readonly string[];
  /** The act in the flow that recording the step is. */
  readonly act?: FlowAct;
  /** The column of the person's settlement that keeps the day, for those that the case owns. */
  readonly column?: "allocationDecidedOn" | "settledOn";
  /** The deadline that the step meets. */
  readonly due?: string;
  /** Seen only by those who record it; the trail tells the day alone. */
  readonly named?: boolean;
  /** Who records it. */
  readonly who: readonly Role[];
  /** What the record then tells, in the vocabulary of facts. */
  readonly facts: (content: StepContent) => Values;
};

export type Definitions = Readonly<Record<string, StepDefinition>>;

export const settling: readonly Role[] = ["settlement_officer", "manager"];
export const everyCaseRole: readonly Role[] = [
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
  "manager",
];

export const RECEPTION: readonly SettlementType[] = [
  "from_reception",
  "unaccompanied_minor",
  "agreed_self_settlement",
];
export const APPLICANTS: readonly SettlementType[] = [
  "private_resident",
  "amot",
  "agreed_self_settlement",
];
export const DECIDED: readonly SettlementType[] = [
  ...RECEPTION,
  "resettlement",
  "private_resident",
  "amot",
];

/** The day alone, as one fact. */
export const dayFact = (fact: FactName) => (content: StepContent) =>
  ({ [fact]: content.doneOn }) as Values;
/** The words alone, as one fact. */
export const noteFact = (fact: FactName) => (content: StepContent) =>
  ({ [fact]: content.note }) as Values;
/** A step that no fact tells of, and that is shown where it is recorded. */
export const noFact = () => ({});
