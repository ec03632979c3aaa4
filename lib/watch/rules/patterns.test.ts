import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import {
  type Pattern,
  patternsIn,
  subjectsOf,
  type WatchedApplication,
  type WatchedRecord,
  type WatchedStay,
} from "./patterns";
import { DEFAULT_SETTINGS, type SignalCode, type SignalSettings } from "./signals";

const today = "2026-11-23";
const on = { today, reviewMonths: 6 };

const application = (caseId: string, more: Partial<WatchedApplication> = {}) => ({
  caseId,
  applicationId: `a-${caseId}`,
  on: "2026-11-01",
  counts: true,
  underWay: true,
  helperPhone: null,
  helperEmail: null,
  helperIsLandlord: false,
  dwellingId: null,
  landlordId: null,
  landlordPhone: null,
  landlordEmail: null,
  otherPayment: null,
  ...more,
});

const stay = (caseId: string, more: Partial<WatchedStay> = {}): WatchedStay => ({
  caseId,
  dwellingId: "d1",
  landlordId: "l1",
  movedInOn: "2026-10-01",
  movedOutOn: null,
  ...more,
});

const seen = (record: Partial<WatchedRecord>, settings: SignalSettings = DEFAULT_SETTINGS) =>
  patternsIn({ applications: [], stays: [], ...record }, settings, on);
const found = (patterns: readonly Pattern[]) =>
  patterns.map(({ signal, subject, cases }) => [
    signal,
    subject,
    ...cases.map(({ caseId }) => caseId),
  ]);

describe("the same helper", () => {
  const three = ["1", "2", "3"].map((id) => application(id, { helperPhone: "47400" }));

  it("is seen in three households' applications, not in two", () => {
    expect(found(seen({ applications: three }))).toEqual([
      ["same_helper", "phone:47400", "1", "2", "3"],
    ]);
    expect(seen({ applications: three.slice(1) })).toEqual([]);
  });

  it("is not seen when one household has tried three times", () => {
    const tries = three.map((one, at) => ({ ...one, caseId: "1", applicationId: `a${at}` }));
    expect(seen({ applications: tries })).toEqual([]);
  });

  it("is seen once when number and e-mail address are the same", () => {
    const both = three.map((one) => ({ ...one, helperEmail: "h@eksempel.no" }));
    expect(found(seen({ applications: both }))).toHaveLength(1);
    const more = [...both, application("4", { helperEmail: "h@eksempel.no" })];
    expect(found(seen({ applications: more }))).toHaveLength(2);
  });

  it("is not seen when what was withdrawn is left out, or too old", () => {
    const withdrawn = three.map((one, at) => ({ ...one, counts: at > 0 }));
    expect(seen({ applications: withdrawn })).toEqual([]);
    const old = three.map((one, at) => (at === 0 ? { ...one, on: "2024-11-23" } : one));
    expect(seen({ applications: old })).toEqual([]);
    const justInside = three.map((one, at) => (at === 0 ? { ...one, on: "2024-11-24" } : one));
    expect(seen({ applications: justInside })).toHaveLength(1);
  });

  it("is seen only while something of it is newer than a flag is kept", () => {
    const dated = (day: string) => three.map((one) => ({ ...one, on: day }));
    expect(seen({ applications: dated("2026-05-24") })).toHaveLength(1);
    expect(seen({ applications: dated("2026-05-23") })).toEqual([]);
  });
});

it("sees the same landlord in four households' applications", () => {
  const all = ["1", "2", "3", "4"].map((id) => application(id, { landlordId: "l1" }));
  expect(found(seen({ applications: all }))).toEqual([
    ["same_landlord", "landlord:l1", "1", "2", "3", "4"],
  ]);
  expect(seen({ applications: all.slice(1) })).toEqual([]);
});

it.each([
  ["said so", { helperIsLandlord: true }, true],
  ["the same number", { helperPhone: "47400", landlordPhone: "47400" }, true],
  ["the same address", { helperEmail: "a@b.no", landlordEmail: "a@b.no" }, true],
  ["different numbers", { helperPhone: "47400", landlordPhone: "47401" }, false],
  ["neither has any", {}, false],
])("a helper who is the landlord: %s", (_what, more, expected) => {
  const signals = seen({ applications: [application("1", more)] }).map(({ signal }) => signal);
  expect(signals).toEqual(expected ? ["helper_is_landlord"] : []);
});

it.each([
  [null, false],
  [0, false],
  [1, true],
  [500_000, true],
])("money asked for: %s øre", (otherPayment, expected) => {
  expect(seen({ applications: [application("1", { otherPayment })] })).toHaveLength(
    expected ? 1 : 0,
  );
});

describe("several households in one dwelling", () => {
  it.each([
    ["two who live there", [stay("1"), stay("2")], [], ["1", "2"]],
    ["one who has moved out", [stay("1"), stay("2", { movedOutOn: "2026-11-01" })], [], null],
    ["one who moves in tomorrow", [stay("1"), stay("2", { movedInOn: "2026-11-24" })], [], null],
    [
      "someone who asks to move in",
      [stay("1")],
      [application("2", { dwellingId: "d1" })],
      ["1", "2"],
    ],
    [
      "someone whose application has ended",
      [stay("1")],
      [application("2", { dwellingId: "d1", counts: false })],
      null,
    ],
    [
      "the one who lives there already",
      [stay("1")],
      [application("1", { dwellingId: "d1" })],
      null,
    ],
    ["two dwellings", [stay("1"), stay("2", { dwellingId: "d2" })], [], null],
  ])("%s", (_what, stays, applications, expected) => {
    const signals = seen({ stays, applications }).filter(
      ({ signal }) => signal === "shared_dwelling",
    );
    expect(signals.map(({ cases }) => cases.map(({ caseId }) => caseId))).toEqual(
      expected ? [expected] : [],
    );
  });
});

