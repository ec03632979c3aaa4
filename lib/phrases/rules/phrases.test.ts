import { readdirSync, readFileSync } from "node:fs";
import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import topics from "@/db/reference/guidance-topics.json";
import languages from "@/db/reference/languages.json";
import { PHRASE_LANGUAGES, type Script } from "./languages";
import { groupOfPhrase, PHRASE_KEYS, phraseOf } from "./phrases";

const FOLDER = "db/reference/phrases";
type File = { language: string; phrases: Record<string, string> };
const files: File[] = readdirSync(FOLDER).map((name) =>
  JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")),
);
const phrasesIn = (code: string) =>
  Object.values(files.find(({ language }) => language === code)?.phrases ?? {});

/** The fonts that the sheet is set in: that of the script, and the product's own beside it. */
const FONTS: Readonly<Record<Script, readonly string[]>> = {
  latin: [],
  arabic: ["noto-naskh-arabic-400", "noto-naskh-arabic-700"],
  ethiopic: ["noto-sans-ethiopic-400", "noto-sans-ethiopic-700"],
  cyrillic: ["noto-sans-cyrillic-400", "noto-sans-cyrillic-700"],
};
const LATIN = ["geist-latin", "geist-latin-ext"];

type Opened = { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } };
const covers = (font: string) => {
  const path = `public/fonts/${font}.woff2`;
  const { _font } = new PDFDocument({ autoFirstPage: false, font: path }) as unknown as Opened;
  return (letter: string) => _font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
};

it("has a file for each language that phrases are prepared in, and for the three of the product", () => {
  const wanted = ["nb", "nn", "en", ...PHRASE_LANGUAGES.map(({ code }) => code)];
  expect(files.map(({ language }) => language).sort()).toEqual(wanted.sort());
});

it.each(files)("$language says each phrase, and nothing twice where the others differ", (file) => {
  expect(Object.keys(file.phrases)).toEqual([...PHRASE_KEYS]);
  for (const text of Object.values(file.phrases)) {
    expect(text).toBe(text.trim().normalize("NFC"));
    expect(text.length).toBeGreaterThan(1);
    expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  }
});

it("says every topic of the product's curriculum", () => {
  expect(PHRASE_KEYS).toEqual(expect.arrayContaining(topics.map(({ code }) => code)));
});

it("keeps the topics of the curriculum together, apart from the papers", () => {
  const codes = topics.map(({ code }) => code as string);
  expect(PHRASE_KEYS.filter((key) => groupOfPhrase(key) === "topics").toSorted()).toEqual(
    codes.toSorted(),
  );
  expect(groupOfPhrase("title")).toBe("summary");
  expect(groupOfPhrase("planTitle")).toBe("plan");
  expect(groupOfPhrase("contractTitle")).toBe("contract");
  expect(groupOfPhrase("certTitle")).toBe("certificate");
});

it.each(PHRASE_LANGUAGES)("$code runs as the list of languages says", ({ code, direction }) => {
  expect(languages.find((one) => one.code === code)).toMatchObject({ direction });
});

describe("no letter is missing from the font", () => {
  const latin = LATIN.map(covers);
  it.each(PHRASE_LANGUAGES)("of $code", ({ code, script }) => {
    const own = FONTS[script].map(covers);
    const letters = new Set(phrasesIn(code).join("").replaceAll(" ", ""));
    expect(letters.size).toBeGreaterThan(20);
    const missing = [...letters].filter(
      (letter) =>
        !latin.some((has) => has(letter)) &&
        (own.length === 0 || !own.every((has) => has(letter) || letter === "\u200c")),
    );
    expect(missing).toEqual([]);
  });
});

it.each([
  ["arabic", /\p{Script=Arabic}/u],
  ["ethiopic", /\p{Script=Ethiopic}/u],
  ["cyrillic", /\p{Script=Cyrillic}/u],
  ["latin", /\p{Script=Latin}/u],
] as const)("every phrase in a language of the %s script is written in it", (script, letters) => {
  for (const { code } of PHRASE_LANGUAGES.filter((one) => one.script === script)) {
    for (const text of phrasesIn(code)) expect(text).toMatch(letters);
  }
});

describe("a phrase as it is printed", () => {
  const check = {
    wording: "Rettet",
    checkedWording: "Slik",
    speaker: "employee" as const,
    checkedByName: "Kari",
    checkedAt: "2026-11-20T08:00:00Z",
    version: 1,
  };
  it("is the prepared one until a speaker has gone through it", () => {
    expect(phraseOf("title", "Slik", undefined)).toMatchObject({ text: "Slik", check: null });
  });
  it("is the corrected one once it is checked", () => {
    expect(phraseOf("title", "Slik", check)).toMatchObject({ text: "Rettet", check });
  });
  it("is the new prepared one, not checked, when that has changed since", () => {
    expect(phraseOf("title", "Ny", check)).toMatchObject({ text: "Ny", check: null });
  });
});
