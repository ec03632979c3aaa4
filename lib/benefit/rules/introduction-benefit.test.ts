import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { addDays } from "@/lib/platform/dates";
import { aParticipant } from "../fixtures";
import type { BenefitFacts, BenefitLine, Situation } from "../types";
import { shareOf, sumOf } from "./amounts";
import { introductionBenefit } from "./introduction-benefit";
import { daysOfMonth } from "./month-days";
import { rateOn, whole } from "./rates";

const law = theLaw();
const month = (facts: Partial<BenefitFacts>, of = "2026-09-01") =>
  introductionBenefit.monthOf(law, aParticipant(facts), of);
const brief = (lines: readonly BenefitLine[] = []) =>
  lines.map(({ code, quantity, rateOre, ore }) => [code, quantity, rateOre, ore]);

const YOUNG = { earliest: "2004-03-01", latest: "2004-03-01" };
const lives = (kind: Situation["kind"], partnerId: string | null = null): Situation => ({
  kind,
  fromOn: "2020-01-01",
  toOn: null,
  partnerId,
});
const partner = {
  personId: "p",
  fromOn: "2024-08-01",
  toOn: null,
  registered: true,
  childUntil: null,
};
const couple = { situations: [lives("couple_without_children", "p")], partners: [partner] };
const youngAlone = { born: YOUNG, situations: [lives("without_parents")] };
const youngAtHome = { born: YOUNG, situations: [lives("with_parents")] };
const youngCouple = {
  born: YOUNG,
  situations: [lives("without_parents"), ...couple.situations],
  partners: [partner],
};

describe("the rates of the introduction benefit", () => {
  it.each([
    // day, 2G a year, month, day, hour, 2/3, 1/3, 5/6, 2/3 × 5/6, a twelfth of G
    ["2023-09-01", 23724000, 1977000, 65900, 12824, 1318000, 659000, 1647500, 1098333, 988500],
    ["2024-09-01", 24805600, 2067133, 68904, 13408, 1378089, 689044, 1722611, 1148407, 1033567],
    ["2025-09-01", 26032000, 2169333, 72311, 14071, 1446222, 723111, 1807778, 1205185, 1084667],
    ["2026-09-01", 27309800, 2275817, 75861, 14762, 1517211, 758606, 1896514, 1264343, 1137908],
  ])(
    "are those of %s",
    (day, year, monthly, daily, hourly, young, home, both, youngBoth, large) => {
      const rate = rateOn(law, day, whole);
      expect(rate).toMatchObject({
        yearOre: year,
        monthOre: monthly,
        dayOre: daily,
        hourOre: hourly,
      });
      const of = (parts: number, of: number) =>
        rateOn(law, day, { parts, of, rules: [] })?.monthOre;
      expect([of(2, 3), of(1, 3), of(5, 6), of(10, 18)]).toEqual([young, home, both, youngBoth]);
      expect(shareOf(law.gOn(day)?.ore ?? 0, 1, 12)).toBe(large);
    },
  );

  it.each([
    ["from 25", {}, 2275817, ["BE-01", "BE-02"]],
    ["under 25, away from parents", youngAlone, 1517211, ["BE-01", "BE-02", "BE-03"]],
    ["under 25, with a parent", youngAtHome, 758606, ["BE-01", "BE-02", "BE-04"]],
    ["couple without children", couple, 1896514, ["BE-01", "BE-02", "BE-05"]],
    ["couple under 25", youngCouple, 1264343, ["BE-01", "BE-02", "BE-03", "BE-05"]],
  ])("give a whole month of someone %s", (_who, facts, ore, rules) => {
    const given = month(facts);
    expect(brief(given?.lines)).toEqual([["month", 1, ore, ore]]);
    expect(given?.lines[0]?.rules).toEqual(rules);
  });

  it("take 3,295 kroner from each of a couple, and about 2,200 of one under 25, by G of 2023", () => {
    const at = (parts: number, of: number) =>
      rateOn(law, "2024-04-01", { parts, of, rules: [] })?.monthOre ?? 0;
    expect(at(1, 1) - at(5, 6)).toBe(329500);
    expect(at(2, 3) - at(10, 18)).toBe(219667);
  });
});

