/** The texts that the forms of a tenancy use in the browser. */
export const TENANCY_TEXTS = [
  "housing.form",
  "housing.errors",
  "housing.refusalReason",
  "housing.withdrawalReason",
  "housing.cameBecause",
  "housing.leftBecause",
  "housing.movedTo",
  "housing.moveOutReason",
  "housing.places",
  "cases.errors",
] as const;

/** The texts that the letter of an offer uses in the browser. */
export const OFFER_LETTER_TEXTS = [
  "housing.letter",
  "housing.errors",
  "letters.errors",
  "letters.notices",
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
