import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "./fields";
import { fillBody, fillSubject } from "./fill-template";

const fields = fieldsOf("self_settlement_refusal");
const fill = (body: string, values: Record<string, string | number | string[]>) =>
  fillBody(body, { fields, values, language: "nb" });

describe("filling a template", () => {
  it("makes headings, paragraphs and lists", () => {
    const body =
      "Søkt {{applicationDate}}.\nSe under.\n\n# Hvorfor\n- {{reasons}}\n- sist\n\n1) først\n2) så";
    const values = { applicationDate: "2026-11-03", reasons: ["for liten", "for dyr"] };
    expect(fill(body, values)).toEqual([
      { kind: "paragraph", text: "Søkt 3.\u00a0november 2026.\nSe under." },
      { kind: "heading", text: "Hvorfor" },
      { kind: "list", ordered: false, items: ["for liten", "for dyr", "sist"] },
      { kind: "list", ordered: true, items: ["først", "så"] },
    ]);
  });

  it("keeps the paragraphs of a value, and the line breaks in them", () => {
    expect(fill("{{explanation}}", { explanation: "En\nto\n\n \n tre  fire " })).toEqual([
      { kind: "paragraph", text: "En\nto" },
      { kind: "paragraph", text: "tre fire" },
    ]);
  });

  it("keeps a section sign with its number", () => {
    expect(fill("Se §§ 3-5 og § 9-3.", {})).toEqual([
      { kind: "paragraph", text: "Se §§\u00a03-5 og §\u00a09-3." },
    ]);
  });

  it("leaves out what is said of a value that is not there, an empty list included", () => {
    const body = "Hei.\n\n{{#appealWeeks}}\n# Klage\nInnen {{appealWeeks}} uker.\n{{/appealWeeks}}";
    expect(fill(body, {})).toEqual([{ kind: "paragraph", text: "Hei." }]);
    expect(fill(body, { appealWeeks: 3 })).toHaveLength(3);
  });

  it("never leaves a hole", () => {
    expect(() => fill("Til {{recipientName}}", {})).toThrow(/recipientName/);
  });
});

const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "{{officerName}}",
    "{{#phone}}",
    "}}",
    "# Overskrift",
    "- punkt",
    "1) en",
    "\n\n# X",
  ),
  fc
    .array(fc.constantFrom("{", "}", "#", "-", "\n", "1)", " ", "a"), { maxLength: 12 })
    .map((all) => all.join("")),
);

describe("whatever a value holds", () => {
  it("stays text in its place: no block more, and no braces read", () => {
    const body =
      "# Om {{recipientName}}\nHei {{recipientName}}, fra {{officerName}}\n\n- {{recipientName}}";
    fc.assert(
      fc.property(hostile, hostile, (recipientName, officerName) => {
        const blocks = fill(body, { recipientName, officerName });
        const one = (text: string) => text.replace(/[^\S\u00a0]+/g, " ").trim();
        expect(blocks).toEqual([
          { kind: "heading", text: `Om ${one(recipientName)}`.trim() },
          { kind: "paragraph", text: `Hei ${one(recipientName)}, fra ${one(officerName)}`.trim() },
          { kind: "list", ordered: false, items: [one(recipientName)] },
        ]);
      }),
    );
  });

  it("makes as many items as the list has, and only paragraphs of long texts", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), hostile, (reasons, explanation) => {
        const blocks = fill("- {{reasons}}\n\n{{explanation}}", { reasons, explanation });
        const [list, ...rest] = blocks;
        expect(list).toMatchObject({ kind: "list", items: { length: reasons.length } });
        expect(rest.every(({ kind }) => kind === "paragraph")).toBe(true);
      }),
    );
  });

  it("stays out of the subject's way", () => {
    fc.assert(
      fc.property(hostile, (municipality) => {
        const subject = fillSubject("Fra {{municipality}}", {
          fields,
          values: { municipality },
          language: "nb",
        });
        expect(subject).not.toContain("\n");
        expect(subject.startsWith("Fra")).toBe(true);
      }),
    );
  });
});
