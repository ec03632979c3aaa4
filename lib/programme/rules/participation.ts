import { addMonths, type PlainDate } from "@/lib/platform/dates";

/** Main activity one year after the programme. */
export const statusesAfterOneYear = [
  "work",
  "work_wage_subsidy",
  "education",
  "both",
  "other",
  "unknown",
] as const;
export type StatusAfterOneYear = (typeof statusesAfterOneYear)[number];

export const endGoals = ["work", "education"] as const;

export type ParticipationDates = {
  rightArisesOn: PlainDate | null;
  decidedOn: PlainDate | null;
  startedOn: PlainDate | null;
  plannedEndOn: PlainDate | null;
  endedOn: PlainDate | null;
  exitReason: string | null;
  statusAfterOneYear: string | null;
  statusAfterOneYearOn: PlainDate | null;
};

export type DateProblem = { field: keyof ParticipationDates; code: string };

/** What cannot be right in the dates of a participation. A missing exit reason is allowed. */
export function problemsIn(dates: ParticipationDates, today: PlainDate): DateProblem[] {
  const problems: DateProblem[] = [];
  const refuse = (wrong: boolean, field: keyof ParticipationDates, code: string) => {
    if (wrong) problems.push({ field, code: `programme.errors.${code}` });
  };
  const before = (a: PlainDate | null, b: PlainDate | null) => a !== null && b !== null && a < b;

  refuse(before(today, dates.decidedOn), "decidedOn", "decision-in-future");
  refuse(before(dates.startedOn, dates.decidedOn), "startedOn", "start-before-decision");
  refuse(before(today, dates.startedOn), "startedOn", "start-in-future");
  refuse(before(dates.plannedEndOn, dates.startedOn), "plannedEndOn", "planned-end-before-start");
  refuse(before(dates.endedOn, dates.startedOn), "endedOn", "end-before-start");
  refuse(before(today, dates.endedOn), "endedOn", "end-in-future");
  refuse(dates.endedOn !== null && dates.startedOn === null, "startedOn", "end-without-start");
  refuse(dates.exitReason !== null && dates.endedOn === null, "endedOn", "reason-without-end");
  refuse(
    dates.statusAfterOneYear !== null && dates.endedOn === null,
    "statusAfterOneYear",
    "status-without-end",
  );
  refuse(
    before(dates.statusAfterOneYearOn, dates.endedOn),
    "statusAfterOneYearOn",
    "status-before-end",
  );
  refuse(before(today, dates.statusAfterOneYearOn), "statusAfterOneYearOn", "status-in-future");
  return problems;
}

/** Where a person is in the programme. */
export type ProgrammeState = "undecided" | "decided" | "running" | "ended";

export function stateOf(dates: ParticipationDates): ProgrammeState {
  if (dates.endedOn) return "ended";
  if (dates.startedOn) return "running";
  return dates.decidedOn ? "decided" : "undecided";
}

/** The first day on which what came after can be recorded: twelve months after the end. */
export function followUpFrom(endedOn: PlainDate): PlainDate {
  return addMonths(endedOn, 12);
}

/** The exit reason that says that nobody has registered one (the national register's own code). */
export const notRegistered = "not_registered";

export type Shortcoming = "decision" | "start" | "exit_reason" | "status_after_one_year";

/** What ought to be recorded by today and is not, in the order in which it is done. */
export function shortcomings(
  dates: ParticipationDates,
  startDueOn: PlainDate | null,
  today: PlainDate,
): Shortcoming[] {
  const found: Shortcoming[] = [];
  const overdue = startDueOn !== null && startDueOn < today;
  if (overdue && !dates.decidedOn) found.push("decision");
  if (overdue && !dates.startedOn) found.push("start");
  if (dates.endedOn === null) return found;
  if (!dates.exitReason || dates.exitReason === notRegistered) found.push("exit_reason");
  const known = dates.statusAfterOneYear !== null && dates.statusAfterOneYear !== "unknown";
  if (!known && followUpFrom(dates.endedOn) <= today) found.push("status_after_one_year");
  return found;
}
