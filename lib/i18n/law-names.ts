import type { FormatLocale } from "./locales";

/** Acts that do not only change their last letters in nynorsk. */
const NYNORSK: Readonly<Record<string, string>> = { husleieloven: "husleigelova" };

/**
 * A reference to an act as a page writes it. References are data in bokmål, such as
 * "husleieloven § 4-2"; in nynorsk the act has its nynorsk name. English keeps the Norwegian one.
 */
export function lawIn(locale: FormatLocale, reference: string): string {
  if (locale !== "nn") return reference;
  return reference.replace(/\p{L}+(?:loven|forskriften)(?!\p{L})/gu, (name) => {
    const own = NYNORSK[name.toLowerCase()];
    if (own) return name[0] === name[0]?.toUpperCase() ? own[0]?.toUpperCase() + own.slice(1) : own;
    return name.replace(/en$/, "a");
  });
}
