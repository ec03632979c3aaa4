import { type Measure, measures, type RawFigure, shownValue } from "./comparison";
import { isSmall } from "./masking";
import { smallestShown } from "./results";

/** A figure of a group as it may be printed and sent on; null where it would point at people. */
export type ComparedFigure = {
  value: number | null;
  /** Of how many the value tells. */
  known: number | null;
  /** Of how many nothing is recorded: gaps in the record, which tell nothing of anyone. */
  lacking: number | null;
  /** Why there is no value. */
  state: "shown" | "hidden" | "unrecorded" | "ahead" | "nobody";
};

/**
 * A figure as everyone may see it, whatever cases they can open, since the page is printed and sent
 * on. One to four are not shown, neither those of whom something is known, nor those who did or did
 * not, but that nothing is recorded of them is told; `parts` are the years that the whole is made of, which are pages of their own: what is hidden
 * in one must not come out by taking the other from the whole.
 */
export function shownFigure(
  measure: Measure,
  whole: RawFigure,
  parts: readonly RawFigure[] = [whole],
): ComparedFigure {
  const isHidden = (count: (figure: RawFigure) => number) =>
    isSmall(count(whole)) || tellsPart(parts.map(count));
  const { known, lacking, ahead } = whole;
  const isFew = isHidden((one) => one.known + one.lacking + one.ahead);
  if (known === 0) {
    const state = lacking > 0 ? "unrecorded" : ahead > 0 ? "ahead" : "nobody";
    return { value: null, known, lacking: isFew ? null : lacking, state };
  }
  if (isFew || isHidden((one) => one.known)) {
    return { value: null, known: null, lacking: null, state: "hidden" };
  }
  const isShare = measures[measure].kind === "share";
  const pointsAtPeople =
    isShare && (isHidden((one) => one.reached) || isHidden((one) => one.known - one.reached));
  if (pointsAtPeople) return { value: null, known, lacking, state: "hidden" };
  return { value: shownValue(measure, whole), known, lacking, state: "shown" };
}

/**
 * Whether the sum of some counts tells one of them that is too small to show: a lone small one is what
 * is left when the others are taken away, and several are told when they are all the smallest or all
 * the largest that they can be.
 */
function tellsPart(counts: readonly number[]): boolean {
  const small = counts.filter(isSmall);
  if (small.length === 0) return false;
  const sum = small.reduce((total, count) => total + count, 0);
  return small.length === 1 || sum === small.length || sum === small.length * (smallestShown - 1);
}