describe("the days of a month", () => {
  it("pays a part of a month by the day, and a whole one as a month whatever its length", () => {
    expect(brief(month({ startedOn: "2026-09-14" })?.lines)).toEqual([
      ["days", 17, 75861, 1289637],
    ]);
    for (const of of ["2026-07-01", "2026-09-01", "2027-02-01"]) {
      expect(month({}, of)?.earnedOre).toBe(2275817);
    }
  });

  it("says nothing of a month outside the programme", () => {
    expect(month({ startedOn: "2026-10-01" })).toBeNull();
    expect(month({ endedOn: "2026-08-31" })).toBeNull();
  });

  it("changes with G on 1 May", () => {
    expect(month({}, "2026-04-01")?.earnedOre).toBe(2169333);
    expect(month({}, "2026-05-01")?.earnedOre).toBe(2275817);
  });

  it("follows a G that is entered in the midst of a month", () => {
    const own = theLaw({}, [
      {
        validFrom: "2026-09-11",
        ore: 14_000_000,
        reference: "forskrift",
        version: 1,
        changedByName: "Test",
        changedAt: "2026-09-01T00:00:00Z",
      },
    ]);
    const given = introductionBenefit.monthOf(own, aParticipant(), "2026-09-01");
    expect(brief(given?.lines)).toEqual([
      ["days", 10, 75861, 758610],
      ["days", 20, 77778, 1555560],
    ]);
  });

  it("changes on the 25th birthday and when someone moves from the parents", () => {
    const born = { earliest: "2001-09-11", latest: "2001-09-11" };
    expect(brief(month({ born, situations: [lives("with_parents")] })?.lines)).toEqual([
      ["days", 10, 25287, 252870],
      ["days", 20, 75861, 1517220],
    ]);
    const situations: Situation[] = [
      { ...lives("with_parents"), toOn: "2026-09-10" },
      { ...lives("without_parents"), fromOn: "2026-09-11" },
    ];
    expect(brief(month({ born: YOUNG, situations })?.lines)).toEqual([
      ["days", 10, 25287, 252870],
      ["days", 20, 50574, 1011480],
    ]);
  });

  it("counts a couple while both take part, and only where one began from 1 July 2024", () => {
    const partners = [{ ...partner, toOn: "2026-09-10" }];
    expect(brief(month({ ...couple, partners })?.lines)).toEqual([
      ["days", 10, 63217, 632170],
      ["days", 20, 75861, 1517220],
    ]);
    const began = (startedOn: string) => month({ ...couple, startedOn })?.earnedOre;
    expect([began("2024-06-30"), began("2024-07-01")]).toEqual([2275817, 1896514]);
  });

  it("pays no day of a leave without benefit, nor of a stop", () => {
    const leaves = [{ code: "OMSORG", fromOn: "2026-08-20", toOn: "2026-09-13" }];
    expect(brief(month({ leaves })?.lines)).toEqual([
      ["days", 17, 75861, 1289637],
      ["unpaid_leave", 13, null, 0],
    ]);
    const stops = [{ fromOn: "2026-09-21", toOn: null }];
    expect(brief(month({ stops })?.lines)).toEqual([
      ["days", 20, 75861, 1517220],
      ["stopped", 10, null, 0],
    ]);
    const sick = [{ code: "LANG_SYK", fromOn: "2026-08-20", toOn: "2026-11-13" }];
    expect(brief(month({ leaves: sick })?.lines)).toEqual([["unpaid_leave", 30, null, 0]]);
  });
});

describe("what is not known", () => {
  it.each([
    ["decision", { decidedOn: null }],
    ["end", { plannedEndOn: "2026-09-15" }],
    ["birth_date", { born: null }],
    ["birth_date", { born: { earliest: "2001-01-01", latest: "2001-12-31" } }],
    ["home", { born: YOUNG }],
    ["couple", { partners: [partner] }],
  ])("is said as %s, and nothing is paid", (code, facts) => {
    expect(month(facts)).toEqual({ lines: [], earnedOre: 0, missing: [code] });
  });

  it("is not asked where it decides nothing", () => {
    expect(month({ born: { earliest: "1990-01-01", latest: "1990-12-31" } })?.missing).toEqual([]);
    const childUntil = "2030-01-01";
    expect(month({ partners: [{ ...partner, childUntil }] })?.earnedOre).toBe(2275817);
    expect(month({ startedOn: "2024-06-03", partners: [partner] })?.missing).toEqual([]);
    expect(month({ situations: [lives("not_such_couple")], partners: [partner] })?.earnedOre).toBe(
      2275817,
    );
  });

  it("is the basic amount before the first that is known", () => {
    expect(month({ startedOn: "2014-01-01" }, "2016-01-01")?.missing).toEqual(["basic_amount"]);
  });
});

describe("absence", () => {
  const away = (day: string, unauthorised: number, planned = 360, leave = 0) => ({
    day,
    planned,
    unauthorised,
    leave,
  });

  it("is deducted by the day, and by the hour for a part of a day, never more than the day", () => {
    const given = month({
      away: [away("2026-09-07", 360), away("2026-09-08", 90), away("2026-09-09", 330)],
    });
    expect(brief(given?.lines)).toEqual([
      ["month", 1, 2275817, 2275817],
      ["absence_days", 2, 75861, -151722],
      ["absence_hours", 90, 14762, -22143],
    ]);
  });

  it("is deducted at the person's own rate", () => {
    const given = month({ ...youngAlone, away: [away("2026-09-07", 360), away("2026-09-08", 60)] });
    expect(brief(given?.lines).slice(1)).toEqual([
      ["absence_days", 1, 50574, -50574],
      ["absence_hours", 60, 9841, -9841],
    ]);
  });

  it("tells leave by the hour apart, and does not count days outside the programme", () => {
    const given = month({
      startedOn: "2026-09-14",
      away: [away("2026-09-07", 360), away("2026-09-15", 0, 360, 120)],
    });
    expect(brief(given?.lines)).toEqual([
      ["days", 17, 75861, 1289637],
      ["leave_hours", 120, 14762, -29524],
    ]);
  });
});

