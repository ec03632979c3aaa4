import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INTERPRETER_CATEGORIES, INTERPRETER_USES } from "./codes";
import { type InterpreterPart, interpreterProblems, withoutStale } from "./interpreter";

const none: InterpreterPart = {
  interpreterUse: null,
  interpreterLanguage: null,
  interpreterCategory: null,
  interpreterDeviationReason: null,
};
const booked = { interpreterUse: "booked", interpreterLanguage: "so" } as const;
const reason = { interpreterDeviationReason: "settlement.errors.deviation-reason-missing" };

describe("who interprets", () => {
  it("TO-01: is never a child, tolkeloven § 4", () => {
    expect(interpreterProblems({ ...none, interpreterUse: "child" })).toEqual({
      interpreterUse: "settlement.errors.child-interpreter",
    });
  });

  it("TO-10: is nobody close, tolkeloven § 16", () => {
    expect(interpreterProblems({ ...none, interpreterUse: "relative" })).toEqual({
      interpreterUse: "settlement.errors.relative-interpreter",
    });
  });

  it.each([
    [{ interpreterUse: "none_found" }, reason],
    [{ ...booked, interpreterCategory: "none" }, reason],
    [{ ...booked, interpreterCategory: "E" }, {}],
    [{ ...booked, interpreterCategory: "A" }, {}],
    [{ interpreterUse: "not_needed" }, {}],
    [{}, {}],
  ] as const)("TO-03: a reason where %j is not qualified, tolkeloven § 7", (given, problems) => {
    expect(interpreterProblems({ ...none, ...given })).toEqual(problems);
    expect(
      interpreterProblems({ ...none, ...given, interpreterDeviationReason: "Ingen ledige" }),
    ).toEqual({});
  });

  it("TO-05: has a language, and a category of the register or none", () => {
    expect(INTERPRETER_CATEGORIES).toEqual(["A", "B", "C", "D", "E", "none"]);
    expect(interpreterProblems({ ...none, interpreterUse: "booked" })).toEqual({
      interpreterLanguage: "settlement.errors.interpreter-language-missing",
      interpreterCategory: "settlement.errors.interpreter-category-missing",
    });
  });

  it("keeps nothing that belongs to another answer, and loses nothing that is asked for", () => {
    const part = fc.record({
      interpreterUse: fc.option(fc.constantFrom(...INTERPRETER_USES)),
      interpreterLanguage: fc.option(fc.constantFrom("so", "ti")),
      interpreterCategory: fc.option(fc.constantFrom(...INTERPRETER_CATEGORIES)),
      interpreterDeviationReason: fc.option(fc.constant("Ingen ledige")),
    });
    fc.assert(
      fc.property(part, (given) => {
        const kept = withoutStale(given);
        expect(withoutStale(kept)).toEqual(kept);
        expect(interpreterProblems(kept)).toEqual(interpreterProblems(given));
        if (kept.interpreterUse !== "booked") expect(kept.interpreterCategory).toBeNull();
        if (kept.interpreterDeviationReason) {
          expect(interpreterProblems({ ...kept, interpreterDeviationReason: null })).not.toEqual(
            interpreterProblems(kept),
          );
        }
      }),
    );
  });
});
