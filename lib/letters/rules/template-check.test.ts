import { expect, it } from "vitest";
import { templateProblems } from "./template-check";

const REFUSAL = "- {{reasons}}\n\n{{explanation}}\n\n- {{acceptable}}";
const problems = (body: string, subject = "Svar") =>
  templateProblems("self_settlement_refusal", { subject, body });
const more = (line: string) => problems(`${REFUSAL}\n\n${line}`);

it("has nothing to say about a template that says what is needed", () => {
  expect(problems(REFUSAL)).toEqual([]);
});

it("names the field, the place and what was meant", () => {
  expect(more("Søkt {{aplicationDate}}.")).toEqual([
    {
      code: "unknown-field",
      name: "aplicationDate",
      meant: "applicationDate",
      part: "body",
      line: 7,
      column: 6,
      length: 18,
    },
  ]);
  expect(more("{{husleige}}")[0]).not.toHaveProperty("meant");
});

it.each([
  ["a field that may be missing, with nothing around it", "Ring {{phone}}", "may-be-missing"],
  [
    "the same inside what is said when it is missing",
    "{{^phone}}{{phone}}{{/phone}}",
    "may-be-missing",
  ],
  ["a condition on what is never missing", "{{#officerName}}x{{/officerName}}", "never-missing"],
  ["a list inside a sentence", "Fordi {{reasons}}.", "stands-alone"],
  ["a list as a heading", "# {{reasons}}", "stands-alone"],
  ["paragraphs inside a sentence", "Se {{explanation}} over", "stands-alone"],
  ["paragraphs in an item", "- {{explanation}}", "stands-alone"],
  ["a field of another kind of letter", "{{replyBy}}", "unknown-field"],
  ["a condition that never ends", "{{#phone}}Ring", "not-closed"],
])("points at %s", (_what, line, code) => {
  expect(more(line)).toMatchObject([{ code, line: 7 }]);
});

it("finds a list in a sentence that is only there when something is missing", () => {
  expect(more("{{^phone}}Fordi {{reasons}}.{{/phone}}")).toMatchObject([{ code: "stands-alone" }]);
});

it("misses what such a letter must say", () => {
  expect(problems("Nei.")).toEqual(
    ["reasons", "explanation", "acceptable"].map((name) => {
      return { code: "field-needed", part: "body", name };
    }),
  );
  expect(problems("")).toEqual([{ code: "nothing-said", part: "body" }]);
});

it("keeps people out of the subject", () => {
  expect(problems(REFUSAL, "Svar fra {{municipality}}")).toEqual([]);
  expect(problems(REFUSAL, "Til {{recipientName}}")).toMatchObject([
    { code: "not-in-subject", part: "subject", line: 1, column: 5 },
  ]);
});

it("points at letters that cannot be written", () => {
  const unwritable = (text: string) => [...text].filter((letter) => letter === "ع");
  const body = `${REFUSAL}\n\nMed aع`;
  const found = templateProblems("self_settlement_refusal", { subject: "Svar", body }, unwritable);
  expect(found).toEqual([
    { code: "letter-unknown", part: "body", name: "ع", line: 7, column: 6, length: 1 },
  ]);
});
