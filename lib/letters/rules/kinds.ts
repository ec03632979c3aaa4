/** What is written to whom. */
export const letterKinds = [
  "self_settlement_approval",
  "self_settlement_refusal",
  "self_settlement_more_information",
  "self_settlement_terms",
  "landlord_information",
  "housing_offer",
  "programme_decision",
  "benefit_decision",
] as const;

export type LetterKind = (typeof letterKinds)[number];

/** The languages that letters are written in. */
export const letterLanguages = ["nb", "nn", "en"] as const;

export type LetterLanguage = (typeof letterLanguages)[number];

/** What a letter may belong to besides its case. */
export const letterSubjects = [
  "application",
  "lease",
  "landlord",
  "dwelling",
  "tenancy",
  "programme_decision",
  "benefit_claim",
] as const;

export type LetterSubject = (typeof letterSubjects)[number];

/** Which of its texts a letter is written from. */
export type TextOf = {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  /** In plain language, with short sentences and no words of the trade. */
  readonly plain: boolean;
};

/** Every text that there is, the ordinary before the plain one. */
export const allTexts: readonly TextOf[] = letterKinds.flatMap((kind) =>
  letterLanguages.flatMap((language) => [false, true].map((plain) => ({ kind, language, plain }))),
);

export function sameText(one: TextOf, other: TextOf): boolean {
  return one.kind === other.kind && one.language === other.language && one.plain === other.plain;
}

/** An edition of a text in one word, for the audit trail. */
export function textKey({ kind, language, plain }: TextOf, number: number): string {
  return [kind, language, ...(plain ? ["plain"] : []), number].join("/");
}
