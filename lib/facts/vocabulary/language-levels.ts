/** Skills that a level of Norwegian is told in. */
export const LANGUAGE_SKILLS = ["reading", "listening", "writing", "speaking"] as const;
export type LanguageSkill = (typeof LANGUAGE_SKILLS)[number];

/** Levels of the European framework and below it, from the lowest. */
export const LANGUAGE_LEVELS = ["under_a1", "a1", "a2", "b1", "b2", "c1"] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** Levels by skill, so far as they are known. */
export type LanguageLevels = Readonly<Partial<Record<LanguageSkill, LanguageLevel | null>>>;

/** Codes such as `reading_a2` as levels by skill; what is no such code is left out. */
export function levelsBySkill(codes: readonly string[]): LanguageLevels {
  return Object.fromEntries(
    LANGUAGE_SKILLS.flatMap((skill) => {
      const level = LANGUAGE_LEVELS.find((one) => codes.includes(`${skill}_${one}`));
      return level ? [[skill, level]] : [];
    }),
  );
}
