import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { FactSheet, SheetPerson } from "@/lib/facts/fact-sheet";
import type { FactName } from "@/lib/facts/vocabulary";
import type { PlainDate } from "@/lib/platform/dates";
import type { SettlementRecordOfCase, StepRecord } from "../types";
import { isAskedOf } from "./applies";
import { FIRST_WEEKS_STEPS } from "./first-weeks-steps";
import { STEPS, type StepCode } from "./steps";

/** Done elsewhere in the record, and shown among the tasks of the first weeks. */
export const SHOWN_TASKS = {
  guardian: { fact: "child.guardian", due: null },
  programme: { fact: "programme.decidedOn", due: "D-PROGRAMME-DECISION" },
} as const satisfies Record<string, { fact: FactName; due: string | null }>;
export type ShownTask = keyof typeof SHOWN_TASKS;

export type TaskCode = keyof typeof FIRST_WEEKS_STEPS | ShownTask;

/** A deadline of the case, as far as a task of the first weeks shows it. */
export type TaskDeadline = {
  readonly rule: string;
  readonly subjectKey: string;
  readonly dueOn: PlainDate;
  readonly verified: boolean;
};

/** One for whom a task is to be done, or the household without a person. */
export type TaskSubject = {
  readonly personId: string | null;
  readonly name: string | null;
  readonly done: { readonly on: PlainDate | null; readonly answer: string | null } | null;
  readonly dueOn: PlainDate | null;
  /** Settled in the last year; what was not written down of others is not chased. */
  readonly isNew: boolean;
};

export type Task = {
  readonly task: TaskCode;
  readonly subjects: readonly TaskSubject[];
  readonly left: number;
  /** The first day by which it is due for someone for whom it is left. */
  readonly dueOn: PlainDate | null;
  readonly verified: boolean;
  /** Asked only when there is reason to; it counts as nothing that is left. */
  readonly optional: boolean;
};

/** Tasks that one does when there is reason to. */
const WHEN_NEEDED: readonly TaskCode[] = [
  "tb_reminder",
  "programme_not_offered",
  "organisation_introduced",
  "extra_grant_again",
];

/** In the order in which the tasks come up. */
const ORDER: readonly TaskCode[] = (Object.keys(FIRST_WEEKS_STEPS) as StepCode[]).flatMap((step) =>
  step === "individual_plan"
    ? (["guardian", step] as TaskCode[])
    : step === "programme_not_offered"
      ? (["programme", step] as TaskCode[])
      : [step as TaskCode],
);

/**
 * The tasks of the first weeks for those who are settled, each with whom it is left for and until when.
 * Before anyone is settled there are none.
 */
export function firstWeeksOf(
  type: SettlementType,
  sheet: FactSheet,
  record: Pick<SettlementRecordOfCase, "records">,
  deadlines: readonly TaskDeadline[],
): readonly Task[] {
  const settled = sheet.persons.filter(({ facts }) => facts["settlement.settledOn"]);
  if (settled.length === 0) return [];
  return ORDER.flatMap((task) => {
    const subjects = isShown(task)
      ? shownSubjects(task, type, settled, deadlines)
      : recordedSubjects(task, type, sheet, settled, record.records, deadlines);
    if (subjects.length === 0) return [];
    const optional = WHEN_NEEDED.includes(task);
    const open = optional ? [] : subjects.filter(({ done, isNew }) => isNew && done === null);
    const due = isShown(task) ? SHOWN_TASKS[task].due : STEPS[task].due;
    const ofRule = deadlines.filter(({ rule }) => rule === due);
    return {
      task,
      subjects,
      left: open.length,
      dueOn: open.flatMap(({ dueOn }) => dueOn ?? []).sort()[0] ?? null,
      verified: ofRule.every(({ verified }) => verified),
      optional,
    };
  });
}

export function isShown(task: TaskCode): task is ShownTask {
  return task in SHOWN_TASKS;
}

const isNew = ({ facts }: SheetPerson) => facts["settlement.newlySettledOn"] !== undefined;

const dueFor = (rule: string | null | undefined, key: string, deadlines: readonly TaskDeadline[]) =>
  deadlines.find((one) => one.rule === rule && one.subjectKey === key)?.dueOn ?? null;

function recordedSubjects(
  step: StepCode,
  type: SettlementType,
  sheet: FactSheet,
  settled: readonly SheetPerson[],
  records: readonly StepRecord[],
  deadlines: readonly TaskDeadline[],
): TaskSubject[] {
  const { due, subject } = STEPS[step];
  const whom = subject === "household" ? [null] : settled;
  return whom.flatMap((person) => {
    if (!isAskedOf(step, type, sheet, person)) return [];
    if (step === "core_hours" && person?.facts["child.isKindergartenAge"]?.value !== true)
      return [];
    const personId = person?.personId ?? null;
    const own = records.find((one) => one.step === step && one.personId === personId);
    return {
      personId,
      name: person?.name ?? null,
      done: own ? { on: own.doneOn, answer: own.answer } : null,
      dueOn: dueFor(due, personId ?? "case", deadlines),
      isNew: (person ? [person] : settled).some(isNew),
    };
  });
}

function shownSubjects(
  task: ShownTask,
  type: SettlementType,
  settled: readonly SheetPerson[],
  deadlines: readonly TaskDeadline[],
): TaskSubject[] {
  const { fact, due } = SHOWN_TASKS[task];
  return settled.flatMap((person) => {
    const found = person.facts[fact]?.value;
    const isAsked =
      task === "guardian"
        ? type === "unaccompanied_minor" && person.isChild
        : Boolean(found || person.facts["programme.rightArisesOn"]);
    if (!isAsked) return [];
    return {
      personId: person.personId,
      name: person.name ?? null,
      done: found ? { on: task === "programme" ? (found as PlainDate) : null, answer: null } : null,
      dueOn: dueFor(due, person.personId, deadlines),
      isNew: isNew(person),
    };
  });
}
