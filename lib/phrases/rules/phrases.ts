/** What a summary is put together of; the topics of the product's curriculum come after. */
export const PHRASE_KEYS = [
  "title",
  "household",
  "date",
  "adviser",
  "whatWeDid",
  "weAgreed",
  "who",
  "by",
  "you",
  "theAdviser",
  "noAgreements",
  "nextTime",
  "noNext",
  "callUs",
  "phone",
  "writtenInNorwegian",
  "interpreted",
  "keepPaper",
  "planTitle",
  "planParticipant",
  "planEndGoal",
  "planLongTerm",
  "planNorwegian",
  "planDuration",
  "planActivities",
  "planHours",
  "planSubGoals",
  "planReview",
  "planComplaint",
  "contractTitle",
  "contractYou",
  "contractWe",
  "contractTakePart",
  "contractAttend",
  "contractReview",
  "contractChanges",
  "contractContent",
  "contractFollowUp",
  "contractContact",
  "contractBenefit",
  "contractAsk",
  "contractSigned",
  "contractOfficial",
  "certTitle",
  "certTookPart",
  "certCompleted",
  "certEarly",
  "certPeriod",
  "certContent",
  "certHours",
  "certLevel",
  "certTests",
  "certUse",
  "certWrong",
  "certOfficial",
  "lease_rights",
  "rent_and_bills",
  "electricity_and_heating",
  "fire_safety",
  "indoor_climate",
  "cleaning",
  "waste",
  "house_rules",
  "neighbours",
  "maintenance",
  "home_insurance",
  "housing_support",
  "household_economy",
  "home_search",
  "moving_out",
  "moving_rules",
  "home_ownership",
  "child_safety",
  "complaints",
  "subletting",
] as const;
export type PhraseKey = (typeof PHRASE_KEYS)[number];

/** What the phrases are of: the papers that are read in two languages, and the topics of the curriculum. */
export const PHRASE_GROUPS = ["summary", "plan", "contract", "certificate", "topics"] as const;
export type PhraseGroup = (typeof PHRASE_GROUPS)[number];

export function groupOfPhrase(key: PhraseKey): PhraseGroup {
  if (key.startsWith("plan")) return "plan";
  if (key.startsWith("contract")) return "contract";
  if (key.startsWith("cert")) return "certificate";
  return PHRASE_KEYS.indexOf(key) < PHRASE_KEYS.indexOf("planTitle") ? "summary" : "topics";
}

/** Who a speaker was, who read the phrase. */
export const SPEAKERS = ["qualified_interpreter", "employee", "other_speaker"] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** That a speaker has gone through a phrase, and how it should read. */
export type PhraseCheck = {
  wording: string;
  checkedWording: string;
  speaker: Speaker;
  checkedByName: string;
  checkedAt: string;
  version: number;
};

export type Phrase = { key: PhraseKey; prepared: string; text: string; check: PhraseCheck | null };

/** A phrase as it is printed. A check of an earlier wording counts no longer. */
export function phraseOf(key: PhraseKey, prepared: string, check: PhraseCheck | undefined): Phrase {
  const holds = check?.checkedWording === prepared ? check : null;
  return { key, prepared, text: holds?.wording ?? prepared, check: holds };
}
