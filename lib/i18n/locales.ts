import { type Locale, locales } from "@/lib/platform/context";

export const DEFAULT_LOCALE: Locale = "nb";
export const LOCALE_COOKIE = "locale";
export const TIME_ZONE = "Europe/Oslo";

/** The locale a cookie or account column names, or bokmål. */
export function toLocale(value: unknown): Locale {
  return locales.find((locale) => locale === value) ?? DEFAULT_LOCALE;
}
