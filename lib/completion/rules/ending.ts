import type { PlainDate } from "@/lib/platform/dates";
import type { DecisionKind } from "@/lib/programme/rules/codes";
import { type EndingKind, reasonsWithoutActivity } from "./codes";

/** What is known of a programme when it is to end. */
export type Course = {
  startedOn: PlainDate | null;
  plannedEndOn: PlainDate | null;
  endedOn: PlainDate | null;
};

/** The end as it is typed. */
export type TypedEnding = {
  kind: EndingKind;
  endedOn: PlainDate;
  exitReason: string | null;
  activities: readonly string[];
  judgement: string | null;
  reason: string | null;
};

export type EndingProblem = { field: keyof TypedEnding; code: string };

type Stop = { id: string; kind: DecisionKind; stopFrom: PlainDate | null };

/** The decision that stops the programme for good by a day, the latest if there are several. */
export function stopBy(decisions: readonly Stop[], day: PlainDate): Stop | null {
  return (
    decisions.findLast(
      ({ kind, stopFrom }) =>
        kind === "stopped_permanently" && stopFrom !== null && stopFrom <= day,
    ) ?? null
  );
}

/** What cannot be right in the end of a programme. A main activity nobody knows is allowed. */
export function problemsInEnding(
  ending: TypedEnding,
  course: Course,
  { stop, today }: { stop: Stop | null; today: PlainDate },
): EndingProblem[] {
  const problems: EndingProblem[] = [];
  const refuse = (wrong: boolean, field: keyof TypedEnding, code: string) => {
    if (wrong) problems.push({ field, code: `completion.errors.${code}` });
  };
  const { kind, endedOn, exitReason, activities } = ending;
  refuse(course.startedOn === null, "endedOn", "not-started");
  refuse(course.startedOn !== null && endedOn < course.startedOn, "endedOn", "before-start");
  refuse(today < endedOn, "endedOn", "in-future");
  refuse(kind === "stopped" && stop === null, "kind", "stop-without-decision");
  refuse(kind !== "stopped" && exitReason === "stopped", "exitReason", "reason-of-a-stop");
  refuse(
    exitReason !== null && activities.length > 0 && !activities.includes(exitReason),
    "exitReason",
    "main-not-among",
  );
  refuse(activities.length > 1 && exitReason === null, "exitReason", "main-not-chosen");
  refuse(activities.length > 1 && !ending.judgement, "judgement", "several-without-judgement");
  const early = course.plannedEndOn !== null && endedOn < course.plannedEndOn;
  const saysWhy = kind === "goal_reached" || kind === "moved" || kind === "stopped";
  refuse(early && !saysWhy && !ending.reason, "reason", "early-without-reason");
  return problems;
}

/** What is worth a thought before the end is recorded, and stands in the way of nothing. */
export const endingWarnings = [
  "before_planned_end",
  "after_planned_end",
  "after_last_by_law",
  "no_reason",
  "no_activity",
  "goal_not_counted",
] as const;
export type EndingWarning = (typeof endingWarnings)[number];

export function warningsOnEnding(
  ending: Pick<TypedEnding, "kind" | "endedOn" | "exitReason">,
  { plannedEndOn, lastByLaw }: { plannedEndOn: PlainDate | null; lastByLaw: PlainDate | null },
  counts: (exitReason: string) => boolean,
): EndingWarning[] {
  const { kind, endedOn, exitReason } = ending;
  const found: EndingWarning[] = [];
  if (plannedEndOn && endedOn < plannedEndOn) found.push("before_planned_end");
  if (lastByLaw && endedOn > lastByLaw) found.push("after_last_by_law");
  else if (plannedEndOn && endedOn > plannedEndOn) found.push("after_planned_end");
  if (exitReason === null) found.push("no_reason");
  else if (isWithoutActivity(exitReason)) found.push("no_activity");
  if (kind === "goal_reached" && exitReason !== null && !counts(exitReason)) {
    found.push("goal_not_counted");
  }
  return found;
}

/** Whether an exit reason leaves open what the person does now. */
export function isWithoutActivity(exitReason: string): boolean {
  return (reasonsWithoutActivity as readonly string[]).includes(exitReason);
}
