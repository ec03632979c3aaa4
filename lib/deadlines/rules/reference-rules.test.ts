import { describe, expect, it } from "vitest";
import given from "@/db/reference/deadline-rules.json";
import { aChild, anAdult, aSheet, facts } from "@/lib/facts/fixtures";
import { type FactName, factDefinition } from "@/lib/facts/vocabulary";
import type { Flags } from "@/lib/facts/vocabulary/conditions";
import { programmeStartDueOn } from "@/lib/rules/rules/limits";
import type { DeadlineRule } from "../types";
import { deadlinesOf } from "./deadline";
import { ruleProblems } from "./rule-check";

const rules = given.rules.map((rule) => ({ ...rule, origin: "reference" }) as DeadlineRule);

it("gives rules that can be counted, each key and version once, with texts and a source", () => {
  for (const rule of rules) expect(ruleProblems(rule), rule.key).toEqual([]);
  expect(new Set(rules.map(({ key, version }) => `${key} ${version}`)).size).toBe(rules.length);
  for (const { text, source } of rules) {
    for (const words of [text, source]) expect(Object.values(words).every(Boolean)).toBe(true);
  }
});

it("marks as not verified each length that nobody has checked against its source", () => {
  expect(rules.filter(({ verified }) => !verified).map(({ key }) => key)).toEqual([
    "D-ANSWER-LIST",
    "D-PRIVATE",
    "D-SETTLE-ADULT",
    "D-SETTLE-CHILD",
    "D-ENTRY",
    "D-FOLKEREG",
    "D-TB",
    "D-HEALTH-OFFER",
    "D-HOUSING-ALLOWANCE",
    "D-SCHOOL",
    "D-PLAN-REVIEW",
    "D-TRANSITION",
    "D-YEAR-AFTER",
    "D-TWO-YEARS-AFTER",
    "D-FHT-1",
    "D-PERMIT",
    "D-AS-LEASE",
    "D-AS-ANSWER",
    "D-AS-FOLLOW-1",
    "D-AS-FOLLOW-2",
    "D-AS-FOLLOW-3",
    "D-HOME-ANSWER",
    "D-HOME-HANDOVER",
    "D-HOME-MOVE-OUT",
    "D-LEASE-180",
    "D-LEASE-90",
    "D-LEASE-30",
    "D-GUARANTEE-180",
    "D-GUARANTEE-90",
    "D-GUARANTEE-30",
    "D-HOUSING-GOALS",
    "D-HOUSING-AFTER",
    "D-TENANCY-RISK",
    "D-HOUSING-ALERT-H",
    "D-HOUSING-ALERT-P",
    "D-GUIDANCE-PLAN",
    "D-VOLUNTEER",
    "D-PLACEMENT-VISIT",
    "D-PLACEMENT-TASK",
    "D-PLACEMENT-END",
    "D-ABSENCE-TALK",
    "D-NORSK-LEVEL",
  ]);
});

const from = (name: FactName, on: string, flags: Flags = {}, child = false) => {
  const ofCase = factDefinition(name).subject === "case";
  return aSheet({
    flags: { settlementType: "assigned" },
    caseFacts: ofCase ? facts({ [name]: on }) : {},
    persons: [(child ? aChild : anAdult)("a", ofCase ? {} : { [name]: on }, flags)],
  });
};
const followUp = (place: "first" | "second" | "third", on: string) =>
  aSheet({
    flags: { settlementType: "agreed_self_settlement" },
    caseFacts: facts({ [`followUp.${place}DueOn`]: on }),
  });
const selfFound = (name: FactName, on: string) =>
  aSheet({
    flags: { settlementType: "agreed_self_settlement" },
    caseFacts: facts({ [name]: on }),
  });
const ofHome = (name: FactName, on: string) =>
  aSheet({ flags: { settlementType: "assigned" }, caseFacts: facts({ [name]: on }) });
const reception = { originReception: true };
const work = { endGoal: "work" } as const;

