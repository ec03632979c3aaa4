import type { PlainDate } from "@/lib/platform/dates";
import type { FurtherEducation } from "../types";
import { isAskedAfter, situationDueOn } from "./situation";
import { type Talk, transitionDueOn, transitionHeldOn } from "./talks";

/** The way out of a programme, in the order in which it is gone. */
export const completionSteps = [
  "overgang",
  "utdanning",
  "overforing",
  "slutt",
  "bevis",
  "etter",
] as const;
export type CompletionStep = (typeof completionSteps)[number];

export type StepState = "done" | "next" | "later" | "overdue" | "not_relevant";

export type StepOn = {
  step: CompletionStep;
  state: StepState;
  /** When it was done, or is to be. */
  on: PlainDate | null;
};

export type Way = {
  startedOn: PlainDate | null;
  plannedEndOn: PlainDate | null;
  endedOn: PlainDate | null;
  endGoal: string | null;
  exitReason: string | null;
  statusAfterOneYear: string | null;
  statusAfterOneYearOn: PlainDate | null;
  talks: readonly Talk[];
  education: FurtherEducation;
  handoverHeldOn: PlainDate | null;
  certificateOn: PlainDate | null;
};

/** Where someone is on the way out, and what is next. */
export function stepsOf(way: Way, today: PlainDate): StepOn[] {
  const { plannedEndOn, endedOn, education } = way;
  const ends = endedOn ?? plannedEndOn;
  const confirmed = education.place && education.startsOn && education.funding;
  const wants = way.endGoal === "education" || education.version > 0;
  const after = endedOn && situationDueOn(endedOn, 12);
  const known = way.statusAfterOneYear !== null && way.statusAfterOneYear !== "unknown";
  const done: Record<CompletionStep, PlainDate | null> = {
    overgang: transitionHeldOn(way.talks),
    utdanning: confirmed ? (education.confirmedOn ?? education.startsOn) : null,
    overforing: way.handoverHeldOn,
    slutt: endedOn,
    bevis: way.certificateOn,
    etter: known ? way.statusAfterOneYearOn : null,
  };
  const due: Record<CompletionStep, PlainDate | null> = {
    overgang: transitionDueOn(way),
    utdanning: ends,
    overforing: ends,
    slutt: plannedEndOn,
    bevis: ends,
    etter: after,
  };
  const irrelevant: Record<CompletionStep, boolean> = {
    overgang: endedOn !== null && done.overgang === null,
    utdanning: !wants,
    overforing: endedOn !== null && !isAskedAfter(way.exitReason),
    slutt: false,
    bevis: way.exitReason === "died",
    etter: endedOn !== null && !isAskedAfter(way.exitReason),
  };
  const open = (step: CompletionStep) => done[step] === null && !irrelevant[step];
  const waits = (step: CompletionStep) =>
    (step === "bevis" && endedOn === null) ||
    (step === "etter" && (after === null || after > today));
  const next = completionSteps.find((step) => open(step) && !waits(step));
  return completionSteps.map((step) => {
    const on = done[step] ?? due[step];
    if (irrelevant[step]) return { step, state: "not_relevant", on: null };
    if (done[step] !== null) return { step, state: "done", on };
    const late = due[step] !== null && due[step] < today && !waits(step);
    return { step, state: late ? "overdue" : step === next ? "next" : "later", on };
  });
}

/** Whether a step is the one to take now: the first that is late, or that is next. */
export function isCalledFor(steps: readonly StepOn[], step: CompletionStep): boolean {
  return steps.find(({ state }) => state === "next" || state === "overdue")?.step === step;
}
