/**
 * JSON in one way only: keys in order, no spaces. Two of the same content are the same text, and so
 * have the same hash.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
    return `{${entries.join(",")}}`;
  }
  return JSON.stringify(value);
}

/**
 * A text without what is not seen: marks that turn the direction of what follows, joiners, soft
 * hyphens and control signs. Accents are one with their letter.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/\p{Cf}/gu, "")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .trim();
}
