import "server-only";
import { type TextCheck, textChecks } from "@/lib/phrases/queries/text-checks";
import type { Scope } from "@/lib/platform/transaction";
import { PREPARATION_LANGUAGE_CODES, type PreparationLanguageCode } from "../rules/preparation";
import { digestOf, isVerified } from "./preparation-texts";

/** Under which key the page of preparation is among the checked texts. */
export const PREPARATION_TEXT = "preparation";

export type PreparationCheck = {
  /** The product has it from someone who speaks the language, or the municipality has. */
  verified: boolean;
  /** The municipality's own check of the words as they are. */
  check: TextCheck | null;
  version: number;
};

/** In which languages someone who speaks them has gone through the page of preparation. */
export async function preparationChecks(
  scope: Scope,
): Promise<ReadonlyMap<PreparationLanguageCode, PreparationCheck>> {
  const checks = await textChecks(scope, PREPARATION_TEXT);
  return new Map(
    PREPARATION_LANGUAGE_CODES.map((code) => {
      const recorded = checks.get(code) ?? null;
      const check = recorded?.checkedWording === digestOf(code) ? recorded : null;
      const verified = isVerified(code) || check !== null;
      return [code, { verified, check, version: recorded?.version ?? 0 }];
    }),
  );
}
