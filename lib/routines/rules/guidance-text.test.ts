import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLong, paragraphsOf, textFor } from "./guidance-text";

describe("paragraphsOf", () => {
  it.each([
    ["one line", "Ring mottaket.", [[{ text: "Ring mottaket." }]]],
    [
      "an empty line parts",
      "Ring mottaket.\n \nSkriv et notat.",
      [[{ text: "Ring mottaket." }], [{ text: "Skriv et notat." }]],
    ],
    ["a single break does not", "Ring\nmottaket", [[{ text: "Ring\nmottaket" }]]],
    [
      "an address is a link, and the full stop after it is not",
      "Se https://kommune.example/rutine?a=1.",
      [
        [
          { text: "Se " },
          {
            text: "https://kommune.example/rutine?a=1",
            href: "https://kommune.example/rutine?a=1",
          },
          { text: "." },
        ],
      ],
    ],
    [
      "two addresses, one in brackets",
      "(http://a.example/x) https://b.example/y",
      [
        [
          { text: "(" },
          { text: "http://a.example/x", href: "http://a.example/x" },
          { text: ") " },
          { text: "https://b.example/y", href: "https://b.example/y" },
        ],
      ],
    ],
    ["nothing", " \n\n ", []],
  ])("%s", (_what, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });

  it("loses nothing, and links to the web alone", () => {
    const piece = fc.oneof(
      fc.constantFrom("\n", "\n\n", " ", ".", "javascript:alert(1)", "<b>", "data:text/html,x"),
      fc.webUrl(),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const spans = paragraphsOf(text).flat();
        const kept = spans.map((span) => span.text).join("");
        expect(kept.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const { href } of spans) if (href) expect(href).toMatch(/^https?:\/\//);
      }),
    );
  });
});

describe("isLong", () => {
  it.each([
    ["a short line", "Ring mottaket.", false],
    ["two paragraphs", "Ring.\n\nSkriv.", false],
    ["three paragraphs", "Ring.\n\nSkriv.\n\nVent.", true],
    ["280 characters", "a".repeat(280), false],
    ["281 characters", "a".repeat(281), true],
  ])("%s: %s", (_what, text, long) => {
    expect(isLong(text)).toBe(long);
  });
});

describe("textFor", () => {
  const texts = { nb: "Ring", nn: null, en: "Call" };
  it.each([
    ["nb", { text: "Ring", language: "nb" }],
    ["nn", { text: "Ring", language: "nb" }],
    ["en", { text: "Call", language: "en" }],
  ] as const)("in %s", (reader, shown) => {
    expect(textFor(texts, reader)).toEqual(shown);
  });
  it("is nothing when nothing is written", () => {
    expect(textFor({ nb: null, nn: "", en: null }, "nb")).toBeNull();
  });
});
