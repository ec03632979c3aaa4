import { expect, it } from "vitest";
import { TARGET_GROUPS } from "@/lib/law/rules/target-group";
import { CATEGORIES, categoryOf } from "./categories";
import { compareField, UNTOLD } from "./compare";
import { columnRule } from "./lists";
import { knownWords, wordKey } from "./words";

it.each([
  ["right_and_duty", "right_and_duty", "same"],
  ["right_and_duty", "may_offer", "differs"],
  ["right", "right", "same"],
  ["right", "right_and_duty", "same"],
  ["right", "may_offer", "differs"],
  ["may_offer", "right_and_duty", "differs"],
  ["may_offer", null, "missing_there"],
  ["missing", "may_offer", "same"],
] as const)("%s here and %s in the list is %s", (result, theirs, comes) => {
  const rule = columnRule("nir_participants", "category");
  expect(compareField(rule, categoryOf({ result }), theirs)).toBe(comes);
});

it("says nothing where the law gives no place, or cannot tell", () => {
  const told: readonly string[] = CATEGORIES;
  for (const result of [...TARGET_GROUPS, "missing" as const]) {
    expect(categoryOf({ result }) === UNTOLD).toBe(!told.includes(result));
  }
});

it.each([
  ["Rett og plikt introduksjonsprogram", "right_and_duty"],
  ["rett og plikt", "right_and_duty"],
  ["Kan tilbys introduksjonsprogram", "may_offer"],
  ["Rett til norsk", undefined],
])("the word %s is %s", (word, code) => {
  expect(knownWords([]).get(wordKey("category", word))).toBe(code);
});
