import { isShare } from "@/lib/steering/rules/indicators";
import type { ShownIndicator } from "@/lib/steering/types";

/** What the result is measured against: the target, else the council's decision. */
export function goalOf({ indicator, target, decision }: ShownIndicator): number | null {
  return target?.value ?? (isShare(indicator) ? null : (decision?.decidedNumber ?? null));
}

/** Percent for a share, otherwise the number of people; null when nobody counts or it is hidden. */
export function resultOf({ indicator, result }: ShownIndicator): number | null {
  return isShare(indicator) ? result.percent : result.numerator;
}

/** How far the result is below the goal; 0 when it is reached, null when either is not known. */
export function distanceTo(shown: ShownIndicator): number | null {
  const [goal, result] = [goalOf(shown), resultOf(shown)];
  if (goal === null || result === null) return null;
  return Math.max(0, Math.round((goal - result) * 10) / 10);
}
