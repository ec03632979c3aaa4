import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import ar from "@/db/reference/phrases/ar.json";
import en from "@/db/reference/phrases/en.json";
import fa from "@/db/reference/phrases/fa.json";
import faAF from "@/db/reference/phrases/fa-af.json";
import kmr from "@/db/reference/phrases/kmr.json";
import nb from "@/db/reference/phrases/nb.json";
import nn from "@/db/reference/phrases/nn.json";
import ps from "@/db/reference/phrases/ps.json";
import ru from "@/db/reference/phrases/ru.json";
import so from "@/db/reference/phrases/so.json";
import sw from "@/db/reference/phrases/sw.json";
import ti from "@/db/reference/phrases/ti.json";
import uk from "@/db/reference/phrases/uk.json";
import { phraseCheck } from "@/db/schema/phrases";
import type { Locale } from "@/lib/platform/context";
import type { Scope } from "@/lib/platform/transaction";
import type { PhraseLanguageCode } from "../rules/languages";
import {
  PHRASE_KEYS,
  type Phrase,
  type PhraseCheck,
  type PhraseKey,
  phraseOf,
} from "../rules/phrases";

type Wordings = Readonly<Record<PhraseKey, string>>;

const PREPARED: Readonly<Record<PhraseLanguageCode | Locale, { phrases: Wordings }>> = {
  ar,
  en,
  fa,
  "fa-AF": faAF,
  kmr,
  nb,
  nn,
  ps,
  ru,
  so,
  sw,
  ti,
  uk,
};

/** The phrases in a language of the product, which are its own words. */
export function ownPhrases(locale: Locale): Wordings {
  return PREPARED[locale].phrases;
}

/** The prepared wording of a phrase. */
export function preparedWording(language: PhraseLanguageCode, key: PhraseKey): string {
  return PREPARED[language].phrases[key];
}

/** The phrases in a language, as the municipality prints them, in their order. */
export async function phrasesIn(scope: Scope, language: PhraseLanguageCode): Promise<Phrase[]> {
  const rows = await scope.tx
    .select({
      key: phraseCheck.phraseKey,
      wording: phraseCheck.wording,
      checkedWording: phraseCheck.checkedWording,
      speaker: phraseCheck.speaker,
      checkedByName: phraseCheck.checkedByName,
      checkedAt: phraseCheck.checkedAt,
      version: phraseCheck.version,
    })
    .from(phraseCheck)
    .where(
      and(eq(phraseCheck.municipalityId, scope.municipalityId), eq(phraseCheck.language, language)),
    );
  const checks = new Map(rows.map(({ key, ...check }) => [key, check as PhraseCheck]));
  return PHRASE_KEYS.map((key) => phraseOf(key, PREPARED[language].phrases[key], checks.get(key)));
}

/** How many phrases of each language a speaker has gone through. */
export async function checkedCounts(scope: Scope): Promise<Map<string, number>> {
  const rows = await scope.tx
    .select({ language: phraseCheck.language, count: sql<number>`count(*)::int` })
    .from(phraseCheck)
    .where(
      and(
        eq(phraseCheck.municipalityId, scope.municipalityId),
        inArray(phraseCheck.phraseKey, [...PHRASE_KEYS]),
      ),
    )
    .groupBy(phraseCheck.language);
  return new Map(rows.map(({ language, count }) => [language, count]));
}
