import { z } from "zod";
import { PHRASE_LANGUAGE_CODES } from "./rules/languages";
import { PHRASE_KEYS, SPEAKERS } from "./rules/phrases";

const phrase = {
  language: z.enum(PHRASE_LANGUAGE_CODES, "errors.invalid-value"),
  phraseKey: z.enum(PHRASE_KEYS, "errors.invalid-value"),
  /** That of the check that was read; 0 when there was none. */
  version: z.coerce.number("errors.invalid-number").int(),
};

export const checkPhraseInput = z.object({
  ...phrase,
  wording: z.string("errors.required").trim().min(1, "errors.required").max(300, "errors.too-long"),
  speaker: z.enum(SPEAKERS, "errors.required"),
});

export const uncheckPhraseInput = z.object(phrase);