describe("the length of each rule", () => {
  it.each([
    ["D-ANSWER-LIST", from("distribution.listedOn", "2026-11-23"), "2026-11-30"],
    ["D-PRIVATE", from("person.permitNoticeOn", "2026-08-31"), "2027-02-28"],
    ["D-SETTLE-ADULT", from("person.permitGrantedOn", "2026-08-31", reception), "2027-02-28"],
    ["D-SETTLE-CHILD", from("person.permitGrantedOn", "2026-11-30", reception, true), "2027-02-28"],
    ["D-ENTRY", from("person.entryPermitOn", "2027-08-30"), "2028-02-29"],
    ["D-SETTLE-PLANNED", from("settlement.plannedOn", "2026-12-01"), "2026-12-01"],
    ["D-FOLKEREG", from("settlement.newlySettledOn", "2026-11-23"), "2026-12-01"],
    ["D-TB", from("person.newlyArrivedOn", "2028-02-16", { directArrival: true }), "2028-03-01"],
    [
      "D-HEALTH-OFFER",
      from("settlement.newlySettledOn", "2026-11-30", { directArrival: true }),
      "2027-02-28",
    ],
    ["D-HOUSING-ALLOWANCE", from("benefit.housingAllowanceDueOn", "2026-11-25"), "2026-11-25"],
    [
      "D-SCHOOL",
      from("person.newlyArrivedOn", "2026-11-30", { compulsorySchoolAge: true }, true),
      "2027-02-28",
    ],
    ["D-PROGRAMME-DECISION", from("programme.rightArisesOn", "2026-11-30"), "2027-02-28"],
    ["D-PROGRAMME-START", from("programme.rightArisesOn", "2027-11-30"), "2028-02-29"],
    ["D-NORSK", from("training.rightArisesOn", "2026-11-30"), "2027-02-28"],
    ["D-NIR-SETTLED", from("settlement.newlySettledOn", "2026-12-31"), "2027-02-28"],
    ["D-NIR-START", from("programme.startedOn", "2026-12-31"), "2027-02-28"],
    [
      "D-15H-3",
      from("programme.startedOn", "2026-01-31", { ...work, withoutUpperSecondary: false }),
      "2026-04-30",
    ],
    [
      "D-15H-6",
      from("programme.startedOn", "2026-08-31", { ...work, withoutUpperSecondary: true }),
      "2027-02-28",
    ],
    ["D-PLAN-REVIEW", from("integrationPlan.reviewOn", "2027-05-20"), "2027-05-20"],
    [
      "D-TRANSITION",
      from("programme.plannedEndOn", "2027-05-31", { programmeEnded: false }),
      "2027-02-28",
    ],
    ["D-END", from("programme.plannedEndOn", "2027-08-01"), "2027-08-01"],
    ["D-NIR-END", from("programme.endedOn", "2026-12-31"), "2027-02-28"],
    ["D-YEAR-AFTER", from("programme.endedOn", "2024-02-29"), "2025-02-28"],
    ["D-TWO-YEARS-AFTER", from("outcome.followedFromOn", "2024-02-29"), "2026-02-28"],
    [
      "D-FHT-1",
      from("settlement.settledOn", "2025-12-31", { functionalImpairment: true }),
      "2027-02-28",
    ],
    ["D-PERMIT", from("person.permitExpiresOn", "2027-03-01"), "2026-12-31"],
    ["D-AS-LEASE", selfFound("tenancy.moveInPlannedOn", "2028-03-10"), "2028-02-25"],
    ["D-AS-ANSWER", selfFound("distribution.listedOn", "2026-12-28"), "2027-01-04"],
    // Their length lies in the day that the municipality's setting gives.
    ["D-AS-FOLLOW-1", followUp("first", "2028-02-29"), "2028-02-29"],
    ["D-AS-FOLLOW-2", followUp("second", "2026-12-31"), "2026-12-31"],
    ["D-AS-FOLLOW-3", followUp("third", "2027-03-28"), "2027-03-28"],
    // The day is the one that the adviser set on the offer or the stay.
    ["D-HOME-ANSWER", ofHome("tenancy.answerDueOn", "2026-12-04"), "2026-12-04"],
    ["D-HOME-HANDOVER", ofHome("tenancy.handoverPlannedOn", "2028-02-29"), "2028-02-29"],
    ["D-HOME-MOVE-OUT", ofHome("tenancy.plannedMoveOutOn", "2027-05-31"), "2027-05-31"],
    ["D-LEASE-180", from("tenancy.leaseEndsOn", "2027-05-31"), "2026-12-02"],
    ["D-LEASE-90", from("tenancy.leaseEndsOn", "2027-05-31"), "2027-03-02"],
    ["D-LEASE-30", from("tenancy.leaseEndsOn", "2027-05-31"), "2027-05-01"],
    ["D-GUARANTEE-180", from("tenancy.guaranteeEndsOn", "2027-05-31"), "2026-12-02"],
    ["D-GUARANTEE-90", from("tenancy.guaranteeEndsOn", "2027-05-31"), "2027-03-02"],
    ["D-GUARANTEE-30", from("tenancy.guaranteeEndsOn", "2028-03-30"), "2028-02-29"],
    ["D-HOUSING-GOALS", from("housingGoal.nextReviewOn", "2027-06-01"), "2027-06-01"],
    ["D-HOUSING-AFTER", from("housingReview.completedOn", "2026-08-31"), "2027-02-28"],
    ["D-TENANCY-RISK", from("tenancyRisk.openSinceOn", "2026-11-26"), "2026-12-03"],
    ["D-HOUSING-ALERT-H", from("housingAlert.sentOn", "2026-11-26"), "2026-12-03"],
    ["D-HOUSING-ALERT-P", from("housingAlert.sentOn", "2026-11-26"), "2026-12-03"],
    // The day is the one that the adviser set in the plan or the agreement.
    ["D-GUIDANCE-PLAN", from("guidance.planReviewOn", "2028-02-29"), "2028-02-29"],
    ["D-SELFCERT", from("certification.withdrawnOn", "2026-08-31"), "2027-02-28"],
    ["D-PARENTAL", from("leave.careLeaveStartedOn", "2026-11-30"), "2027-02-28"],
    ["D-RELIG", from("leave.religiousDayOn", "2027-03-10"), "2027-02-24"],
    ["D-ABSENCE-TALK", from("absenceTalk.openedOn", "2026-11-26"), "2026-12-03"],
    ["D-NORSK-LEVEL", from("language.measureFromOn", "2026-11-30"), "2027-02-28"],
    // The days are those that the law gives the person.
    ["D-TWOYEAR", from("programme.lastDecisionOn", "2026-03-14"), "2026-03-14"],
    ["D-NORSK-END", from("training.norwegianEndsOn", "2028-02-29"), "2028-02-29"],
    ["D-CIVICS", from("training.civicsDueOn", "2027-05-20"), "2027-05-20"],
    ["D-TEST-COMPLAINT", from("language.shortResultOn", "2026-12-20"), "2027-01-10"],
    ["D-PLACEMENT-VISIT", from("placement.visitDueOn", "2026-12-10"), "2026-12-10"],
    ["D-PLACEMENT-TASK", from("placement.taskDueOn", "2026-12-11"), "2026-12-11"],
    ["D-PLACEMENT-END", from("placement.endsOn", "2027-02-26"), "2027-03-05"],
    ["D-VOLUNTEER", from("housingVolunteerOffer.followUpOn", "2026-12-15"), "2026-12-15"],
  ])("%s", (key, sheet, dueOn) => {
    const found = deadlinesOf(sheet, rules).filter(({ ruleKey }) => ruleKey === key);
    expect(found).toMatchObject([{ dueOn }]);
  });

  it("is shown for every rule", () => {
    expect(rules).toHaveLength(59);
  });
});

