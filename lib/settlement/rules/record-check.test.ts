import { describe, expect, it } from "vitest";
import type { StepRecord } from "../types";
import type { Position } from "./position";
import { isRestedOn, recordProblems } from "./record-check";
import type { StepContent } from "./step-definition";
import type { StepCode } from "./steps";

const TODAY = "2026-11-23";
const on = (doneOn: string | null, more: Partial<StepContent> = {}): StepContent => ({
  doneOn,
  answer: null,
  note: null,
  ...more,
});
const recorded = (step: StepCode, doneOn: string): StepRecord => ({
  ...on(doneOn),
  id: step,
  personId: "a",
  step,
  recordedByName: "Kari",
  recordedAt: "2026-11-23T08:00:00Z",
  version: 1,
});
const at = (days: Position["days"], more: Partial<Position> = {}): Position => ({
  type: "from_reception",
  days,
  isAdult: true,
  elsewhere: false,
  consent: null,
  ...more,
});
const check = (
  step: StepCode,
  content: StepContent,
  position: Position | null = null,
  own: readonly StepRecord[] = [],
) => recordProblems(step, content, { own, position, today: TODAY });

describe("a step in its place", () => {
  it("comes after those that it rests on, and on no earlier day", () => {
    const answer = on("2026-11-11", { answer: "given" });
    expect(check("consent_answer", answer)).toEqual({ doneOn: "settlement.errors.comes-later" });
    const asked = recorded("consent_asked", "2026-11-12");
    expect(check("consent_answer", answer, null, [asked])).toEqual({
      doneOn: "settlement.errors.before-what-comes-first",
    });
    const sameDay = on("2026-11-12", { answer: "given" });
    expect(check("consent_answer", sameDay, null, [asked])).toEqual({});
  });

  it("B9: sees the settlement date in IMDinett only of someone who is settled, and not before", () => {
    const seen = on("2026-11-09");
    expect(check("registered_imdinett", seen, at({}))).toEqual({
      doneOn: "settlement.errors.comes-later",
    });
    expect(check("registered_imdinett", seen, at({ settled: "2026-11-10" }))).toEqual({
      doneOn: "settlement.errors.before-what-comes-first",
    });
    expect(check("registered_imdinett", seen, at({ settled: "2026-11-09" }))).toEqual({});
  });

  it("B6: takes IMDi's decision after the acceptance, and B7 the file after the decision", () => {
    const accepted = { accepted: "2026-10-05" };
    expect(check("allocation", on("2026-10-04"), at(accepted))).toEqual({
      doneOn: "settlement.errors.before-accepted",
    });
    expect(check("allocation", on("2026-10-05"), at(accepted))).toEqual({});
    expect(check("file_read", on("2026-10-05"), at(accepted))).toEqual({
      doneOn: "settlement.errors.not-possible-now",
    });
    const allocated = { ...accepted, allocated: "2026-10-10" };
    expect(check("file_read", on("2026-10-09"), at(allocated))).toEqual({
      doneOn: "settlement.errors.before-allocated",
    });
  });

  it("is corrected from where its person stood without it", () => {
    const days = { accepted: "2026-10-05", allocated: "2026-10-10", file_open: "2026-10-12" };
    expect(check("file_read", on("2026-10-11"), at(days))).toEqual({});
    expect(check("file_read", on("2026-10-09"), at(days))).toEqual({
      doneOn: "settlement.errors.before-allocated",
    });
  });

  it("B3: obtains a health statement with consent alone (helsepersonelloven)", () => {
    const own = [recorded("consent_asked", "2026-11-01"), recorded("consent_answer", "2026-11-02")];
    const statement = on("2026-11-05");
    expect(check("health_statement", statement, at({}, { consent: "refused" }), own)).toEqual({
      doneOn: "settlement.errors.gate-consent-given",
    });
    expect(check("health_statement", statement, at({}, { consent: "given" }), own)).toEqual({});
  });

  it("says first what is wrong with the day itself", () => {
    expect(check("settled", on("2026-11-24"), at({}))).toEqual({
      doneOn: "settlement.errors.in-future",
    });
    expect(check("settled", on(null), at({}))).toEqual({ doneOn: "errors.required" });
  });
});

it("is not taken away while something rests on it", () => {
  const answer = recorded("consent_answer", "2026-11-02");
  expect(isRestedOn("consent_asked", [answer])).toBe(true);
  expect(isRestedOn("consent_answer", [answer])).toBe(false);
  expect(isRestedOn("consent_asked", [])).toBe(false);
});
