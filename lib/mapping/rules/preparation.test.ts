import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import languages from "@/db/reference/languages.json";
import {
  answerOf,
  firstUnanswered,
  KEPT_DAYS,
  LINK_DAYS,
  linkOpens,
  MOST_LETTERS,
  PREPARATION_LANGUAGES,
  preparationLanguage,
  preparationToken,
  QUESTIONS,
  questionOf,
} from "./preparation";

const secret = "a".repeat(43);

it.each([
  [`1103-${secret}`, "1103"],
  [`1103-${secret}x`, null],
  [`1103-${secret.slice(1)}`, null],
  [`11-${secret}`, null],
  [`1103-${secret.slice(1)}/`, null],
  ["", null],
])("%s names the municipality %s", (address, municipality) => {
  expect(preparationToken(address)?.municipalityId ?? null).toBe(municipality);
});

it("opens for 14 days and is kept for 90", () => {
  expect([LINK_DAYS, KEPT_DAYS]).toEqual([14, 90]);
});

it.each([
  ["before it has run out", { expiresAt: "2026-12-07T08:00:00Z", closedAt: null }, true],
  ["at the instant it runs out", { expiresAt: "2026-11-23T08:00:00Z", closedAt: null }, false],
  [
    "once it was closed",
    { expiresAt: "2026-12-07T08:00:00Z", closedAt: "2026-11-22T08:00:00Z" },
    false,
  ],
])("a link %s", (_when, link, opens) => {
  expect(linkOpens(link, "2026-11-23T08:00:00.000Z")).toBe(opens);
});

describe("an answer as it is kept", () => {
  const [words, choice] = [questionOf("work"), questionOf("digital")];
  if (!words || !choice) throw new Error("no such question");
  it.each([
    [words, "  Baker i ti år \n", "Baker i ti år"],
    [words, " ", null],
    [words, "x".repeat(MOST_LETTERS + 5), "x".repeat(MOST_LETTERS)],
    [choice, "some_help", "some_help"],
    [choice, "", null],
    [choice, "drop table", undefined],
  ])("%#", (question, given, kept) => {
    expect(answerOf(question, given)).toBe(kept);
  });
});

it("goes on at the first question without an answer", () => {
  expect(firstUnanswered(new Set())).toBe(1);
  expect(firstUnanswered(new Set(["languages", "school", "work"]))).toBe(3);
  expect(firstUnanswered(new Set(QUESTIONS.map(({ code }) => code)))).toBeNull();
});

describe("the words of the page", () => {
  const FOLDER = "db/reference/preparation";
  type File = { language: string; verified: boolean; texts: Record<string, string> };
  const files: File[] = readdirSync(FOLDER).map((name) =>
    JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")),
  );
  const own = files.find(({ language }) => language === "nb")?.texts ?? {};
  const named = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

  it("are there in each of the nine languages", () => {
    const wanted = PREPARATION_LANGUAGES.map(({ code }) => code as string);
    expect(files.map(({ language }) => language).toSorted()).toEqual(wanted.toSorted());
    expect(wanted).toHaveLength(9);
  });

  it.each(files)("in $language say everything, with the same blanks", ({ texts }) => {
    expect(Object.keys(texts)).toEqual(Object.keys(own));
    for (const [key, text] of Object.entries(texts)) {
      expect(text).toBe(text.trim().normalize("NFC"));
      expect(named(text)).toEqual(named(own[key] ?? ""));
      expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it("ask every question, with help and a word for each choice", () => {
    for (const { code, choices } of QUESTIONS) {
      expect(own).toHaveProperty([`q.${code}`]);
      expect(own).toHaveProperty([`h.${code}`]);
      for (const choice of choices ?? []) {
        expect(own[`c.${code}.${choice}`] ?? own[choice]).toBeTruthy();
      }
    }
  });

  it("are not said to be checked in a language that nobody has read them in", () => {
    const checked = files.filter(({ verified }) => verified).map(({ language }) => language);
    expect(checked.toSorted()).toEqual(["en", "nb", "nn"]);
  });

  it.each([
    ["ar", /\p{Script=Arabic}/u],
    ["fa-AF", /\p{Script=Arabic}/u],
    ["ps", /\p{Script=Arabic}/u],
    ["ti", /\p{Script=Ethiopic}/u],
    ["uk", /\p{Script=Cyrillic}/u],
    ["so", /\p{Script=Latin}/u],
  ] as const)("in %s are written in its script", (code, letters) => {
    const texts = files.find(({ language }) => language === code)?.texts ?? {};
    const counted = Object.entries(texts).filter(([key]) => !/^c\.school\.y/.test(key));
    for (const [, text] of counted) expect(text).toMatch(letters);
  });

  it("run as the list of languages says", () => {
    for (const { code, direction } of PREPARATION_LANGUAGES) {
      expect(languages.find((one) => one.code === code)).toMatchObject({ direction });
    }
    expect(preparationLanguage("xx").code).toBe("nb");
  });
});
