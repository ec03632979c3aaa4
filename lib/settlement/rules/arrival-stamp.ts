import type { ArrivalPlan } from "../types";
import { stampOf } from "./stamp";

/** What a form for the arrival is opened with: the plans and the dates of everyone in the household. */
export function arrivalStamp(
  members: readonly { readonly personId: string; readonly settlementVersion: number }[],
  arrivals: readonly Pick<ArrivalPlan, "personId" | "version">[],
): number {
  return stampOf([
    ...members.map(({ personId: id, settlementVersion: version }) => ({ id, version })),
    ...arrivals.map(({ personId, version }) => ({ id: `${personId}/arrival`, version })),
  ]);
}
