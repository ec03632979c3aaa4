import { expect, expectTypeOf, it } from "vitest";
import { RECORDED_FACTS } from "./recorded";
import { FACT_NAMES, type FactValue, factDefinition, isFactName } from "./vocabulary";
import { CONDITION_KEYS, CONDITIONS } from "./vocabulary/conditions";

it("names each fact <subject>.<name>, with a meaning", () => {
  expect(FACT_NAMES.length).toBeGreaterThanOrEqual(294);
  for (const name of FACT_NAMES) {
    expect(name).toMatch(/^[a-z][a-zA-Z]+\.[a-z][a-zA-Z0-9]+$/);
    expect(factDefinition(name).meaning.length).toBeGreaterThan(3);
  }
});

it("ends the name of a day in On, and of nothing else", () => {
  const dates = FACT_NAMES.filter((name) => factDefinition(name).type === "date");
  expect(dates.filter((name) => !name.endsWith("On"))).toEqual([]);
  const others = FACT_NAMES.filter(
    (name) => !factDefinition(name).type.toLowerCase().includes("date"),
  );
  expect(others.filter((name) => name.endsWith("On"))).toEqual([]);
});

it("gives every code a list", () => {
  for (const name of FACT_NAMES) {
    const { type, codes, codeSet } = factDefinition(name);
    const hasList = (codes !== undefined) !== (codeSet !== undefined);
    expect(hasList, name).toBe(type === "code" || type === "codeList");
  }
});

it("types values by name", () => {
  expectTypeOf<FactValue<"settlement.settledOn">>().toEqualTypeOf<string>();
  expectTypeOf<FactValue<"dwelling.isCrowded">>().toEqualTypeOf<boolean>();
  expectTypeOf<FactValue<"lease.monthlyRent">>().toEqualTypeOf<number>();
  expectTypeOf<FactValue<"distribution.answer">>().toEqualTypeOf<"accepted" | "declined">();
  expectTypeOf<FactValue<"person.languages">>().toEqualTypeOf<readonly string[]>();
});

it("knows a name from something else", () => {
  expect(isFactName("lease.endsOn")).toBe(true);
  expect(isFactName("lease.colour")).toBe(false);
  expect(isFactName("toString")).toBe(false);
});

it("records only facts that exist, and has a meaning for every condition", () => {
  expect([...RECORDED_FACTS].filter((name) => !isFactName(name))).toEqual([]);
  expect(CONDITION_KEYS).toHaveLength(28);
  for (const key of CONDITION_KEYS) expect(CONDITIONS[key].meaning).not.toBe("");
});
