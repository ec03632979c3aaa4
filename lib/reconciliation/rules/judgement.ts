import type { Difference } from "./compare";

export const ITEM_STATES = ["open", "judged", "done", "impossible", "agreed"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What can happen to a difference, by someone or by a list. */
export const ITEM_ACTS = [
  "found",
  "changed",
  "judged",
  "assigned",
  "noted",
  "done",
  "impossible",
  "agreed",
  "reopened",
] as const;
export type ItemAct = (typeof ITEM_ACTS)[number];

export const SIDES = ["ours", "theirs", "neither"] as const;
export type Side = (typeof SIDES)[number];

export const PLACES = ["here", "register", "imdi"] as const;
export type Place = (typeof PLACES)[number];

/** Whether the difference still counts toward the number that is to be nought. */
export function isLeft(state: ItemState): boolean {
  return state === "open" || state === "judged";
}

/** Where a difference is put right when it is known which side is right. */
export function placeFor(side: Side): Place {
  return side === "ours" ? "register" : side === "theirs" ? "here" : "imdi";
}

/** What an answer makes of a difference. */
export function answered(
  standing: { state: ItemState; rightSide: Side | null; correctAt: Place | null },
  answer: Side | "done" | "impossible" | "reopen",
): { state: ItemState; rightSide: Side | null; correctAt: Place | null } | "judge-first" {
  const { rightSide, correctAt } = standing;
  switch (answer) {
    case "reopen":
      return { state: "open", rightSide: null, correctAt: null };
    case "impossible":
      return { state: "impossible", rightSide, correctAt };
    case "done":
      return rightSide ? { state: "done", rightSide, correctAt } : "judge-first";
    default:
      return { state: "judged", rightSide: answer, correctAt: placeFor(answer) };
  }
}

type Standing = { state: ItemState; ours: string | null; theirs: string | null };
export type Change = {
  act: "found" | "changed" | "agreed" | "reopened";
  state: ItemState;
  /** By how many the count of what is left goes up or down. */
  step: -1 | 0 | 1;
};

/**
 * What a list does to a difference that stands, or to none. What agrees is closed by itself. What was
 * said to be done and still differs is opened again; what cannot be registered stays so as long as
 * both sides say the same as then.
 */
export function changeBy(standing: Standing | null, found: Difference | null): Change | null {
  if (!standing) return found ? { act: "found", state: "open", step: 1 } : null;
  const left = isLeft(standing.state);
  if (!found) return left ? { act: "agreed", state: "agreed", step: -1 } : null;
  const isSame = standing.ours === found.ours && standing.theirs === found.theirs;
  if (standing.state === "impossible" && isSame) return null;
  if (!left) return { act: "reopened", state: "open", step: 1 };
  return isSame ? null : { act: "changed", state: "open", step: 0 };
}
