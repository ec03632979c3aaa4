export const NAME_ORDERS = ["given_first", "family_first"] as const;
export type NameOrder = (typeof NAME_ORDERS)[number];

/** A name in parts. People with a single name have it in `given` or `family`, and nothing else. */
export type PersonName = {
  given: string | null;
  middle?: string | null;
  family: string | null;
  order: NameOrder;
};

/** Letters that do not fall apart into a base letter and a mark. Norwegian æ, ø and å are kept. */
const FOLDED: Record<string, string> = {
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŋ: "n",
  œ: "oe",
  ß: "ss",
  þ: "th",
  ŧ: "t",
  ə: "e",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
};

const tidy = (part: string | null | undefined) =>
  (part ?? "").normalize("NFC").replace(/\s+/gu, " ").trim();

const joined = (parts: string[], between: string) => parts.filter((p) => p !== "").join(between);

/** The name as the person uses it, in the person's own order. */
export function displayName(name: PersonName): string {
  const given = joined([tidy(name.given), tidy(name.middle)], " ");
  const family = tidy(name.family);
  return joined(name.order === "family_first" ? [family, given] : [given, family], " ");
}

/** The name for a list sorted by family name: `Hansen, Kari Anne`. A single name stands alone. */
export function sortName(name: PersonName): string {
  return joined([tidy(name.family), joined([tidy(name.given), tidy(name.middle)], " ")], ", ");
}

/** One or two capital letters, in the person's own order. */
export function initials(name: PersonName): string {
  const given = tidy(name.given) || tidy(name.middle);
  const parts =
    name.order === "family_first" ? [tidy(name.family), given] : [given, tidy(name.family)];
  return parts
    .map((part) => [...part].find((letter) => /\p{L}/u.test(letter)) ?? "")
    .join("")
    .toLocaleUpperCase("nb");
}

/**
 * A text made ready for look-up: lower case, accents and vowel signs off, æøå kept, hyphens and
 * punctuation as spaces, apostrophes gone. Stored names and search words go through the same function.
 */
export function normaliseForSearch(text: string): string {
  let result = "";
  for (const letter of text.normalize("NFKC").toLocaleLowerCase("nb")) {
    if (letter === "å") result += letter;
    else if (/['’‘ʼʻ`´ـ]/u.test(letter)) continue;
    else if (FOLDED[letter]) result += FOLDED[letter];
    else result += letter.normalize("NFD").replace(/\p{M}/gu, "");
  }
  return result.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** What a person is found by: the normalised name in display order. */
export function searchName(name: PersonName): string {
  return normaliseForSearch(displayName(name));
}

/** Whether every word of the query begins some word of the normalised name. */
export function matchesName(normalisedName: string, query: string): boolean {
  const words = normalisedName.split(" ");
  return normaliseForSearch(query)
    .split(" ")
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
