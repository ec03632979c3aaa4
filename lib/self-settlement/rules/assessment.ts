import type { Sum } from "@/lib/dwellings/rules/sum";
import type { Assessed, CheckAnswer } from "../types";
import { basisOf, changedSince } from "./check-basis";
import { sumsOf } from "./check-sums";
import { CHECKS, type CheckCode, type CheckDefinition, type CheckState } from "./checks";

/** A check of an application: what it asks, how it was answered, and what can be counted. */
export type CheckLine = {
  readonly check: CheckDefinition;
  readonly answer: CheckAnswer | null;
  /** As it counts: an answer that is older than a change is under way again. */
  readonly state: CheckState;
  readonly changed: readonly string[];
  readonly sums: readonly Sum[];
};

export function checkLine(check: CheckDefinition, of: Assessed): CheckLine {
  const answer = of.answers.find(({ code }) => code === check.code) ?? null;
  const isAnswered = answer !== null && isSettled(answer.state);
  const changed = isAnswered ? changedSince(answer.evidence?.basis, basisOf(check.code, of)) : [];
  const state = changed.length > 0 ? "under_way" : (answer?.state ?? "not_started");
  return { check, answer, state, changed, sums: sumsOf(check.code, of) };
}

export function checkLines(of: Assessed): CheckLine[] {
  return CHECKS.map((check) => checkLine(check, of));
}

export function isSettled(state: CheckState): boolean {
  return state === "met" || state === "not_met" || state === "not_needed";
}

/** How far the checks have come. */
export function totalsOf(lines: readonly Pick<CheckLine, "state" | "changed">[]) {
  return {
    all: lines.length,
    answered: lines.filter(({ state }) => isSettled(state)).length,
    notMet: lines.filter(({ state }) => state === "not_met").length,
    changed: lines.filter(({ changed }) => changed.length > 0).length,
  };
}

/** The first check after this one, or from the start, that is not answered; null when all are. */
export function nextOpen(lines: readonly CheckLine[], code: CheckCode): CheckCode | null {
  const at = lines.findIndex(({ check }) => check.code === code);
  const around = [...lines.slice(at + 1), ...lines.slice(0, at)];
  return around.find(({ state }) => !isSettled(state))?.check.code ?? null;
}
