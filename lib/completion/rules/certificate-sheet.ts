import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import type { PhraseKey } from "@/lib/phrases/rules/phrases";
import type { PlainDate } from "@/lib/platform/dates";
import { elementName } from "@/lib/programme/rules/element-name";
import type { CertificateContent } from "../types";
import { attendedInAll, goalInWords, halfHours, testsInWords } from "./certificate-document";
import { CERTIFICATE_WORDS } from "./certificate-words";

export type CertificateSheet = {
  /** How the programme ended, as a prepared phrase. */
  ended: Extract<PhraseKey, "certCompleted" | "certEarly">;
  goal: string;
  elements: { name: string; minutesPerWeek: number; fromOn: PlainDate; toOn: PlainDate }[];
  /** Minutes of attendance, told as on the certificate; null while none is registered. */
  attended: number | null;
  levels: string[];
  tests: string[];
};

/**
 * What a certificate says, for the participant to read: the same as stands in it, without its law and
 * its checksum. What was aimed at in Norwegian is left out beside what was reached.
 */
export function certificateSheet(
  content: CertificateContent,
  { language, kinds }: { language: LetterLanguage; kinds: ReadonlyMap<string, string> },
): CertificateSheet {
  const words = CERTIFICATE_WORDS[language];
  const { completed, elements, attended, norwegian } = content;
  return {
    ended: completed ? "certCompleted" : "certEarly",
    goal: goalInWords(content, language),
    elements: elements.map(({ kind, title, ...rest }) => ({
      name: elementName(kinds.get(kind) ?? kind, title),
      ...rest,
    })),
    attended: attended.length > 0 ? halfHours(attendedInAll(attended)) : null,
    levels: norwegian.flatMap(({ skill, level }) =>
      level ? [`${words.skill[skill]}: ${words.result[level as "A1"] ?? level}`] : [],
    ),
    tests: testsInWords(content, language),
  };
}
