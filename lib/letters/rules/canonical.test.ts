import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson, cleanText } from "./canonical";

it("is one text for one content, in whatever order it was made", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "æ" }], a: undefined })).toBe(
    '{"b":[1,{"c":"æ","d":null}]}',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
      const turned = Object.fromEntries(Object.entries(content).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(content));
      const read = JSON.parse(canonicalJson(content));
      expect(canonicalJson(read)).toBe(canonicalJson(content));
    }),
  );
});

it.each([
  ["a letter and its accent are one", "Ju\u0301lia", "Júlia"],
  ["what turns the direction is gone", "Ola\u202eirak", "Olairak"],
  ["a joiner and a soft hyphen are gone", "bo\u00adlig\u200b", "bolig"],
  ["a tab and a bell are spaces", "a\tb\u0007c", "a b c"],
  ["lines end in one way", "a\r\nb\u2028c", "a\nb\nc"],
])("%s", (_what, given, expected) => {
  expect(cleanText(given)).toBe(expected);
});
