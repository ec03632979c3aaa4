/** The languages that phrases are prepared in, beside the three of the product. */
export const PHRASE_LANGUAGES = [
  { code: "ar", direction: "rtl", script: "arabic" },
  { code: "ti", direction: "ltr", script: "ethiopic" },
  { code: "so", direction: "ltr", script: "latin" },
  { code: "fa-AF", direction: "rtl", script: "arabic" },
  { code: "ps", direction: "rtl", script: "arabic" },
  { code: "uk", direction: "ltr", script: "cyrillic" },
  { code: "ru", direction: "ltr", script: "cyrillic" },
  { code: "fa", direction: "rtl", script: "arabic" },
  { code: "kmr", direction: "ltr", script: "latin" },
  { code: "sw", direction: "ltr", script: "latin" },
] as const;

export type PhraseLanguage = (typeof PHRASE_LANGUAGES)[number];
export type PhraseLanguageCode = PhraseLanguage["code"];
export type Script = PhraseLanguage["script"];

export const PHRASE_LANGUAGE_CODES = PHRASE_LANGUAGES.map(({ code }) => code) as [
  PhraseLanguageCode,
  ...PhraseLanguageCode[],
];

/** The language with the code, when phrases are prepared in it. */
export function phraseLanguage(code: string | null | undefined): PhraseLanguage | null {
  return PHRASE_LANGUAGES.find((language) => language.code === code) ?? null;
}
