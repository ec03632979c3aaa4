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

/** The texts that the forms of a protocol use in the browser. */
export const PROTOCOL_TEXTS = [
  "housing.protocol",
  "housing.errors",
  "housing.meter",
  "housing.condition",
  "housing.topic",
  "cases.errors",
] as const;

/** The texts that the forms of what is needed, and of help, use in the browser. */
export const NEED_TEXTS = [
  "housing.need",
  "housing.help",
  "housing.errors",
  "cases.errors",
] as const;
