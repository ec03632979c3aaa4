import "server-only";
import { createHash } from "node:crypto";
import ar from "@/db/reference/preparation/ar.json";
import en from "@/db/reference/preparation/en.json";
import faAF from "@/db/reference/preparation/fa-af.json";
import nb from "@/db/reference/preparation/nb.json";
import nn from "@/db/reference/preparation/nn.json";
import ps from "@/db/reference/preparation/ps.json";
import so from "@/db/reference/preparation/so.json";
import ti from "@/db/reference/preparation/ti.json";
import uk from "@/db/reference/preparation/uk.json";
import type { PreparationLanguageCode } from "../rules/preparation";

export type PreparationTexts = typeof nb.texts;

const FILES: Readonly<
  Record<PreparationLanguageCode, { verified: boolean; texts: PreparationTexts }>
> = { nb, nn, en, ar, ti, so, "fa-AF": faAF, ps, uk };

/** The words of the page on which one prepares, in a language. */
export function preparationTexts(language: PreparationLanguageCode): PreparationTexts {
  return FILES[language].texts;
}

const digests = new Map<PreparationLanguageCode, string>();

/** Of the words in a language, to tell whether they are those that were read. */
export function digestOf(language: PreparationLanguageCode): string {
  const known = digests.get(language);
  if (known) return known;
  const words = JSON.stringify(FILES[language].texts);
  const made = createHash("sha256").update(words).digest("hex");
  digests.set(language, made);
  return made;
}

/** Whether someone who speaks the language has gone through its words. */
export function isVerified(language: PreparationLanguageCode): boolean {
  return FILES[language].verified;
}
