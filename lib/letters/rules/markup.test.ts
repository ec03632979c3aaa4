import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf, readMarkup } from "./markup";

const all = () => true;
const none = () => false;
const kinds = (source: string, has = all) =>
  linesOf(readMarkup(source).parts, has).map(({ kind, parts }) => [
    kind,
    parts.map((part) => (part.kind === "text" ? part.text : `<${part.name}>`)).join(""),
  ]);
const faults = (source: string) =>
  readMarkup(source).faults.map(({ code, at, name }) => [code, at, ...(name ? [name] : [])]);

it("tells headings, items and paragraphs by how a line begins", () => {
  expect(kinds("# Svar\nHei {{name}}\n\n- en\n• to\n1) tre\n12) fire")).toEqual([
    ["heading", "Svar"],
    ["text", "Hei <name>"],
    ["blank", ""],
    ["bullet", "en"],
    ["bullet", "to"],
    ["number", "tre"],
    ["number", "fire"],
  ]);
});

it.each([
  ["a day at the beginning of a line is no item", "3. november er fristen"],
  ["a dash inside is no item", "fra 1 - 2 rom"],
  ["a number sign without a space is no heading", "#1 på lista"],
])("%s", (_what, line) => {
  expect(kinds(line)).toEqual([["text", line]]);
});

it("leaves no empty line where only conditions stood", () => {
  const source = "Før\n\n{{#email}}\nE-post: {{email}}\n\n{{/email}}\nEtter";
  expect(kinds(source)).toEqual([
    ["text", "Før"],
    ["blank", ""],
    ["text", "E-post: <email>"],
    ["blank", ""],
    ["text", "Etter"],
  ]);
  expect(kinds(source, none)).toEqual([
    ["text", "Før"],
    ["blank", ""],
    ["text", "Etter"],
  ]);
});

it("says one thing with a value and another without", () => {
  const source = "{{#phone}}Ring {{phone}}.{{/phone}}{{^phone}}Skriv til oss.{{/phone}}";
  expect(kinds(source)).toEqual([["text", "Ring <phone>."]]);
  expect(kinds(source, none)).toEqual([["text", "Skriv til oss."]]);
});

it.each([
  ["{{", [["braces-open", 0]]],
  ["a }} b", [["braces-open", 2]]],
  ["{{ name", [["braces-open", 0]]],
  ["{{na me}}", [["not-a-field-name", 0, "na me"]]],
  ["{{}}", [["not-a-field-name", 0]]],
  [
    "{{{name}}}",
    [
      ["braces-open", 0],
      ["braces-open", 7],
    ],
  ],
  ["{{> other}}", [["not-a-field-name", 0, "> other"]]],
  ["{{#a}}x", [["not-closed", 0, "a"]]],
  ["x{{/a}}", [["not-opened", 1, "a"]]],
  [
    "{{#a}}{{#b}}{{/a}}{{/b}}",
    [
      ["not-closed", 0, "a"],
      ["not-opened", 12, "a"],
    ],
  ],
])("finds what is wrong with %s", (source, expected) => {
  expect(faults(source)).toEqual(expected);
});

it("reads whatever is typed without giving up, and points inside of it", () => {
  const pieces = fc.constantFrom("{{", "}}", "#", "^", "/", "a", " ", "\n", "- ", "{{a}}", "1) ");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const source = parts.join("");
      const read = readMarkup(source);
      for (const { at, length } of read.faults) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + Math.min(length, 1)).toBeLessThanOrEqual(source.length);
      }
      linesOf(read.parts, all);
    }),
  );
});
