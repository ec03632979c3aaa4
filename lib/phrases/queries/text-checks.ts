import "server-only";
import { and, eq } from "drizzle-orm";
import { phraseCheck } from "@/db/schema/phrases";
import type { Scope } from "@/lib/platform/transaction";
import type { PhraseCheck } from "../rules/phrases";

/** That a speaker has gone through a whole text, such as a page in a language. */
export type TextCheck = Omit<PhraseCheck, "wording">;

/** Who has gone through a text, by language; one of earlier words is among them. */
export async function textChecks(
  scope: Scope,
  textKey: string,
): Promise<ReadonlyMap<string, TextCheck>> {
  const rows = await scope.tx
    .select({
      language: phraseCheck.language,
      checkedWording: phraseCheck.checkedWording,
      speaker: phraseCheck.speaker,
      checkedByName: phraseCheck.checkedByName,
      checkedAt: phraseCheck.checkedAt,
      version: phraseCheck.version,
    })
    .from(phraseCheck)
    .where(
      and(eq(phraseCheck.municipalityId, scope.municipalityId), eq(phraseCheck.phraseKey, textKey)),
    );
  return new Map(rows.map(({ language, ...check }) => [language, check as TextCheck]));
}
