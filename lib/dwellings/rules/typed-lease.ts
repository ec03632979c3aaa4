import { oreToTyped } from "@/lib/platform/money";
import type { Lease } from "../types";

const MONEY = [
  "monthlyRent",
  "monthlyEnergy",
  "deposit",
  "guarantee",
  "prepaidRent",
  "otherPayment",
] as const;

/** What a lease says, as it stands in its form: amounts in kroner. */
export function typedLease(lease: Lease): Record<string, unknown> {
  const { id, caseId, dwellingId, version, signedOn, movedInOn, movedOutOn, ...terms } = lease;
  return {
    ...terms,
    ...Object.fromEntries(MONEY.map((field) => [field, oreToTyped(lease[field])])),
  };
}
