import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LETTINGS } from "@/lib/dwellings/rules/codes";
import type { Assessed, CheckAnswer } from "../types";
import { checkLine, checkLines, isSettled, nextOpen, totalsOf } from "./assessment";
import { basisOf } from "./check-basis";
import { placesSum, suggestionOf, sumsOf } from "./check-sums";
import { CHECK_CODES, type CheckCode, checkDefinition } from "./checks";

const dwelling = {
  id: "d",
  streetAddress: "Storgata 1",
  unit: null,
  postalCode: "4005",
  postalPlace: "Stavanger",
  kind: "flat" as const,
  letting: "ordinary" as const,
  landlordId: "l",
  landlordName: "Turid Utleier",
  rooms: 1 as number | null,
  areaM2: 18 as number | null,
  ownEntrance: true,
  ownBathroom: true,
  ownKitchen: true,
  registeredPeople: 0,
  registeredPeopleOn: "2026-11-20",
  minutesToSchool: null,
  minutesToWork: null,
};
const lease = {
  id: "le",
  tenure: "private_rental" as const,
  draftReceivedOn: "2026-11-01",
  isWritten: true,
  startsOn: "2026-12-01",
  isFixedTerm: true,
  endsOn: "2029-11-30",
  excludesNotice: true,
  shortTermGround: null,
  noticeMonths: 3,
  monthlyRent: 900_000,
  includesHeating: true,
  includesElectricity: true,
  monthlyEnergy: 0,
  deposit: 0,
  depositAccount: null,
  guarantee: 0,
  guaranteeKind: null,
  guaranteeAgreedOn: null,
  prepaidRent: 0,
  otherPayment: 0,
  otherPaymentNote: null,
  signedOn: null,
  movedInOn: null,
  movedOutOn: null,
};
const norm = { plain: null, with_heating: null, with_electricity: null, with_both: 950_000 };
const assessed = (more: Partial<Assessed> = {}): Assessed => ({
  municipality: "1103",
  today: "2026-11-23",
  dwelling,
  lease,
  memberIds: ["amina"],
  adultIds: ["amina"],
  askedIds: [],
  protection: "none",
  monthlyIncome: 1_900_000,
  rentNorm: norm,
  spaceDemand: null,
  answers: [],
  ...more,
});
const answered = (code: CheckCode, of: Assessed, more: Partial<CheckAnswer> = {}): CheckAnswer => ({
  code,
  state: "met",
  reasons: [],
  note: null,
  evidence: { basis: basisOf(code, of) },
  checkedOn: "2026-11-20",
  checkedByName: "Kari",
  version: 1,
  ...more,
});

