import { isSmall } from "./masking";
import type { Asked } from "./year-request";

/** How far someone who takes a decided place has come; each person is at one step. */
export const steps = ["settled", "planned", "allocated", "accepted"] as const;
export type Step = (typeof steps)[number];

/** How many are at a step; `unknown` of them in cases that the actor may not open. */
export type StepCount = { all: number; minors: number; selfSettled: number; unknown: number };
export type YearCounts = Record<Step, StepCount>;

/** Everyone, and of them the unaccompanied minors; null where the number would point at people. */
export type ShownPair = { all: number | null; minors: number | null };

export type ShownPosition = Record<Step, ShownPair> & {
  /** Of the settled, those who found the dwelling themselves by agreement. */
  selfSettled: number | null;
  /** Decided less everyone at a step, below zero when over the decision; null also without one. */
  free: ShownPair;
  masked: boolean;
};

/** The year's places as someone may see them: small groups of people unknown to them are hidden. */
export function shownPosition(counts: YearCounts, decided: Asked | null): ShownPosition {
  const knows = (step: Step) => counts[step].unknown === 0;
  const { settled } = counts;
  const all = column(
    (step) => counts[step].all,
    (step) => !knows(step) && isSmall(counts[step].all),
  );
  const minors = column(
    (step) => counts[step].minors,
    (step) => !knows(step) && pointsAt(counts[step].minors, counts[step].all),
  );
  const selfHidden = !knows("settled") && pointsAt(settled.selfSettled, settled.all);
  const pair = (step: Step): ShownPair => ({
    all: all.hidden.has(step) ? null : counts[step].all,
    minors: minors.hidden.has(step) ? null : counts[step].minors,
  });
  return {
    settled: pair("settled"),
    planned: pair("planned"),
    allocated: pair("allocated"),
    accepted: pair("accepted"),
    selfSettled: selfHidden ? null : settled.selfSettled,
    free: {
      all: all.sumHidden || !decided ? null : decided.number - all.sum,
      minors:
        minors.sumHidden || decided === null || decided.minors === null
          ? null
          : decided.minors - minors.sum,
    },
    masked: selfHidden || all.hidden.size > 0 || minors.hidden.size > 0,
  };
}

/**
 * Since the free places tell the sum of the steps, a lone hidden step takes the smallest other one on
 * the way with it; the settled stand elsewhere too and cannot be taken. Without one, the sum is hidden.
 */
function column(count: (step: Step) => number, isHidden: (step: Step) => boolean) {
  const hidden = new Set(steps.filter(isHidden));
  const sum = steps.reduce((total, step) => total + count(step), 0);
  if (hidden.size !== 1) return { hidden, sum, sumHidden: false };
  const [next] = steps
    .filter((step) => step !== "settled" && !hidden.has(step) && count(step) > 0)
    .toSorted((a, b) => count(a) - count(b));
  if (next) hidden.add(next);
  return { hidden, sum, sumHidden: !next };
}

/** Whether a part, or the rest when it is taken away, would point at people. */
function pointsAt(part: number, whole: number): boolean {
  return isSmall(part) || (part > 0 && isSmall(whole - part));
}
