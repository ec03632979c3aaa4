import type { PlainDate } from "@/lib/platform/dates";
import type { LetterLanguage } from "./kinds";
import { dateInWords } from "./wording";

type Words = {
  readonly date: string;
  readonly caseNumber: string;
  readonly officer: string;
  readonly phone: string;
  readonly email: string;
  readonly greeting: string;
  readonly unsigned: string;
  readonly pageOf: string;
  readonly municipality: (name: string) => string;
  readonly replaces: (day: string) => string;
};

/** What stands on every letter, whatever the template says. */
export const LETTER_WORDS: Record<LetterLanguage, Words> = {
  nb: {
    date: "Dato",
    caseNumber: "Saksnummer",
    officer: "Saksbehandler",
    phone: "Telefon",
    email: "E-post",
    greeting: "Med hilsen",
    unsigned: "Brevet er godkjent elektronisk og har derfor ikke underskrift.",
    pageOf: "Side {page} av {pages}",
    municipality: (name) => `${name} kommune`,
    replaces: (day) => `Dette brevet erstatter brevet vi sendte ${day}.`,
  },
  nn: {
    date: "Dato",
    caseNumber: "Saksnummer",
    officer: "Saksbehandlar",
    phone: "Telefon",
    email: "E-post",
    greeting: "Med helsing",
    unsigned: "Brevet er godkjent elektronisk og har difor ikkje underskrift.",
    pageOf: "Side {page} av {pages}",
    municipality: (name) => `${name} kommune`,
    replaces: (day) => `Dette brevet kjem i staden for brevet vi sende ${day}.`,
  },
  en: {
    date: "Date",
    caseNumber: "Case number",
    officer: "Case officer",
    phone: "Telephone",
    email: "E-mail",
    greeting: "Yours sincerely",
    unsigned: "This letter has been approved electronically and therefore bears no signature.",
    pageOf: "Page {page} of {pages}",
    municipality: (name) => `${name} Municipality`,
    replaces: (day) => `This letter replaces the letter we sent on ${day}.`,
  },
};

export const LANGUAGE_TAGS: Record<LetterLanguage, string> = {
  nb: "nb-NO",
  nn: "nn-NO",
  en: "en-GB",
};

/** The name that a municipality signs with; some have the word for it in their name already. */
export function municipalityName(name: string, language: LetterLanguage): string {
  return /kommune|municipality/i.test(name) ? name : LETTER_WORDS[language].municipality(name);
}

/** That a letter takes the place of the one of an earlier day. */
export function replacesLetterOf(day: PlainDate, language: LetterLanguage): string {
  return LETTER_WORDS[language].replaces(dateInWords(day, language));
}
