import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { productTexts } from "@/db/reference/letter-templates/all-templates";
import { missingLetters } from "@/lib/platform/pdf-fonts";
import { APPEAL_PERIODS, appealWeeksOn } from "./appeal";
import { canonicalJson } from "./canonical";
import { exampleData } from "./examples";
import { fieldsOfKind } from "./fields";
import { allTexts, type LetterKind, sameText, type TextOf } from "./kinds";
import { letterOf } from "./letter";
import { templateProblems } from "./template-check";

const product = productTexts();
const textOf = (wanted: TextOf) => {
  const found = product.find((one) => sameText(one as TextOf, wanted));
  if (!found) throw new Error(`no text for ${JSON.stringify(wanted)}`);
  return found;
};
const named = allTexts.map((text) => {
  return [`${text.kind} ${text.language}${text.plain ? ", plain" : ""}`, text] as const;
});
const settings = {
  department: "Flyktningtjenesten",
  address: ["Postboks 1", "0000 Eksempel"],
  phone: "00 00 00 00",
  email: "post@eksempel.no",
  refusalIs: "individual_decision",
  version: 1,
} as const;
const written = (text: TextOf, set: Parameters<typeof exampleData>[2]["settings"] = settings) => {
  const { version: number, subject, body } = textOf(text);
  const template = { origin: "product", number, subject, body } as const;
  const given = { municipality: "Stavanger", settings: set, today: "2026-11-25" };
  return letterOf(exampleData(text, template, given));
};
const words = (text: TextOf, set?: Parameters<typeof written>[1]) =>
  written(text, set)
    .blocks.map((block) => (block.kind === "list" ? block.items.join("\n") : block.text))
    .join("\n");

it("has a text for every kind, language and way of writing, and no other", () => {
  expect(product).toHaveLength(allTexts.length);
  for (const text of allTexts) expect(textOf(text).version).toBeGreaterThan(0);
});

describe.each(named)("%s", (_name, text) => {
  it("can be used as it is", () => {
    expect(templateProblems(text.kind, textOf(text), missingLetters)).toEqual([]);
  });

  it("reads whole with example values, and with nothing that may be missing", () => {
    const { subject, blocks } = written(text);
    expect(blocks.length).toBeGreaterThan(6);
    expect(subject.length).toBeGreaterThan(10);
    const bare = { ...settings, phone: null, email: null, department: null, refusalIs: null };
    for (const all of [words(text), words(text, bare), subject]) {
      expect(all).not.toMatch(/[{}]|undefined|null|NaN| {2}|\.\.| ,/);
    }
    expect(words(text, bare)).not.toMatch(/Telefon|Telephone|E-post|E-mail/);
  });

  it("uses every field that only this kind of letter has", () => {
    const { body } = textOf(text);
    const unused = Object.keys(fieldsOfKind[text.kind]).filter(
      (name) => !body.includes(`{${name}}`),
    );
    expect(unused.filter((name) => name !== "monthlyRent")).toEqual([]);
  });
});

describe("plain language", () => {
  const sentences = (text: TextOf) =>
    words(text)
      .split(/[\n.?!:]+/)
      .map((one) => one.trim().split(/\s+/).length)
      .filter((length) => length > 1);
  it.each(
    allTexts.filter(({ plain }) => plain).map((text) => [text.kind, text.language, text] as const),
  )("has shorter sentences than the ordinary text: %s %s", (_kind, _language, text) => {
    const mean = (one: TextOf) => {
      const all = sentences(one);
      return all.reduce((sum, length) => sum + length, 0) / all.length;
    };
    expect(mean(text)).toBeLessThan(mean({ ...text, plain: false }));
    expect(Math.max(...sentences(text))).toBeLessThanOrEqual(26);
  });
});

const inLanguages = (kind: LetterKind) => allTexts.filter((text) => text.kind === kind);

