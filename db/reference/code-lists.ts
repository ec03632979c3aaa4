import closeReasons from "./close-reasons.json";
import countries from "./countries.json";
import decisionGrounds from "./decision-grounds.json";
import declineReasons from "./decline-reasons.json";
import educationLevels from "./education-levels.json";
import exitReasons from "./exit-reasons.json";
import guidanceModules from "./guidance-modules.json";
import guidanceTopics from "./guidance-topics.json";
import interpreterCategories from "./interpreter-categories.json";
import languages from "./languages.json";
import missingInformation from "./missing-information.json";
import permitGrounds from "./permit-grounds.json";
import planElements from "./plan-elements.json";
import settlementTypes from "./settlement-types.json";
import sexes from "./sexes.json";

/** One code of a list, as the table `code_list_entry` holds it. */
export type CodeListEntry = {
  list: string;
  code: string;
  position: number;
  nb: string;
  nn: string;
  en: string;
  legalReference: string | null;
  verified: boolean;
  validFrom: string | null;
  validTo: string | null;
  /** What else the list tells of its codes, such as `statGroup` of an exit reason. */
  details: Record<string, unknown>;
};

type SourceEntry = {
  code: string;
  nb: string;
  nn: string;
  en: string;
  legalReference?: string | null;
  verified?: boolean;
  validFrom?: string | null;
  validTo?: string | null;
};

const SOURCES = {
  close_reason: closeReasons,
  country: countries,
  decision_ground: decisionGrounds,
  decline_reason: declineReasons,
  education_level: educationLevels,
  exit_reason: exitReasons,
  guidance_module: guidanceModules,
  guidance_topic: guidanceTopics,
  interpreter_category: interpreterCategories,
  language: languages,
  missing_information: missingInformation,
  permit_ground: permitGrounds,
  plan_element: planElements,
  settlement_type: settlementTypes,
  sex: sexes,
} satisfies Record<string, readonly SourceEntry[]>;

export type CodeListName = keyof typeof SOURCES;

export const CODE_LIST_NAMES = Object.keys(SOURCES) as CodeListName[];

/** The codes of a list in the order in which they are offered. */
export function codeList(list: CodeListName): CodeListEntry[] {
  const entries: readonly SourceEntry[] = SOURCES[list];
  return entries.map((entry, index) => {
    const { code, nb, nn, en, legalReference, verified, validFrom, validTo, ...details } = entry;
    return {
      list,
      code,
      position: index + 1,
      nb,
      nn,
      en,
      legalReference: legalReference ?? null,
      verified: verified ?? true,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
      details,
    };
  });
}

/** Every code of every list. */
export function allCodes(): CodeListEntry[] {
  return CODE_LIST_NAMES.flatMap(codeList);
}
