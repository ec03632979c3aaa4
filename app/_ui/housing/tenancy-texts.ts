/** The texts that the forms of a tenancy use in the browser. */
export const TENANCY_TEXTS = [
  "housing.form",
  "housing.errors",
  "housing.refusalReason",
  "housing.withdrawalReason",
  "housing.movedTo",
  "housing.moveOutReason",
  "housing.places",
  "cases.errors",
] as const;
