import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import type { PhraseKey } from "@/lib/phrases/rules/phrases";
import type { PlainDate } from "@/lib/platform/dates";
import type { Contract, ProgrammeSettings, WholePlan } from "../types";
import { PRODUCT_DUTIES } from "./contract-words";

const PARTIES = ["participant", "municipality"] as const;
type Party = (typeof PARTIES)[number];
type Duties = Readonly<Record<Party, readonly string[]>>;

/** The prepared phrase of each duty that the product words, in the order of its words. */
const DUTY_PHRASES = {
  participant: ["contractTakePart", "contractAttend", "contractReview", "contractChanges"],
  municipality: ["contractContent", "contractFollowUp", "contractContact", "contractBenefit"],
} as const satisfies Record<Party, readonly PhraseKey[]>;

/** A duty as it stands in the contract, and its phrase where the product has words for it. */
export type DutyToRead = { phrase: PhraseKey | null; text: string };
export type ContractSheet = Record<Party, DutyToRead[]> & { signedOn: PlainDate | null };

/** What both are to sign, before anyone has written more. */
export function dutiesOffered(
  { municipalityDuties }: Pick<ProgrammeSettings, "municipalityDuties">,
  language: LetterLanguage,
): Duties {
  const { participant, municipality } = PRODUCT_DUTIES[language];
  return { participant, municipality: municipalityDuties[language] ?? municipality };
}

/**
 * What both undertake, for the participant to read: what was signed, or what is offered while the plan
 * is in force. A plan with neither has no contract to read.
 */
export function contractSheet(
  plan: Pick<WholePlan["plan"], "id" | "status">,
  contracts: readonly Pick<Contract, "planId" | "signedOn" | "content">[],
  offered: Duties,
): ContractSheet | null {
  const signed = contracts.find(({ planId }) => planId === plan.id);
  if (!signed && plan.status !== "in_force") return null;
  const { participantDuties = offered.participant, municipalityDuties = offered.municipality } =
    signed?.content ?? {};
  return {
    participant: participantDuties.map((text) => ({ text, phrase: phraseOfDuty(text) })),
    municipality: municipalityDuties.map((text) => ({ text, phrase: phraseOfDuty(text) })),
    signedOn: signed?.signedOn ?? null,
  };
}

/** The duties that are in no other language than they were written in. */
export function dutiesOwnWords(sheet: ContractSheet): DutyToRead[] {
  return PARTIES.flatMap((party) => sheet[party].filter(({ phrase }) => phrase === null));
}

const PHRASE_OF_WORDS: ReadonlyMap<string, PhraseKey> = new Map(
  Object.values(PRODUCT_DUTIES).flatMap((duties) =>
    PARTIES.flatMap((party) =>
      DUTY_PHRASES[party].map((key, at) => [duties[party][at] ?? "", key] as const),
    ),
  ),
);

function phraseOfDuty(text: string): PhraseKey | null {
  return PHRASE_OF_WORDS.get(text) ?? null;
}
