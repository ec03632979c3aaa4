import { expect, it } from "vitest";
import { theLaw } from "../fixtures";
import { rulesFound } from "./find-rules";

const { rules } = theLaw();
const found = (text: string, day: string | null = null) =>
  rulesFound(rules, { text, day, locale: "nb" }).map(({ id }) => id);

it.each([
  ["pr-10", null, ["PR-10"]],
  ["§ 14 a fjerde", null, ["CO-05"]],
  ["freds arbeidsdager", null, ["FRED"]],
  ["§ 37 c", "2026-02-01", ["C34-04"]],
  ["§ 37 b", null, ["MAP-01", "CG-01", "C34-06", "C34-06"]],
  ["kapittel 6a § 37 c", "2023-08-01", ["C34-03"]],
  ["blåbærsyltetøy", null, []],
])("finds by %s on %s", (text, day, ids) => {
  expect(found(text, day)).toEqual(ids);
});

it("shows all that is in force on a day, and nothing that waits", () => {
  expect(found("", "2026-11-26")).not.toContain("TG-02b");
  expect(found("")).toHaveLength(rules.length);
});
