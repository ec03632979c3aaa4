import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answerProblems,
  CHECK_CODES,
  CHECK_STATES,
  CHECKS,
  checkDefinition,
  isCheckCode,
  subjectOf,
} from "./checks";

it("has AS-C01 to AS-C17, each once", () => {
  const numbers = Array.from({ length: 17 }, (_, n) => `AS-C${String(n + 1).padStart(2, "0")}`);
  expect(CHECK_CODES).toEqual(numbers);
  expect(isCheckCode("AS-C18")).toBe(false);
});

it("is of the dwelling where whoever applies for it gets the same answer, and of the case where any home does", () => {
  const of = (subject: string) =>
    CHECKS.flatMap((check) => (check.subject === subject ? [check.code] : [])).toSorted();
  expect(of("dwelling")).toEqual(["AS-C07", "AS-C10", "AS-C11"]);
  expect(of("case")).toEqual(["AS-C01", "AS-C17"]);
  const application = { id: "a", caseId: "c", dwellingId: null };
  expect(subjectOf("AS-C05", application)).toBe("a");
  expect(subjectOf("AS-C01", application)).toBe("c");
  expect(subjectOf("AS-C07", application)).toBeNull();
  expect(subjectOf("AS-C07", { ...application, dwellingId: "d" })).toBe("d");
});

it("lets nobody but those who settle answer on permit, places, protection and talks", () => {
  const settling = CHECKS.filter(
    ({ who }) => !(who as readonly string[]).includes("housing_adviser"),
  );
  expect(settling.map(({ code }) => code).toSorted()).toEqual([
    "AS-C01",
    "AS-C02",
    "AS-C12",
    "AS-C17",
  ]);
});

describe("an answer", () => {
  const answer = { state: "met" as const, reasons: [], note: null };
  const fields = (...given: Parameters<typeof answerProblems>) =>
    answerProblems(...given).map(({ field }) => field);

  it.each([
    ["AS-C06", { state: "not_met" }, ["reasons"]],
    ["AS-C06", { state: "not_met", reasons: ["crowded"] }, []],
    ["AS-C06", { state: "not_met", reasons: ["no_permit"] }, ["reasons"]],
    ["AS-C06", { state: "not_needed", note: "Hybel" }, ["state"]],
    ["AS-C15", { state: "not_needed" }, ["note"]],
    ["AS-C15", { state: "not_needed", note: "Ingen barn" }, []],
    ["AS-C12", { state: "met", note: "Hun sa at …" }, ["note"]],
    ["AS-C12", { state: "not_met", reasons: ["must_be_clarified"] }, []],
    ["AS-C01", { state: "under_way" }, []],
  ] as const)("of %s as %o is wrong at %j", (code, given, wrong) => {
    expect(fields(code, { ...answer, ...given })).toEqual(wrong);
  });

  it("that is not met always says why, in the check's own words", () => {
    const code = fc.constantFrom(...CHECK_CODES);
    const reasons = fc.array(fc.constantFrom(...CHECKS.flatMap((check) => [...check.reasons])));
    const note = fc.constantFrom(null, "Notat");
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(...CHECK_STATES),
        reasons,
        note,
        (one, state, why, text) => {
          const own: readonly string[] = checkDefinition(one).reasons;
          if (answerProblems(one, { state, reasons: why, note: text }).length > 0) return;
          expect(why.every((reason) => own.includes(reason))).toBe(true);
          if (state === "not_met") expect(why.length).toBeGreaterThan(0);
          if (state === "not_needed") expect(text).not.toBeNull();
        },
      ),
    );
  });
});
