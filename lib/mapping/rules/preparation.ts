import type { MunicipalityId } from "@/lib/platform/context";
import { type Area, DIGITAL_LEVELS } from "./content";

/** How long a personal link opens, and how long what was written with it is kept at the most. */
export const LINK_DAYS = 14;
export const KEPT_DAYS = 90;

/** The languages in which one can prepare, as the list of languages knows them. */
export const PREPARATION_LANGUAGES = [
  { code: "nb", name: "Norsk (bokmål)", direction: "ltr", voices: ["nb", "no"] },
  { code: "nn", name: "Norsk (nynorsk)", direction: "ltr", voices: ["nn", "nb", "no"] },
  { code: "en", name: "English", direction: "ltr", voices: ["en"] },
  { code: "ar", name: "العربية", direction: "rtl", voices: ["ar"] },
  { code: "ti", name: "ትግርኛ", direction: "ltr", voices: ["ti"] },
  { code: "so", name: "Soomaali", direction: "ltr", voices: ["so"] },
  { code: "fa-AF", name: "دری", direction: "rtl", voices: ["fa-AF", "prs", "fa"] },
  { code: "ps", name: "پښتو", direction: "rtl", voices: ["ps"] },
  { code: "uk", name: "Українська", direction: "ltr", voices: ["uk"] },
] as const;
export type PreparationLanguage = (typeof PREPARATION_LANGUAGES)[number];
export type PreparationLanguageCode = PreparationLanguage["code"];
export const PREPARATION_LANGUAGE_CODES = PREPARATION_LANGUAGES.map(({ code }) => code) as [
  PreparationLanguageCode,
  ...PreparationLanguageCode[],
];

/** The language with the code, or bokmål when one cannot prepare in it. */
export function preparationLanguage(code: string | null | undefined): PreparationLanguage {
  return (
    PREPARATION_LANGUAGES.find((language) => language.code === code) ?? PREPARATION_LANGUAGES[0]
  );
}

/** What is asked, one on each screen, and to which area of the mapping it belongs. */
export const QUESTIONS = [
  { code: "languages", area: "languages", choices: null },
  { code: "school", area: "education", choices: ["none", "y1_6", "y7_10", "y11_13", "more"] },
  { code: "education", area: "education", choices: null },
  { code: "work", area: "work", choices: null },
  { code: "skills", area: "skills", choices: null },
  { code: "licence", area: "skills", choices: ["yes", "no"] },
  { code: "digital", area: "digital", choices: DIGITAL_LEVELS },
  { code: "goalWork", area: "goals", choices: null },
  { code: "goalSchool", area: "goals", choices: null },
  { code: "interpreter", area: null, choices: ["yes", "no"] },
] as const satisfies readonly {
  code: string;
  area: Area | null;
  choices: readonly string[] | null;
}[];
export type Question = (typeof QUESTIONS)[number];
export type QuestionCode = Question["code"];

/** The question with the code; undefined for anything else. */
export function questionOf(code: unknown): Question | undefined {
  return QUESTIONS.find((question) => question.code === code);
}

/** The words of an answer, at most. */
export const MOST_LETTERS = 2000;

/** An answer as it is kept: null when it is empty, undefined when it is none of the choices. */
export function answerOf(question: Question, given: string): string | null | undefined {
  const text = given.normalize("NFC").trim().slice(0, MOST_LETTERS);
  if (text === "") return null;
  if (question.choices === null) return text;
  return (question.choices as readonly string[]).includes(text) ? text : undefined;
}

/** Where one goes on: the number of the first question without an answer, or null when none is left. */
export function firstUnanswered(answered: ReadonlySet<string>): number | null {
  const index = QUESTIONS.findIndex(({ code }) => !answered.has(code));
  return index < 0 ? null : index + 1;
}

type LinkTimes = { expiresAt: string; closedAt: string | null };

/** Whether a link opens at an instant. */
export function linkOpens({ expiresAt, closedAt }: LinkTimes, now: string): boolean {
  return closedAt === null && Date.parse(now) < Date.parse(expiresAt);
}

/** Four digits, and 32 random bytes in base64url. */
const PATTERN = /^(\d{4})-([\w-]{43})$/;

/** The municipality and the secret that an address names; null for anything else. */
export function preparationToken(
  text: string,
): { municipalityId: MunicipalityId; token: string } | null {
  const [token, municipality] = PATTERN.exec(text) ?? [];
  return token && municipality ? { municipalityId: municipality as MunicipalityId, token } : null;
}

/** As it stands in an address. */
export function preparationPath(token: string): string {
  return `/forbered/${token}`;
}