describe("what someone gets beside the benefit", () => {
  const income = (kind: string, monthlyOre: number, more: object = {}) => ({
    incomes: [
      {
        id: "i",
        kind,
        fromMonth: "2026-01-01",
        toMonth: null,
        monthlyOre,
        minutes: null,
        earnedBefore: null,
        ...more,
      },
    ] as BenefitFacts["incomes"],
  });
  const second = (facts: Partial<BenefitFacts>) => brief(month(facts)?.lines)[1];

  it("reduces it whole, and only what was earned before the programme", () => {
    expect(second(income("disability", 500_000))).toEqual(["coordinated", 1, null, -500_000]);
    expect(second(income("work_assessment", 500_000))).toEqual(["coordinated", 1, null, -500_000]);
    expect(second(income("sickness", 500_000, { earnedBefore: true }))?.[3]).toBe(-500_000);
    expect(second(income("unemployment", 500_000, { earnedBefore: false }))).toEqual([
      "not_coordinated",
      1,
      null,
      0,
    ]);
  });

  it("never takes more than there is, and counts for the part of the month with benefit", () => {
    expect(month(income("disability", 9_000_000))?.earnedOre).toBe(0);
    const half = { ...income("disability", 500_000), startedOn: "2026-09-16" };
    expect(second(half)?.[3]).toBe(-250_000);
  });

  it("takes 40 per cent of the part of a transitional benefit that is above half of G", () => {
    // Half of 136,549 a year is 5,689.54 a month; 40 per cent of the other 20,000 is 8,000.
    expect(second(income("transitional", 2_568_954))?.[3]).toBe(-800_000);
    expect(second(income("transitional", 568_954))?.[3]).toBe(0);
  });

  it("takes paid work by the time, or krone for krone where that is less", () => {
    expect(second(income("paid_work", 900_000, { minutes: 1200 }))).toEqual([
      "work_by_time",
      1200,
      14762,
      -295_240,
    ]);
    expect(second(income("paid_work", 200_000, { minutes: 1200 }))).toEqual([
      "work_by_pay",
      1,
      null,
      -200_000,
    ]);
  });

  it("is left alone outside its months", () => {
    expect(month(income("disability", 500_000, { toMonth: "2026-08-01" }))?.lines).toHaveLength(1);
    expect(month(income("disability", 500_000, { fromMonth: "2026-10-01" }))?.lines).toHaveLength(
      1,
    );
  });
});

describe("any month", () => {
  const months = fc.constantFrom(
    "2024-02-01",
    "2025-04-01",
    "2025-05-01",
    "2026-09-01",
    "2026-12-01",
  );
  const people = fc.constantFrom<Partial<BenefitFacts>>(
    {},
    youngAlone,
    youngAtHome,
    couple,
    youngCouple,
  );

  it("gives no less for one more day of the programme", () => {
    const day = (n: number) => `2026-07-${String(n).padStart(2, "0")}`;
    const dates = fc.integer({ min: 1, max: 28 }).map(day);
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 2, max: 31 }),
        dates,
        dates,
        (facts, from, turns, moves) => {
          const born = turns.replace("2026", "2001");
          const situations: Situation[] = [
            { ...lives("with_parents"), toOn: moves },
            { ...lives("without_parents"), fromOn: addDays(moves, 1) },
            ...couple.situations,
          ];
          const at = (n: number) =>
            month(
              { ...facts, situations, born: { earliest: born, latest: born }, startedOn: day(n) },
              "2026-07-01",
            );
          const [fewer, more] = [at(from), at(from - 1)];
          expect([fewer?.missing, more?.missing]).toEqual([[], []]);
          expect(more?.earnedOre).toBeGreaterThanOrEqual(fewer?.earnedOre ?? 0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("costs the same whichever day of the month someone was away, and is the sum of its lines", () => {
    const minutes = fc.integer({ min: 1, max: 360 });
    fc.assert(
      fc.property(people, months, fc.nat(), fc.nat(), minutes, (facts, of, a, b, unauthorised) => {
        const days = daysOfMonth(of);
        const with_ = (n: number) =>
          month(
            {
              ...facts,
              startedOn: "2024-01-01",
              decidedOn: "2024-01-01",
              away: [{ day: days[n % days.length] ?? of, planned: 360, unauthorised, leave: 0 }],
            },
            of,
          );
        expect(with_(a)?.earnedOre).toBe(with_(b)?.earnedOre);
        expect(sumOf(with_(a)?.lines ?? [])).toBe(with_(a)?.earnedOre);
      }),
      { numRuns: 300 },
    );
  });
});