it("says of § 12 the same as the other rules of the product", () => {
  for (const on of ["2021-01-01", "2026-11-30", "2028-02-29"]) {
    const found = deadlinesOf(from("programme.rightArisesOn", on), rules);
    expect(found.map(({ dueOn }) => dueOn)).toEqual([
      programmeStartDueOn(on),
      programmeStartDueOn(on),
    ]);
  }
  expect(deadlinesOf(from("programme.rightArisesOn", "2020-12-31"), rules)).toEqual([]);
  expect(programmeStartDueOn("2020-12-31")).toBeNull();
});

it("counts the 15 hours of § 14 a for programmes begun while it is in force, toward work", () => {
  const keys = (on: string, flags: Flags) =>
    deadlinesOf(from("programme.startedOn", on, flags), rules)
      .map(({ ruleKey }) => ruleKey)
      .filter((key) => key.startsWith("D-15H"));
  expect(keys("2025-12-31", { ...work, withoutUpperSecondary: true })).toEqual([]);
  expect(keys("2026-01-01", { ...work, withoutUpperSecondary: true })).toEqual(["D-15H-6"]);
  expect(keys("2026-01-01", { endGoal: "education", withoutUpperSecondary: true })).toEqual([]);
  expect(keys("2026-01-01", work)).toEqual([]);
});

