import "server-only";
import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import { firstLanguageAmong } from "@/lib/people/queries/first-language";
import { PHRASE_LANGUAGE_CODES } from "@/lib/phrases/rules/languages";
import type { Scope } from "@/lib/platform/transaction";
import { type ContractSheet, contractSheet, dutiesOffered } from "../rules/contract-sheet";
import type { WholePlan } from "../types";
import { programmePage } from "./programme-page";

export type PlanToRead = {
  name: string;
  /** The version asked for, or the newest; null while there is none. */
  whole: WholePlan | null;
  /** Null without a contract to read, and for whoever is outside the named circle. */
  contract: ContractSheet | null;
  /** The first of the participant's languages that phrases are prepared in. */
  language: string | null;
};

/**
 * A plan and the contract that rests on it, to be read through with the participant.
 *
 * @throws not found, the refusal audited
 */
export async function planToRead(
  scope: Scope,
  programme: { caseId: string; participationId: string },
  { number, own }: { number: string | null; own: LetterLanguage },
): Promise<PlanToRead> {
  const page = await programmePage(scope, programme, "programme.view-sheet");
  const { plans, contracts, settings, hidden, name } = page;
  const whole = plans.find(({ plan }) => String(plan.number) === number) ?? plans.at(-1) ?? null;
  return {
    name,
    whole,
    contract:
      whole && !hidden ? contractSheet(whole.plan, contracts, dutiesOffered(settings, own)) : null,
    language: await firstLanguageAmong(scope, page.programme.personId, PHRASE_LANGUAGE_CODES),
  };
}
