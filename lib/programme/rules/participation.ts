import type { PlainDate } from "@/lib/platform/dates";

/** Main activity one year after the programme. */
export const statusesAfterOneYear = ["work", "education", "both", "other", "unknown"] as const;
export type StatusAfterOneYear = (typeof statusesAfterOneYear)[number];

export const endGoals = ["work", "education"] as const;
export type EndGoal = (typeof endGoals)[number];

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
  return problems;
}