it.each([
  ["D-FOLKEREG", "folkeregisterloven"],
  ["D-HOUSING-ALLOWANCE", "bustøttelova"],
  ["D-SCHOOL", "opplæringslova"],
  ["D-PROGRAMME-DECISION", "integreringsloven § 12"],
  ["D-PROGRAMME-START", "integreringsloven § 12"],
  ["D-TWOYEAR", "integreringsloven § 8"],
  ["D-NORSK", "integreringsloven § 30"],
  ["D-NIR-SETTLED", "integreringsforskriften § 58"],
  ["D-NIR-START", "integreringsforskriften § 58"],
  ["D-NIR-END", "integreringsforskriften § 58"],
  ["D-15H-3", "integreringsloven § 14 a"],
  ["D-15H-6", "integreringsloven § 14 a"],
  ["D-END", "integreringsloven §§ 13 og 14"],
  ["D-NORSK-END", "integreringsloven §§ 32 og 37 d"],
  ["D-CIVICS", "integreringsloven §§ 33 og 37"],
  ["D-TEST-COMPLAINT", "integreringsforskriften §§ 34–43"],
  ["D-PERMIT", "utlendingsforskriften § 7-5 a"],
])("%s rests on %s", (key, law) => {
  expect(rules.filter((rule) => rule.key === key).map((rule) => rule.law)).toEqual([law]);
});

it("names no law for what rests on guidance, a target or the municipality's own choice", () => {
  expect(rules.filter(({ law }) => law === null).map(({ key }) => key)).toEqual([
    "D-ANSWER-LIST",
    "D-PRIVATE",
    "D-SETTLE-ADULT",
    "D-SETTLE-CHILD",
    "D-ENTRY",
    "D-SETTLE-PLANNED",
    "D-TB",
    "D-HEALTH-OFFER",
    "D-PLAN-REVIEW",
    "D-TRANSITION",
    "D-YEAR-AFTER",
    "D-TWO-YEARS-AFTER",
    "D-FHT-1",
    "D-AS-LEASE",
    "D-AS-ANSWER",
    "D-AS-FOLLOW-1",
    "D-AS-FOLLOW-2",
    "D-AS-FOLLOW-3",
    "D-HOME-ANSWER",
    "D-HOME-HANDOVER",
    "D-HOME-MOVE-OUT",
    "D-LEASE-180",
    "D-LEASE-90",
    "D-LEASE-30",
    "D-GUARANTEE-180",
    "D-GUARANTEE-90",
    "D-GUARANTEE-30",
    "D-HOUSING-GOALS",
    "D-HOUSING-AFTER",
    "D-TENANCY-RISK",
    "D-HOUSING-ALERT-H",
    "D-HOUSING-ALERT-P",
    "D-GUIDANCE-PLAN",
    "D-VOLUNTEER",
    "D-PLACEMENT-VISIT",
    "D-PLACEMENT-TASK",
    "D-PLACEMENT-END",
    "D-ABSENCE-TALK",
    "D-NORSK-LEVEL",
  ]);
});
