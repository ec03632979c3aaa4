import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasAllocationDecision,
  isAgreedSelfSettlement,
  SETTLEMENT_TYPES,
} from "@/lib/cases/rules/settlement-types";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type {
  AnswerRule,
  MunicipalityMove,
  SettlementCase,
  SettlementPerson,
  SettlementRecordOfCase,
  StepRecord,
} from "../types";
import { settlementContribution } from "./contribution";
import type { StepCode } from "./steps";

const TODAY = "2026-11-23";
const amina: SettlementPerson = {
  personId: "a",
  birthDate: "1990-07-04",
  birthDatePrecision: "day",
  permitGrantedOn: "2026-05-01",
  acceptedOn: null,
  plannedOn: null,
  settledOn: null,
};
const someCase: SettlementCase = {
  caseId: "case",
  settlementType: "from_reception",
  requestOpenedOn: "2026-11-01",
  requestAnsweredOn: null,
  settlementCompletedOn: null,
  people: [amina],
};
const nothing: SettlementRecordOfCase = {
  records: [],
  distribution: null,
  gaps: [],
  arrivals: [],
  refusal: null,
  moves: [],
};
const aWeek: AnswerRule = {
  validFrom: null,
  validTo: null,
  direction: "after",
  length: 7,
  unit: "days",
};
const told = (
  of: Partial<SettlementCase> = {},
  record: Partial<SettlementRecordOfCase> = {},
  rules: readonly AnswerRule[] = [aWeek],
) =>
  settlementContribution(
    { ...someCase, ...of },
    { ...nothing, ...record },
    { rules, today: TODAY },
  );
const ofCase = (...given: Parameters<typeof told>) =>
  Object.fromEntries(
    Object.entries(told(...given).caseFacts ?? {}).map(([name, found]) => [name, found.value]),
  );
const ofAmina = (...given: Parameters<typeof told>) =>
  Object.fromEntries(
    Object.entries(told(...given).persons?.[0]?.facts ?? {}).map(([name, found]) => [
      name,
      found.value,
    ]),
  );
const recorded = (
  step: StepCode,
  doneOn: PlainDate,
  personId: string | null = "a",
): StepRecord => ({
  id: step,
  personId,
  step,
  doneOn,
  answer: null,
  note: null,
  recordedByName: "Kari",
  recordedAt: "2026-11-20T23:30:00Z",
  version: 1,
});
const listed = {
  listedOn: "2026-11-16",
  readOn: null,
  missing: [],
  declinedOn: null,
  declineReason: null,
  declineNote: null,
  version: 1,
};

describe("the list (B4, B5)", () => {
  it("B5: is answered within a week of the day on it, and of the request without one", () => {
    expect(ofCase({}, { distribution: listed })).toMatchObject({
      "distribution.listedOn": "2026-11-16",
      "distribution.answerDueOn": "2026-11-23",
    });
    expect(ofCase()).toMatchObject({
      "distribution.listedOn": "2026-11-01",
      "distribution.answerDueOn": "2026-11-08",
    });
    // By a leap day and by the end of the year.
    const on = (listedOn: PlainDate) =>
      ofCase({}, { distribution: { ...listed, listedOn } })["distribution.answerDueOn"];
    expect([on("2028-02-22"), on("2026-12-28")]).toEqual(["2028-02-29", "2027-01-04"]);
  });

  it("counts by the rule that was in force on that day, and by none where there was none", () => {
    const two = { ...aWeek, validFrom: "2026-11-17", length: 14 };
    const one = { ...aWeek, validTo: "2026-11-16" };
    expect(ofCase({}, { distribution: listed }, [two, one])).toMatchObject({
      "distribution.answerDueOn": "2026-11-23",
    });
    const later = { ...listed, listedOn: "2026-11-17" };
    expect(ofCase({}, { distribution: later }, [two, one])).toMatchObject({
      "distribution.answerDueOn": "2026-12-01",
    });
    expect(ofCase({}, { distribution: listed }, [])).not.toHaveProperty("distribution.answerDueOn");
  });

  it("is answered when the first is taken, and a no is forgotten when the household is taken after all", () => {
    const declined = { ...listed, declinedOn: "2026-11-18", declineReason: "services_full" };
    expect(ofCase({}, { distribution: declined })).toMatchObject({
      "distribution.answer": "declined",
      "distribution.answeredOn": "2026-11-18",
      "distribution.declinedOn": "2026-11-18",
    });
    const people = [{ ...amina, acceptedOn: "2026-11-20" }];
    const after = ofCase({ people }, { distribution: declined });
    expect(after).toMatchObject({
      "distribution.answer": "accepted",
      "distribution.answeredOn": "2026-11-20",
    });
    expect(after).not.toHaveProperty("distribution.declinedOn");
  });

  it("P10: is no part of the way of those who need no agreement (integreringsloven § 8)", () => {
    for (const settlementType of ["family_reunification", "self_settled"] as const) {
      expect(ofCase({ settlementType, requestOpenedOn: null })).toEqual({});
    }
  });
});

