import { POLICY_PARTS, type PolicyPart } from "@/lib/policy/rules/content";

/** What each part of the policy is called in an address. */
const WORDS: Readonly<Record<PolicyPart, string>> = {
  participation: "deltakelse",
  groups: "malgrupper",
  periods: "perioder",
  rent: "husleie",
  home: "bolig",
  lease: "kontrakt",
  offer: "tilbud",
  contact: "kontakt",
};

/** The page on which a part of the draft is changed. */
export const partAddress = (part: PolicyPart) => `/admin/selvbosetting/kladd/${WORDS[part]}`;

/** The part that an address speaks of. */
export const partOf = (word: string) => POLICY_PARTS.find((part) => WORDS[part] === word);

/** The page that is given out: of the edition in force, of another, or of the draft. */
export const leafletAddress = (edition?: number | "kladd") =>
  edition ? `/veiviser/selvbosetting?utgave=${edition}` : "/veiviser/selvbosetting";
