import { expect, it } from "vitest";
import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { StepRecord } from "../types";
import { grantYearEndedOn } from "./extra-grant";

const record = (step: StepRecord["step"], answer: string) =>
  ({ step, answer, doneOn: "2025-01-15", note: null }) as StepRecord;
const applied = record("extra_grant", "applied");
const grantee = (settledOn: string | null, type: SettlementType = "from_reception") => ({
  type,
  birthDate: "2009-06-15",
  settledOn,
});

it.each([
  ["counts from the settlement date", "2024-02-10", [applied], "2026-01-01", "2026-02-09"],
  ["ends the day before the 29th of February", "2024-02-29", [applied], "2026-01-01", "2026-02-27"],
  ["stands for the later years", "2024-02-10", [applied], "2029-04-09", "2026-02-09"],
  ["ends two months after the fifth year", "2024-02-10", [applied], "2029-04-10", null],
  ["waits for the settlement", null, [applied], "2026-01-01", null],
  ["waits for a first application", "2024-02-10", [], "2026-01-01", null],
  [
    "ends when the first application was not sent",
    "2024-02-10",
    [record("extra_grant", "not_eligible")],
    "2026-01-01",
    null,
  ],
  [
    "goes on after a later application",
    "2024-02-10",
    [applied, record("extra_grant_again", "applied")],
    "2026-05-01",
    "2026-02-09",
  ],
  [
    "ends when someone no longer qualifies",
    "2024-02-10",
    [applied, record("extra_grant_again", "not_eligible")],
    "2026-05-01",
    null,
  ],
] as const)("the grant year to apply for %s", (_, settledOn, records, today, expected) => {
  expect(grantYearEndedOn(grantee(settledOn), records, today)).toBe(expected);
});

it("goes on for those who came alone as minors until the year they turn 20 is over", () => {
  const alone = grantee("2023-02-10", "unaccompanied_minor");
  const until = (today: string) => grantYearEndedOn(alone, [applied], today);
  expect(until("2030-02-28")).toBe("2025-02-09");
  expect(until("2030-03-01")).toBeNull();
  expect(grantYearEndedOn(grantee("2023-02-10"), [applied], "2028-04-10")).toBeNull();
});
