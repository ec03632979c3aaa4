import { type Locale, locales } from "@/lib/platform/context";

export const DEFAULT_LOCALE: Locale = "nb";
export const LOCALE_COOKIE = "locale";
export const TIME_ZONE = "Europe/Oslo";

/** How each language writes days and numbers; English as in Europe, with the day before the month. */
export const FORMAT_LOCALES = { nb: "nb", nn: "nn", en: "en-GB" } as const;
export type FormatLocale = (typeof FORMAT_LOCALES)[Locale];

/**
 * How the browser writes days and numbers. Chromium has no nynorsk and would turn to English; bokmål
 * writes figures and short dates the same, and that is all that is formatted there.
 */
export function formatInBrowser(locale: FormatLocale): FormatLocale {
  return locale === "nn" ? "nb" : locale;
}

/** The language of a page, from what `getLocale` and `useLocale` answer. */
export function languageOf(locale: FormatLocale): Locale {
  return locale === "en-GB" ? "en" : locale;
}

/** The locale a cookie or account column names, or bokmål. */
export function toLocale(value: unknown): Locale {
  return locales.find((locale) => locale === value) ?? DEFAULT_LOCALE;
}
