import type { Basis } from "../types";

/** What the form of the basis asks, in its order. */
export const BASIS_FIELDS = [
  "earlierPermit",
  "appliedFromAbroad",
  "settledByAgreement",
  "inMunicipalitySince",
  "permitRenewedOn",
  "sponsorLabour",
  "workHours",
  "workFrom",
  "workUntil",
  "upperSecondary",
  "upperSecondaryOn",
  "endGoal",
  "offeredOn",
  "isParent",
  "lapsedOn",
  "lapsedBecause",
  "norwegianOfferedFrom",
  "extraNorwegianMonths",
  "trainedByCounty",
  "mustDocumentB2",
] as const satisfies readonly (keyof Basis)[];
export type BasisField = (typeof BASIS_FIELDS)[number];

/** Fields that are ticked; the other answers of yes or no may also be unknown. */
const TICKED: readonly string[] = ["trainedByCounty", "mustDocumentB2"];

/** The basis as its form takes it: yes, no or nothing, and hours with a comma. */
export function typedBasis(basis: Basis): Record<string, unknown> {
  return Object.fromEntries(
    BASIS_FIELDS.map((field) => {
      const value = basis[field];
      if (typeof value === "boolean" && !TICKED.includes(field))
        return [field, value ? "yes" : "no"];
      if (typeof value === "number") return [field, String(value).replace(".", ",")];
      return [field, value];
    }),
  );
}
