import { daysBetween, type PlainDate } from "@/lib/platform/dates";
import { programmeStartDueOn } from "@/lib/rules/rules/limits";
import type { DecisionKind } from "./codes";

/** Days that a decision comes after the last day of § 12; null when it is in time or has none. */
export function daysLate(rightArisesOn: PlainDate | null, on: PlainDate | null): number | null {
  const dueOn = rightArisesOn && programmeStartDueOn(rightArisesOn);
  return dueOn && on && dueOn < on ? daysBetween(dueOn, on) : null;
}

type DecidedDates = {
  kind: DecisionKind;
  decidedOn: PlainDate;
  months: number | null;
  extensionMonths: number | null;
  startsOn: PlainDate | null;
  stopFrom: PlainDate | null;
  stopTo: PlainDate | null;
  lateReason: string | null;
};

/** The decision that tells whether someone has the programme: the latest of those that decide it. */
export function standingDecision(
  decisions: readonly { kind: DecisionKind }[],
): DecisionKind | null {
  const deciding: readonly DecisionKind[] = ["granted", "refused", "stopped_permanently"];
  return decisions.findLast(({ kind }) => deciding.includes(kind))?.kind ?? null;
}

export type DecisionProblem = { field: keyof DecidedDates; code: string };

/** What cannot be right in a decision, given what has been decided before. */
export function problemsInDecision(
  decision: DecidedDates,
  {
    today,
    rightArisesOn,
    stands,
  }: {
    today: PlainDate;
    rightArisesOn: PlainDate | null;
    /** What stands from before; null when this is the first decision. */
    stands: DecisionKind | null;
  },
): DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  const refuse = (wrong: boolean, field: keyof DecidedDates, code: string) => {
    if (wrong) problems.push({ field, code });
  };
  const { kind, decidedOn, stopFrom, stopTo } = decision;
  const isFirst = stands === null;
  const isStop = kind === "stopped_temporarily" || kind === "stopped_permanently";
  refuse(today < decidedOn, "decidedOn", "programme.errors.decision-in-future");
  refuse(kind === "granted" && decision.months === null, "months", "errors.required");
  refuse(
    isFirst && kind !== "granted" && kind !== "refused",
    "kind",
    "programme.errors.nothing-decided-yet",
  );
  refuse(kind === "granted" && stands === "granted", "kind", "programme.errors.granted-already");
  refuse(isStop && stopFrom === null, "stopFrom", "errors.required");
  refuse(
    stopFrom !== null && stopTo !== null && stopTo < stopFrom,
    "stopTo",
    "programme.errors.stop-ends-before",
  );
  refuse(
    kind === "granted" && decision.startsOn !== null && decision.startsOn < decidedOn,
    "startsOn",
    "programme.errors.start-before-decision",
  );
  const late = isFirst && daysLate(rightArisesOn, decidedOn) !== null;
  refuse(late && !decision.lateReason, "lateReason", "programme.errors.late-without-reason");
  return problems;
}