describe("a person", () => {
  it("B11: has the first weeks behind when both ends are recorded, or when the stage was completed", () => {
    const people = [{ ...amina, settledOn: "2026-11-02" }];
    const both = [
      recorded("registered_imdinett", "2026-11-05"),
      recorded("move_notice", "2026-11-04"),
    ];
    const end = "settlement.establishedOn";
    expect(ofAmina({ people }, { records: both })[end]).toBe("2026-11-05");
    expect(ofAmina({ people }, { records: both.slice(0, 1) })[end]).toBeUndefined();
    expect(ofAmina({ people, settlementCompletedOn: "2026-11-20" })[end]).toBe("2026-11-20");
    // A stage that was completed before the person came says nothing of this person.
    expect(ofAmina({ people, settlementCompletedOn: "2026-11-01" })[end]).toBeUndefined();
    expect(ofAmina({}, { records: both })[end]).toBeUndefined();
  });

  it("B12: has a right to the programme from the settlement, unless it is recorded that none is offered", () => {
    const people = [{ ...amina, settledOn: "2026-11-02" }];
    expect(ofAmina({ people })["programme.rightArisesOn"]).toBe("2026-11-02");
    const none = [recorded("programme_not_offered", "2026-11-10")];
    expect(ofAmina({ people }, { records: none })["programme.rightArisesOn"]).toBeUndefined();
  });

  it("is newly settled for a year, and a leap day ends with February", () => {
    const new_ = (settledOn: PlainDate, today: PlainDate) => {
      const of = { ...someCase, people: [{ ...amina, settledOn }] };
      const found = settlementContribution(of, nothing, { rules: [], today });
      return found.persons?.[0]?.facts?.["settlement.newlySettledOn"] !== undefined;
    };
    expect([new_("2025-11-24", TODAY), new_("2025-11-23", TODAY)]).toEqual([true, false]);
    expect([new_("2028-02-29", "2029-02-27"), new_("2028-02-29", "2029-02-28")]).toEqual([
      true,
      false,
    ]);
  });

  it("has what is recorded on the day of Norway", () => {
    const records = [recorded("mapped", "2026-10-01")];
    const found = told({}, { records }).persons?.[0]?.facts?.["person.mappedOn"];
    expect(found).toMatchObject({ value: "2026-10-01", recordedOn: "2026-11-21" });
  });
});

describe("a move out of the municipality", () => {
  const move = (direction: "out" | "in", movedOn: PlainDate | null): MunicipalityMove => ({
    id: `${direction} ${movedOn}`,
    direction,
    otherMunicipality: "4601",
    movedOn,
    ownAnswer: "not_asked",
    ownAnsweredOn: null,
    ownAnsweredBy: null,
    otherAnswer: "not_asked",
    otherAnsweredOn: null,
    otherAnsweredBy: null,
    note: null,
    version: 1,
  });
  it.each([
    [[], undefined],
    [[move("out", null)], undefined],
    [[move("out", "2026-11-10")], "2026-11-10"],
    // Asked about another move, and back again from the first one.
    [[move("out", "2026-11-10"), move("out", null)], "2026-11-10"],
    [[move("out", "2026-10-10"), move("in", "2026-11-10")], undefined],
    [[move("in", "2026-11-10"), move("out", "2026-10-10")], undefined],
    [[move("out", "2026-10-10"), move("in", null)], "2026-10-10"],
    [
      [move("out", "2026-10-10"), move("in", "2026-11-01"), move("out", "2026-11-10")],
      "2026-11-10",
    ],
    [[move("in", "2026-01-10")], undefined],
  ])("is told by the moves %j: %s", (moves, on) => {
    expect(ofCase({}, { moves })["settlement.movedOutOn"]).toBe(on);
  });
});

it("tells no day of an answer before it is given, whatever dates there are", () => {
  const day = fc.option(fc.integer({ min: -400, max: 0 }).map((n) => addDays(TODAY, n)));
  const person = fc.record({ acceptedOn: day, plannedOn: day, settledOn: day });
  const given = fc.record({
    settlementType: fc.constantFrom(...SETTLEMENT_TYPES),
    requestOpenedOn: day,
    people: fc.array(person, { minLength: 1, maxLength: 4 }),
    declinedOn: day,
  });
  fc.assert(
    fc.property(given, ({ people, declinedOn, ...of }) => {
      const members = people.map((one, n) => ({ ...amina, ...one, personId: String(n) }));
      const facts = ofCase(
        { ...of, people: members },
        { distribution: { ...listed, listedOn: null, declinedOn } },
      );
      const type = of.settlementType;
      const isListed = hasAllocationDecision(type) && !isAgreedSelfSettlement(type);
      const days = people.flatMap(({ acceptedOn }) => acceptedOn ?? []).sort();
      const accepted = isListed ? days[0] : undefined;
      expect(facts["distribution.answeredOn"]).toBe(accepted ?? declinedOn ?? undefined);
      expect(facts["distribution.answer"] === "accepted").toBe(Boolean(accepted));
      const [listedOn, answeredOn] = [
        facts["distribution.listedOn"],
        facts["distribution.answeredOn"],
      ] as [string?, string?];
      if (accepted && listedOn) expect(listedOn <= (answeredOn ?? "")).toBe(true);
    }),
  );
});
