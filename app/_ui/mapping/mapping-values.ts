import { preparationTexts } from "@/lib/mapping/queries/preparation-texts";
import type { Area } from "@/lib/mapping/rules/content";
import { preparationLanguage, QUESTIONS } from "@/lib/mapping/rules/preparation";
import type { Mapping, PreparationAnswer } from "@/lib/mapping/types";
import type { Locale } from "@/lib/platform/context";

/** An answer that the person wrote beforehand, as the adviser sees it. */
export type Prepared = {
  code: string;
  area: Area | null;
  question: string;
  /** In the adviser's language when it was a choice, else as it was written. */
  text: string;
  /** The code of a choice. */
  choice: string | null;
  language: string;
  direction: "ltr" | "rtl";
};

/** A mapping as the fields of its form hold it. */
export function mappingValues(mapping: Mapping | null): Record<string, unknown> {
  if (!mapping) return {};
  const { content, heldOn, helpGiven } = mapping;
  return {
    ...content,
    languages: content.languages.map((one) => ({ ...one, reads: answer(one.reads) })),
    heldOn,
    helpGiven,
    interpreterBookingId: mapping.interpreterBookingId,
    interpreterUse: mapping.interpreterUse,
    interpreterLanguage: mapping.interpreterLanguage,
    interpreterCategory: mapping.interpreterCategory,
    interpreterDeviationReason: mapping.interpreterDeviationReason,
    purposeExplained: answer(mapping.purposeExplained),
  };
}

const answer = (given: boolean | null) => (given === null ? null : String(given));

/** What the person wrote, with the questions, and the choices, in the adviser's language. */
export function preparedAnswers(answers: readonly PreparationAnswer[], locale: Locale): Prepared[] {
  const texts = preparationTexts(locale) as Readonly<Record<string, string>>;
  return QUESTIONS.flatMap(({ code, area, choices }) => {
    const found = answers.find(({ question }) => question === code);
    if (!found) return [];
    const choice = choices ? found.answer : null;
    const word = choice && (texts[`c.${code}.${choice}`] ?? texts[choice]);
    const language = preparationLanguage(word ? locale : found.language);
    return [
      {
        code,
        area,
        question: texts[`q.${code}`] ?? code,
        text: word ?? found.answer,
        choice,
        language: language.code,
        direction: language.direction,
      },
    ];
  });
}
