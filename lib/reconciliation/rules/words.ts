import { normaliseForSearch } from "@/lib/people/rules/person-name";
import { goalLevels, planEndGoals } from "@/lib/programme/rules/codes";

/** Fields whose words stand for a code here. */
export const WORD_FIELDS = ["category", "endGoal", "exitReason", "goalLevel"] as const;
export type WordField = (typeof WORD_FIELDS)[number];

const LEVEL_FIELDS = ["goalReading", "goalListening", "goalWriting", "goalOral"];

/** The list of words that a field's cells are of; the four skills share one. */
export function wordFieldOf(field: string): WordField | null {
  if (LEVEL_FIELDS.includes(field)) return "goalLevel";
  return (WORD_FIELDS as readonly string[]).includes(field) ? (field as WordField) : null;
}

/** A code of a list of the house's, with what it is called and the group that the state publishes. */
export type WordChoice = { code: string; names: readonly string[]; group: string | null };

/** From what a cell says to a code; null for a word that is not to be compared. */
export type Words = ReadonlyMap<string, string | null>;

/** What is said of a word that is not to be compared. */
export const NOT_COMPARED = "-";

export const wordKey = (field: WordField, cell: string) => `${field} ${normaliseForSearch(cell)}`;

const GOAL_WORDS: Readonly<Record<string, string>> = {
  work: "arbeid|ordinært arbeid|jobb|overgang til arbeid|heltidsarbeid",
  part_upper_secondary:
    "deler av videregående opplæring|delar av vidaregåande opplæring|deler av vgo",
  upper_secondary:
    "videregående opplæring|vidaregåande opplæring|fullført videregående opplæring|vgo|vgs",
  vocational_certificate: "fagbrev|fag og yrkesopplæring|fagbrev svennebrev",
  higher_education: "høyere utdanning|høgare utdanning",
  requalification: "omkvalifisering|komplettering|rekvalifisering|godkjenning av utdanning",
  "group:work": "arbeidsrettet|arbeidsretta",
  "group:education": "utdanning",
};
const CATEGORY_WORDS: Readonly<Record<string, string>> = {
  right_and_duty:
    "rett og plikt|rett og plikt introduksjonsprogram|rett og plikt til introduksjonsprogram",
  right: "rett|rett til introduksjonsprogram",
  may_offer: "kan tilbys|kan tilbys introduksjonsprogram|kan tilbydast introduksjonsprogram",
};
const LEVEL_WORDS: Readonly<Record<string, string>> = { C1: "c1|c1 c2" };

/** The words that the house knows without being told, from its own lists. */
export function knownWords(exitReasons: readonly WordChoice[]): Map<string, string> {
  const words = new Map<string, string>();
  const put = (field: WordField, name: string, code: string) => {
    const key = wordKey(field, name);
    if (!words.has(key)) words.set(key, code);
  };
  for (const code of planEndGoals) put("endGoal", code, code);
  for (const [code, names] of Object.entries(GOAL_WORDS)) {
    for (const name of names.split("|")) put("endGoal", name, code);
  }
  for (const [code, names] of Object.entries(CATEGORY_WORDS)) {
    for (const name of names.split("|")) put("category", name, code);
  }
  for (const code of goalLevels) put("goalLevel", code, code);
  for (const [code, names] of Object.entries(LEVEL_WORDS)) {
    for (const name of names.split("|")) put("goalLevel", name, code);
  }
  for (const { code, names } of exitReasons) {
    for (const name of [code, ...names]) put("exitReason", name, code);
  }
  for (const { group } of exitReasons) {
    if (group) put("exitReason", group, `group:${group}`);
  }
  return words;
}

/**
 * The group of a code, by which it agrees with a list that only tells the group. The house's own group
 * of a goal is a code without the mark.
 */
export type Groups = ReadonlyMap<string, string>;