it("sees three households that have moved away from one landlord in a year", () => {
  const moved = (id: string, movedOutOn: string) => stay(id, { dwellingId: id, movedOutOn });
  const three = [moved("1", "2025-11-24"), moved("2", "2026-06-01"), moved("3", "2026-11-01")];
  expect(found(seen({ stays: three }))).toEqual([
    ["moves_from_landlord", "landlord:l1", "1", "2", "3"],
  ]);
  expect(seen({ stays: three.with(0, moved("1", "2025-11-23")) })).toEqual([]);
});

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(today, -days));
const few = fc.constantFrom("1", "2", "3", "4", "5", "6");
const key = fc.option(fc.constantFrom("k1", "k2"));
const anApplication: fc.Arbitrary<WatchedApplication> = fc.record({
  caseId: few,
  applicationId: fc.uuid(),
  on: day,
  counts: fc.boolean(),
  underWay: fc.boolean(),
  helperPhone: key,
  helperEmail: key,
  helperIsLandlord: fc.boolean(),
  dwellingId: key,
  landlordId: key,
  landlordPhone: key,
  landlordEmail: key,
  otherPayment: fc.option(fc.integer({ min: 0, max: 2 })),
});
const aStay: fc.Arbitrary<WatchedStay> = fc
  .record({ caseId: few, dwellingId: fc.constantFrom("k1", "k2"), landlordId: key, movedInOn: day })
  .chain((one) =>
    fc.record({
      ...Object.fromEntries(Object.entries(one).map(([name, value]) => [name, fc.constant(value)])),
      movedOutOn: fc.option(fc.constantFrom(one.movedInOn, today)),
    }),
  ) as fc.Arbitrary<WatchedStay>;
const aRecord = fc.record({
  applications: fc.array(anApplication, { maxLength: 14 }),
  stays: fc.array(aStay, { maxLength: 10 }),
});
const someSettings = fc.record(
  Object.fromEntries(
    Object.entries(DEFAULT_SETTINGS).map(([code, { threshold, months }]) => [
      code,
      fc.record({
        isOn: fc.boolean(),
        threshold: threshold === null ? fc.constant(null) : fc.integer({ min: 2, max: 5 }),
        months: months === null ? fc.constant(null) : fc.integer({ min: 3, max: 30 }),
      }),
    ]),
  ),
) as fc.Arbitrary<SignalSettings>;
const keys = (patterns: readonly Pattern[]) =>
  patterns.map(({ signal, subject }) => `${signal} ${subject}`).toSorted();

describe("whatever the record", () => {
  it("never shows fewer households than the threshold, nor one twice, nor a signal that is off", () => {
    fc.assert(
      fc.property(aRecord, someSettings, (record, settings) => {
        for (const { signal, cases } of patternsIn(record, settings, on)) {
          const ids = cases.map(({ caseId }) => caseId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeGreaterThanOrEqual(settings[signal].threshold ?? 1);
          expect(settings[signal].isOn).toBe(true);
        }
      }),
    );
  });

  it("comes to the same in any order", () => {
    fc.assert(
      fc.property(aRecord, ({ applications, stays }) => {
        const turned = { applications: applications.toReversed(), stays: stays.toReversed() };
        const sorted = (patterns: Pattern[]) =>
          patterns.toSorted((a, b) => a.subject.localeCompare(b.subject));
        expect(sorted(patternsIn(turned, DEFAULT_SETTINGS, on)).map(({ cases }) => cases)).toEqual(
          sorted(patternsIn({ applications, stays }, DEFAULT_SETTINGS, on)).map(
            ({ cases }) => cases,
          ),
        );
      }),
    );
  });

  it("shows no more when an application is withdrawn or a threshold raised", () => {
    const withoutEmail = (patterns: readonly Pattern[]) =>
      keys(patterns).filter((one) => !one.includes("email:"));
    fc.assert(
      fc.property(aRecord, someSettings, fc.nat(), (record, settings, at) => {
        const before = withoutEmail(patternsIn(record, settings, on));
        const applications = record.applications.map((one, index) =>
          index === at % Math.max(1, record.applications.length) ? { ...one, counts: false } : one,
        );
        const raised = Object.fromEntries(
          Object.entries(settings).map(([code, one]) => [
            code,
            { ...one, threshold: one.threshold === null ? null : one.threshold + 1 },
          ]),
        ) as SignalSettings;
        expect(before).toEqual(
          expect.arrayContaining(
            withoutEmail(patternsIn({ ...record, applications }, settings, on)),
          ),
        );
        expect(before).toEqual(
          expect.arrayContaining(withoutEmail(patternsIn(record, raised, on))),
        );
      }),
    );
  });

  it("can be moved by a household only where the household takes part", () => {
    fc.assert(
      fc.property(aRecord, few, (record, caseId) => {
        const without = {
          applications: record.applications.filter((one) => one.caseId !== caseId),
          stays: record.stays.filter((one) => one.caseId !== caseId),
        };
        const subjects = subjectsOf(record, new Set([caseId]));
        const elsewhere = (patterns: readonly Pattern[]) =>
          patterns.filter(
            ({ signal, subject }) =>
              !subject.startsWith("email:") && !subjects.has(`${signal as SignalCode} ${subject}`),
          );
        expect(elsewhere(patternsIn(record, DEFAULT_SETTINGS, on))).toEqual(
          elsewhere(patternsIn(without, DEFAULT_SETTINGS, on)),
        );
      }),
    );
  });
});
