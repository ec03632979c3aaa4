import fc from "fast-check";
import { describe, expect, it } from "vitest";
import given from "@/db/reference/deadline-rules.json";
import { hasAllocationDecision, SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { RECORDED_FACTS } from "@/lib/facts/recorded";
import type { FactName } from "@/lib/facts/vocabulary";
import { addDays } from "@/lib/platform/dates";
import { isOfType } from "./applies";
import { movesFor } from "./flow";
import { MAPPING_STEPS, RECEPTION_STEPS } from "./knowing-steps";
import type { StepContent } from "./step-definition";
import {
  contentOf,
  isStep,
  recordersOf,
  STEP_CODES,
  STEPS,
  type StepCode,
  stepProblems,
  toldContent,
} from "./steps";

const TODAY = "2026-11-23";
const nothing: StepContent = { doneOn: null, answer: null, note: null };
const problems = (step: StepCode, content: Partial<StepContent>) =>
  stepProblems(step, { ...nothing, ...content }, TODAY);

describe("the table of the steps", () => {
  const rules = new Set(given.rules.map(({ key }) => key));
  const known: ReadonlySet<FactName> = new Set(RECORDED_FACTS);

  it.each(STEP_CODES)("%s can be recorded, and names only what there is", (step) => {
    const { after = [], act, due, types, answers = [], noteFor = [], column, facts } = STEPS[step];
    expect(recordersOf(step).length).toBeGreaterThan(0);
    for (const before of after) expect(isStep(before), before).toBe(true);
    for (const answer of noteFor) expect(answers).toContain(answer);
    if (due) expect(rules).toContain(due);
    // A step that is an act of the flow is known to the kinds of settlement that know the act.
    for (const type of act ? SETTLEMENT_TYPES : []) {
      const isAct = movesFor(type, act as "accept").length > 0;
      expect(isOfType(step, type), `${step} ${type}`).toBe(isAct);
    }
    if (column) expect(act).toBeDefined();
    for (const answer of answers.length > 0 ? answers : [null]) {
      const content = { doneOn: "2026-10-01", answer, note: "12" };
      for (const fact of Object.keys(facts(content)) as FactName[]) expect(known).toContain(fact);
    }
    if (types) expect(types.length).toBeGreaterThan(0);
  });

  it("keeps health to days, and the words of what few may see out of the trail", () => {
    for (const step of STEP_CODES.filter((code) => STEPS[code].group === "health")) {
      const { note, noteFor, named } = STEPS[step];
      expect([note, noteFor, named], step).toEqual([undefined, undefined, true]);
    }
    const content = { doneOn: "2026-10-01", answer: "refused", note: null };
    expect(toldContent("consent_answer", content)).toEqual(["2026-10-01"]);
    expect(toldContent("social_control", { ...content, answer: "concern_open" })).toEqual([
      "2026-10-01",
    ]);
    expect(toldContent("allocation_check", { ...content, answer: "here", note: "x" })).toEqual([
      "2026-10-01",
      "here",
    ]);
  });

  it("asks of the list, the file and the decision only where IMDi decides (P10, integreringsloven § 8)", () => {
    for (const step of ["allocation", "allocation_check", "file_read"] as const) {
      for (const type of SETTLEMENT_TYPES) {
        expect(isOfType(step, type), `${step} ${type}`).toBe(hasAllocationDecision(type));
      }
    }
  });

  it("has forms of steps that there are", () => {
    for (const step of [...MAPPING_STEPS, ...RECEPTION_STEPS]) expect(isStep(step)).toBe(true);
    expect(isStep("constructor")).toBe(false);
  });
});

describe("what is written down of a step", () => {
  it.each([
    ["move_notice", {}, { doneOn: "errors.required" }],
    ["move_notice", { doneOn: "2026-11-24" }, { doneOn: "settlement.errors.in-future" }],
    ["move_notice", { doneOn: TODAY }, {}],
    ["school_start", { doneOn: "2027-08-16" }, {}],
    ["housing_allowance", { doneOn: TODAY }, { answer: "errors.required" }],
    ["housing_allowance", { doneOn: TODAY, answer: "maybe" }, { answer: "errors.invalid-value" }],
    ["housing_allowance", { doneOn: TODAY, answer: "applied" }, {}],
    ["housing_allowance", { doneOn: TODAY, answer: "not_eligible" }, { note: "errors.required" }],
    ["network", { answer: "someone" }, { note: "errors.required" }],
    ["network", { answer: "nobody" }, {}],
    ["primary_adult", {}, { note: "errors.required" }],
    ["reception_stay", { note: "600" }, {}],
    ["reception_stay", { note: "601" }, { note: "settlement.errors.not-a-number-of-months" }],
    ["reception_stay", { note: "to" }, { note: "settlement.errors.not-a-number-of-months" }],
    ["reception_stay", { note: "-1" }, { note: "settlement.errors.not-a-number-of-months" }],
  ] as const)("%s with %j: %j", (step, content, expected) => {
    expect(problems(step, content)).toEqual(expected);
  });

  it.each([
    ["consent_answer", { doneOn: TODAY, answer: "given" }],
    ["health_statement", { doneOn: TODAY, answer: null }],
    ["housing_allowance", { doneOn: TODAY, answer: "applied" }],
  ] as const)("%s keeps no words", (step, content) => {
    expect(contentOf(step, { ...content, note: "Diagnosen" })).toEqual({ ...content, note: null });
  });

  it("is kept whole or refused, and never more than the step asks for", () => {
    const content = fc.record({
      doneOn: fc.option(fc.integer({ min: -900, max: 900 }).map((n) => addDays(TODAY, n))),
      answer: fc.option(fc.constantFrom("yes", "no", "applied", "given", "someone", "tull")),
      note: fc.option(fc.constantFrom("12", "Elektriker", "Rektor\n\nLærer")),
    });
    fc.assert(
      fc.property(fc.constantFrom(...STEP_CODES), content, (step, sent) => {
        const kept = contentOf(step, sent);
        expect(contentOf(step, kept)).toEqual(kept);
        const { day, answers = [], ahead } = STEPS[step];
        if (Object.keys(stepProblems(step, kept, TODAY)).length > 0) return;
        expect(kept.doneOn !== null).toBe(day === "required");
        if (kept.doneOn && !ahead) expect(kept.doneOn <= TODAY).toBe(true);
        if (answers.length > 0) expect(answers).toContain(kept.answer);
        else expect(kept.answer).toBeNull();
      }),
    );
  });
});

describe("what the record then tells", () => {
  it.each([
    ["network", { answer: "nobody" }, { "person.localNetwork": ["none"] }],
    [
      "network",
      { answer: "someone", note: " Faren \n\nEn nabo" },
      { "person.localNetwork": ["Faren", "En nabo"] },
    ],
    ["reception_plan", { doneOn: TODAY, answer: "none" }, { "reception.planExists": false }],
    ["reception_stay", { note: "14" }, { "reception.stayMonths": 14 }],
    [
      "allocation_check",
      { doneOn: TODAY, answer: "elsewhere" },
      { "allocation.checkedWithImdiOn": TODAY, "allocation.otherMunicipality": true },
    ],
    [
      "social_control",
      { doneOn: TODAY, answer: "no_concern" },
      { "socialControl.checkedOn": TODAY, "socialControl.concernReported": false },
    ],
    [
      "social_control",
      { doneOn: TODAY, answer: "concern_limited" },
      {
        "socialControl.checkedOn": TODAY,
        "socialControl.concernReported": true,
        "socialControl.accessLimited": true,
      },
    ],
    [
      "home_shown",
      { doneOn: TODAY, answer: "on_moving_in" },
      {
        "tenancy.walkthroughOn": TODAY,
        "tenancy.walkthroughTopics": [
          "electricity",
          "heating",
          "water",
          "smoke_alarm",
          "escape_route",
        ],
        "tenancy.movedInOn": TODAY,
      },
    ],
    [
      "home_shown",
      { doneOn: TODAY, answer: "in_part", note: "Vannet var stengt" },
      { "tenancy.walkthroughOn": TODAY, "tenancy.walkthroughTopics": [] },
    ],
    [
      "extra_grant",
      { doneOn: TODAY, answer: "not_eligible", note: "Ikke dokumentert" },
      {
        "extraGrant.clarifiedOn": TODAY,
        "extraGrant.notEligibleReason": "Ikke dokumentert",
      },
    ],
    ["extra_grant_again", { doneOn: TODAY, answer: "applied" }, { "extraGrant.appliedOn": TODAY }],
    [
      "extra_grant_again",
      { doneOn: TODAY, answer: "not_eligible", note: "Hjelpebehovet er mindre" },
      { "extraGrant.notEligibleReason": "Hjelpebehovet er mindre" },
    ],
  ] as const)("of %s with %j: %j", (step, content, facts) => {
    expect(STEPS[step].facts({ ...nothing, ...content })).toEqual(facts);
  });
});