describe("what the sums suggest", () => {
  it.each([
    ["AS-C03", { state: "met", reasons: [] }],
    ["AS-C04", { state: "met", reasons: [] }],
    ["AS-C05", { state: "met", reasons: [] }],
    ["AS-C06", { state: "not_met", reasons: ["crowded"] }],
    ["AS-C08", { state: "met", reasons: [] }],
    ["AS-C09", { state: "met", reasons: [] }],
    ["AS-C11", { state: "met", reasons: [] }],
    ["AS-C12", { state: "not_met", reasons: ["talk_missing"] }],
    ["AS-C01", null],
    ["AS-C07", null],
    ["AS-C10", null],
    ["AS-C14", null],
  ] as const)("%s of a room that is too small: %j", (code, suggestion) => {
    expect(suggestionOf(sumsOf(code, assessed()))).toEqual(suggestion);
  });

  it("is nothing without a home, and nothing is guessed of the talks", () => {
    for (const code of CHECK_CODES) {
      if (code === "AS-C12") continue;
      expect(sumsOf(code, assessed({ dwelling: null, lease: null }))).toEqual([]);
    }
    const held = assessed({ askedIds: ["amina"] });
    expect(suggestionOf(sumsOf("AS-C12", held))).toBeNull();
  });

  it("never gives a reason that the check does not know", () => {
    const number = fc.option(fc.integer({ min: 0, max: 9_000_000 }));
    const yesNo = fc.option(fc.boolean());
    const given = fc.record({
      rooms: fc.option(fc.integer({ min: 0, max: 6 })),
      areaM2: fc.option(fc.integer({ min: 1, max: 200 })),
      letting: fc.constantFrom(...LETTINGS),
      monthlyRent: number,
      deposit: number,
      guarantee: number,
      prepaidRent: number,
      otherPayment: number,
      isWritten: yesNo,
      isFixedTerm: yesNo,
      includesHeating: yesNo,
      endsOn: fc.constantFrom("2027-05-31", "2029-11-30", null),
      persons: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(given, fc.constantFrom(...CHECK_CODES), (one, code) => {
        const of = assessed({
          dwelling: { ...dwelling, ...one },
          lease: { ...lease, ...one } as Assessed["lease"],
          memberIds: Array.from({ length: one.persons }, (_, n) => `p${n}`),
        });
        const own: readonly string[] = checkDefinition(code).reasons;
        const suggestion = suggestionOf(sumsOf(code, of));
        expect((suggestion?.reasons ?? []).filter((reason) => !own.includes(reason))).toEqual([]);
        if (suggestion?.state === "not_met") expect(suggestion.reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});

it.each([
  [30, 28, 2, "met"],
  [30, 28, 3, "not_met"],
  [30, 31, 1, "not_met"],
  [null, 0, 1, "unknown"],
] as const)("%s places decided, %d taken, %d persons: %s", (decided, taken, persons, state) => {
  expect(placesSum({ decided, taken, persons }).state).toBe(state);
});

describe("an answer that is older than a change", () => {
  it("counts until what it was given on is changed, and says what", () => {
    const before = assessed();
    const answers = [answered("AS-C06", before)];
    expect(checkLine(checkDefinition("AS-C06"), { ...before, answers })).toMatchObject({
      state: "met",
      changed: [],
    });
    const grown = { ...before, answers, dwelling: { ...dwelling, areaM2: 30 } };
    expect(checkLine(checkDefinition("AS-C06"), grown)).toMatchObject({
      state: "under_way",
      changed: ["areaM2"],
    });
  });

  it("is looked at again when the household grows, or finds another home", () => {
    const before = assessed();
    const answers = CHECK_CODES.map((code) => answered(code, before));
    const changedFor = (more: Partial<Assessed>) =>
      checkLines({ ...before, answers, ...more })
        .filter(({ changed }) => changed.length > 0)
        .map(({ check }) => check.code)
        .toSorted();
    expect(changedFor({})).toEqual([]);
    expect(changedFor({ memberIds: ["amina", "omar"] })).toEqual([
      "AS-C01",
      "AS-C02",
      "AS-C05",
      "AS-C06",
    ]);
    const other = changedFor({ dwelling: { ...dwelling, id: "other" } });
    expect(other).toEqual([
      "AS-C03",
      "AS-C04",
      "AS-C05",
      "AS-C06",
      "AS-C08",
      "AS-C09",
      "AS-C12",
      "AS-C13",
      "AS-C14",
      "AS-C15",
      "AS-C16",
    ]);
    expect(changedFor({ protection: "fortrolig" })).toEqual(["AS-C17"]);
  });

  it("is not called old for what an earlier release did not keep", () => {
    const of = assessed();
    const answers = [answered("AS-C06", of, { evidence: { basis: { rooms: 1 } } })];
    expect(checkLine(checkDefinition("AS-C06"), { ...of, answers }).changed).toEqual([]);
    const none = [answered("AS-C06", of, { evidence: null })];
    expect(checkLine(checkDefinition("AS-C06"), { ...of, answers: none }).state).toBe("met");
  });
});

it("counts what is answered, not met and to be looked at again, and leads to the next", () => {
  const before = assessed();
  const answers = [
    answered("AS-C01", before),
    answered("AS-C06", before, { state: "not_met", reasons: ["crowded"] }),
    answered("AS-C05", before),
    answered("AS-C07", before, { state: "under_way" }),
  ];
  const lines = checkLines({ ...before, answers, lease: { ...lease, monthlyRent: 1 } });
  expect(totalsOf(lines)).toEqual({ all: 17, answered: 2, notMet: 1, changed: 1 });
  expect(nextOpen(lines, "AS-C01")).toBe("AS-C02");
  expect(nextOpen(lines, "AS-C12")).toBe("AS-C02");
  const all = checkLines({
    ...before,
    answers: CHECK_CODES.map((code) => answered(code, before)),
  });
  expect(all.every(({ state }) => isSettled(state))).toBe(true);
  expect(nextOpen(all, "AS-C01")).toBeNull();
});
