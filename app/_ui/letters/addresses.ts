import { allTexts, type LetterKind, type TextOf } from "@/lib/letters/rules/kinds";

const KIND_SEGMENTS: Record<LetterKind, string> = {
  self_settlement_approval: "godkjenning",
  self_settlement_refusal: "avslag",
  self_settlement_more_information: "opplysninger",
  self_settlement_terms: "vilkar",
  landlord_information: "utleier",
  housing_offer: "tilbud",
  programme_decision: "introduksjonsprogram",
  benefit_decision: "introduksjonsstonad",
};

const textSegment = ({ language, plain }: Pick<TextOf, "language" | "plain">) =>
  plain ? `${language}-klart` : language;

/** The page of a text. */
export function addressOfText(text: TextOf): string {
  return `/admin/brev/${KIND_SEGMENTS[text.kind]}/${textSegment(text)}`;
}

/** A letter with example values as PDF. */
export function addressOfExample(text: TextOf): string {
  return addressOfText(text).replace("/admin/", "/api/");
}

/** The text that an address names, if there is one. */
export function textAt(kind: string, text: string): TextOf | undefined {
  return allTexts.find((one) => KIND_SEGMENTS[one.kind] === kind && textSegment(one) === text);
}

/** The texts of one kind of letter. */
export function textsOfKind(kind: LetterKind): readonly TextOf[] {
  return allTexts.filter((one) => one.kind === kind);
}
