import type { Span } from "../types";
import type { SituationKind } from "./codes";

const HOME: readonly SituationKind[] = ["with_parents", "without_parents"];

/** Whether two kinds answer the same question, so that only one of them can hold on a day. */
export function sameMatter(a: SituationKind, b: SituationKind): boolean {
  return HOME.includes(a) === HOME.includes(b);
}

/** Whether two periods have a day together. */
export function overlap(a: Span, b: Span): boolean {
  return (b.toOn === null || a.fromOn <= b.toOn) && (a.toOn === null || b.fromOn <= a.toOn);
}