describe("what the law says", () => {
  it("gives three weeks to appeal in: forvaltningsloven § 29", () => {
    expect(appealWeeksOn("2026-11-25")).toBe(3);
    expect(appealWeeksOn("1969-12-31")).toBeUndefined();
    expect(APPEAL_PERIODS).toHaveLength(1);
    for (const text of inLanguages("self_settlement_refusal")) {
      expect(words(text)).toMatch(/3 uker|3 veker|3 weeks/);
      expect(words(text)).toContain("29");
    }
  });

  it("always tells of three weeks to appeal a decision in a programme in: integreringsloven §§ 46 and 47", () => {
    for (const text of [...inLanguages("programme_decision"), ...inLanguages("benefit_decision")]) {
      const all = words(text, { ...settings, refusalIs: null });
      expect(all).toMatch(/3 uker|3 veker|3 weeks/);
      expect(all).toMatch(/§\s47|section 47/);
      expect(all).toMatch(/statsforvalt|county governor/);
    }
  });

  it("says nothing of an appeal unless the municipality holds the refusal to be a decision", () => {
    for (const refusalIs of [null, "not_individual_decision"] as const) {
      for (const text of inLanguages("self_settlement_refusal")) {
        expect(words(text, { ...settings, refusalIs })).not.toMatch(/klag|appeal|forvaltning/i);
      }
    }
  });

  it("takes no right to the introduction programme away but by integreringsloven § 8", () => {
    for (const text of inLanguages("self_settlement_refusal")) {
      expect(words(text)).toMatch(/§\s8|section 8/);
    }
  });

  it("tells landlords of six months' deposit (§§ 3-5, 3-6), no other payment (§ 3-7), and three years or one (§ 9-3)", () => {
    for (const text of inLanguages("landlord_information")) {
      const all = words(text);
      expect(all).toMatch(/seks måneders|seks månaders|six months'/);
      expect(all).toMatch(/tre år|three years/);
      expect(all).toMatch(/ett år|eitt år|[Oo]ne year/);
      for (const section of ["3-5", "3-7", "9-3"]) expect(all).toContain(section);
      expect(all).toMatch(/én måned|éin månad|one month/);
    }
  });

  it("tells of an appeal of the decision on help (boligsosialloven § 7), never of the offer itself", () => {
    for (const text of inLanguages("housing_offer")) {
      expect(words(text)).toMatch(/3 uker|3 veker|3 weeks/);
      expect(words(text)).toMatch(/sosialloven §\s7|sosiallova §\s7|section 7/);
      expect(words(text)).toMatch(/statsforvalt/);
      expect(words(text)).toContain("29");
    }
  });

  it("tells applicants the same of deposit and length of lease", () => {
    for (const text of inLanguages("self_settlement_terms")) {
      expect(words(text)).toMatch(/seks måneders|seks månaders|six months'/);
      expect(words(text)).toMatch(/tre år|three years/);
    }
  });
});

/** The hash of the texts of each kind, by their version. A text that changes gets a new version. */
const PUBLISHED: Record<string, string> = {
  "self_settlement_approval 1": "c51a229f7ff70bc9",
  "self_settlement_refusal 1": "5110723f081e28d5",
  "self_settlement_more_information 1": "e63a76709cb0c240",
  "self_settlement_terms 1": "cf80948feccbb3bd",
  "landlord_information 1": "4eb649f781de0352",
  "housing_offer 1": "d7721dc4cab8d098",
  "programme_decision 1": "781df3ea982864a7",
  "benefit_decision 1": "49e82b14adb4d2cb",
};

it("keeps a version of the texts as it was given", () => {
  for (const kind of new Set(product.map((one) => one.kind))) {
    const ofKind = product.filter((one) => one.kind === kind);
    const hash = createHash("sha256").update(canonicalJson(ofKind)).digest("hex").slice(0, 16);
    expect([kind, PUBLISHED[`${kind} ${ofKind[0]?.version}`]]).toEqual([kind, hash]);
  }
});
