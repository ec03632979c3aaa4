import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DigestWords, digestMail } from "./digest-mail";

const words: DigestWords = {
  language: "nn",
  subject: "Rotfeste: 3 over fristen",
  title: "Det som ventar i Stavanger",
  intro: "Fristar i sakene du har ansvar for:",
  lines: [
    { what: "Over fristen", count: "3" },
    { what: "Innan 7 dagar", count: "1" },
  ],
  open: { text: "Sjå kva det er", href: "https://rotfeste.example.no/oversikt" },
  notes: ["Saker med adressevern er aldri med i tala."],
  change: { text: "Endre", href: "https://rotfeste.example.no/innstillinger" },
};

describe("the message of a digest", () => {
  it("says the same as text and as a page", () => {
    const { text, html, subject } = digestMail(words);
    expect(subject).toBe(words.subject);
    expect(text).toBe(`Det som ventar i Stavanger

Fristar i sakene du har ansvar for:
- Over fristen: 3
- Innan 7 dagar: 1

Sjå kva det er:
https://rotfeste.example.no/oversikt

Saker med adressevern er aldri med i tala.

Endre:
https://rotfeste.example.no/innstillinger
`);
    expect(html).toContain('<html lang="nn">');
    expect(html).toContain("<h1");
    expect(html).toContain("<li>Over fristen: <strong>3</strong></li>");
    expect(html).toContain('<a href="https://rotfeste.example.no/oversikt">Sjå kva det er</a>');
  });

  it("asks for nothing from outside and runs nothing", () => {
    const { html } = digestMail(words);
    expect(html).not.toMatch(/<(img|script|link|iframe|style)\b|url\(|\bon\w+=|cid:/i);
  });

  it("keeps what stands in a text from becoming part of the page", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const { html } = digestMail({ ...words, title });
        const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "";
        expect(heading).not.toMatch(/[<>"']/);
        const read = heading
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'")
          .replaceAll("&amp;", "&");
        expect(read).toBe(title);
      }),
    );
  });
});
