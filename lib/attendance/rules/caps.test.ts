import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { addDays } from "@/lib/platform/dates";
import { isWorkingDay } from "@/lib/rules/rules/working-days";
import { type AbsenceDay, absenceDays, type Leave } from "./absence-days";
import { assessLeave } from "./assess-leave";
import { type Cap, capsOf, noSituation } from "./caps";
import { followUpFrom } from "./care-leave";
import { type AbsenceCode, absenceCodes } from "./codes";

const law = theLaw();

function leave(code: AbsenceCode, fromOn: string, toOn = fromOn, more: Partial<Leave> = {}): Leave {
  return {
    id: `${code} ${fromOn}`,
    ...{ code, fromOn, toOn },
    occasion: null,
    minutesPerDay: null,
    eventOn: null,
    ...more,
  };
}

function known(leaves: readonly Leave[], situation = noSituation) {
  return { leaves, situation, days: absenceDays([], leaves, { dayMinutes: 450 }) };
}

const told = (caps: readonly Cap[]) =>
  caps.map(({ span, unit, max, used, left }) => ({ span, unit, max, used, left }));

describe("the number of days of each type", () => {
  it.each([
    ["as it is", noSituation, 10],
    ["more than two children", { ...noSituation, overTwoChildren: true }, 15],
    ["sole carer", { ...noSituation, soleCarer: true }, 20],
    ["sole carer of more than two", { ...noSituation, soleCarer: true, overTwoChildren: true }, 30],
    ["extended right", { ...noSituation, extendedRight: true }, 20],
    [
      "sole carer with extended right",
      { ...noSituation, soleCarer: true, extendedRight: true },
      40,
    ],
  ])("BARN_SYK, %s: working days in 12 months that roll", (_name, situation, days) => {
    const leaves = [
      leave("BARN_SYK", "2025-11-24", "2025-11-26"),
      leave("BARN_SYK", "2026-03-02", "2026-03-03"),
    ];
    // A year after the first of them, two of its three days are out of the period.
    expect(
      told(capsOf(law, known(leaves, situation), { code: "BARN_SYK", on: "2026-11-25" })),
    ).toEqual([
      { span: "rolling", unit: "working_days", max: days * 10, used: 30, left: (days - 3) * 10 },
    ]);
  });

  it.each([
    ["VELFERD", 10],
    ["FRED", 10],
    ["RELIG", 2],
    ["FERIE", 25],
  ] as const)("%s: %d working days in the calendar year", (code, days) => {
    const leaves = [leave(code, "2025-12-31"), leave(code, "2026-01-02")];
    expect(told(capsOf(law, known(leaves), { code, on: "2026-06-01" }))).toEqual([
      { span: "year", unit: "working_days", max: days * 10, used: 10, left: (days - 1) * 10 },
    ]);
  });

  it.each([
    ["SVANG", 10],
    ["FODSEL_MOR", 20],
    ["FODSEL_FAR", 7],
  ] as const)(
    "%s: %d working days for the child, whose due date may be corrected",
    (code, days) => {
      const leaves = [
        leave(code, "2025-03-03", "2025-03-04", { eventOn: "2025-02-20" }),
        leave(code, "2026-03-02", "2026-03-03", { eventOn: "2026-05-20" }),
      ];
      const question = { code, on: "2026-06-01", eventOn: "2026-05-11" };
      expect(told(capsOf(law, known(leaves), question))).toEqual([
        { span: "child", unit: "working_days", max: days * 10, used: 20, left: (days - 2) * 10 },
      ]);
    },
  );

  it("OMSORG: ten months for the child, as calendar days from its first day", () => {
    const leaves = [leave("OMSORG", "2026-02-01", "2026-02-28", { eventOn: "2026-01-10" })];
    const question = { code: "OMSORG", on: "2026-06-01", eventOn: "2026-01-10" } as const;
    expect(told(capsOf(law, known(leaves), question))).toEqual([
      { span: "child", unit: "calendar_days", max: 303, used: 28, left: 275 },
    ]);
  });

  it("OMSORG: what the other parent has taken is taken from both, with 75 working days kept for each", () => {
    const eventOn = "2026-01-10";
    const own = [leave("OMSORG", "2026-02-02", "2026-02-06", { eventOn })];
    const other = [leave("OMSORG", "2026-02-09", "2026-02-15", { eventOn })];
    const question = { code: "OMSORG", on: "2026-06-01", eventOn } as const;
    const caps = capsOf(law, { ...known(own), otherParent: { leaves: other } }, question);
    // From 2 February to 1 December there are 211 working days.
    expect(told(caps)).toEqual([
      { span: "child", unit: "calendar_days", max: 303, used: 12, left: 291 },
      { span: "child", unit: "working_days", max: 1360, used: 50, left: 1310 },
    ]);
    expect(told(capsOf(law, { ...known(own), otherParent: null }, question))).toHaveLength(1);
  });

  it("LANG_SYK: one year in the programme", () => {
    const leaves = [leave("LANG_SYK", "2026-02-01", "2026-02-28")];
    expect(told(capsOf(law, known(leaves), { code: "LANG_SYK", on: "2026-06-01" }))).toEqual([
      { span: "programme", unit: "calendar_days", max: 365, used: 28, left: 337 },
    ]);
  });

  it("AMMEFRI: an hour a day in the child's first year", () => {
    const question = { code: "AMMEFRI", on: "2026-06-01", eventOn: "2026-01-10" } as const;
    const [cap] = capsOf(law, known([]), question);
    expect(cap).toMatchObject({ span: "day", unit: "minutes", max: 60, to: "2027-01-09" });
  });

  it.each(["SYK_LEGE", "UGYLDIG"] as const)("%s: no number of days", (code) => {
    expect(capsOf(law, known([]), { code, on: "2026-06-01" })).toEqual([]);
  });
});

const programme = {
  startedOn: "2025-01-06",
  endedOn: null,
  situation: noSituation,
  withdrawnOn: null,
};
const assess = (earlier: readonly Leave[], wanted: Leave & Record<string, unknown>) =>
  assessLeave(
    law,
    { ...programme, leaves: earlier, days: known(earlier).days },
    { noticeOn: null, documentSeenOn: null, ...wanted },
  );

describe("a leave before it is granted", () => {
  it("is warned of with what is left when it passes the number of days", () => {
    const earlier = [leave("VELFERD", "2026-03-02", "2026-03-13", { occasion: "other" })];
    const more = leave("VELFERD", "2026-10-05", "2026-10-06", { occasion: "other" });
    const { warnings, refusals } = assess(earlier, more);
    expect(refusals).toEqual([]);
    expect(warnings).toMatchObject([
      { kind: "passes", passed: { wanted: 20, cap: { max: 100, used: 100, left: 0 } } },
    ]);
    const next = leave("VELFERD", "2027-01-04", "2027-01-05", { occasion: "other" });
    expect(assess(earlier, next).warnings).toEqual([]);
  });

  it("counts what the law has for the occasion within welfare leave", () => {
    const days = (occasion: string, toOn: string) =>
      assess([], leave("VELFERD", "2026-08-17", toOn, { occasion })).warnings.length;
    expect(days("kindergarten", "2026-08-19")).toBe(0);
    expect(days("kindergarten", "2026-08-20")).toBe(1);
    expect(days("school", "2026-08-17")).toBe(0);
    expect(days("school", "2026-08-18")).toBe(1);
    expect(days("bereavement", "2026-08-20")).toBe(1);
    expect(days("interview", "2026-08-20")).toBe(0);
  });

  it("is warned of when care leave passes the months, the own part or the child's first year", () => {
    const eventOn = "2026-01-10";
    const wanted = (fromOn: string, toOn: string) => leave("OMSORG", fromOn, toOn, { eventOn });
    const kinds = (leave_: Leave, otherParent: { leaves: Leave[] } | null) =>
      assessLeave(
        law,
        { ...programme, leaves: [], days: [], otherParent },
        { ...leave_, noticeOn: null, documentSeenOn: null },
      ).warnings.map((one) =>
        one.kind === "passes" ? (one.passed.cap.occasion ?? one.passed.cap.unit) : one.kind,
      );
    expect(kinds(wanted("2026-02-02", "2026-12-01"), null)).toEqual([]);
    expect(kinds(wanted("2026-02-02", "2026-12-02"), null)).toEqual(["calendar_days"]);
    expect(kinds(wanted("2026-02-02", "2026-12-01"), { leaves: [] })).toEqual(["own_part"]);
    expect(kinds(wanted("2026-09-01", "2027-01-09"), null)).toEqual([]);
    expect(kinds(wanted("2026-09-01", "2027-01-10"), null)).toEqual(["first-year"]);
  });

  it("is warned of when it goes beyond the planned end, as a year that is typed wrong does", () => {
    const kinds = (toOn: string, endedOn: string | null = null) =>
      assessLeave(
        law,
        { ...programme, endedOn, plannedEndOn: "2027-06-30", leaves: [], days: [] },
        { ...leave("SYK_LEGE", "2026-10-01", toOn), noticeOn: null, documentSeenOn: "2026-10-01" },
      ).warnings;
    expect(kinds("2027-06-30")).toEqual([]);
    expect(kinds("2036-10-02")).toEqual([{ kind: "past-end", end: "2027-06-30" }]);
  });

  it("says from when follow-up or Norwegian is offered in a care leave: its 4th month", () => {
    const rule = law.on("2026-02-02").row("OMSORG");
    const from = (toOn: string) => followUpFrom(rule, leave("OMSORG", "2026-02-02", toOn));
    expect(from("2026-05-01")).toBeNull();
    expect(from("2026-05-02")).toBe("2026-05-02");
    expect(followUpFrom(rule, leave("SYK_LEGE", "2026-02-02", "2026-08-01"))).toBeNull();
  });

  it("asks for 14 days' notice of a religious day", () => {
    const wanted = { ...leave("RELIG", "2026-05-27"), noticeOn: "2026-05-13" };
    expect(assess([], wanted).warnings).toEqual([]);
    expect(assess([], { ...wanted, noticeOn: "2026-05-14" }).warnings).toEqual([
      { kind: "notice", days: 13, needed: 14 },
    ]);
  });

  it.each([
    ["before-start", leave("SYK_LEGE", "2025-01-03")],
    ["overlaps", leave("SYK_LEGE", "2026-03-12", "2026-03-20")],
    ["no-event", leave("FODSEL_FAR", "2026-05-04")],
    ["no-occasion", leave("VELFERD", "2026-05-04")],
    ["no-minutes", leave("AMMEFRI", "2026-05-04", "2026-06-04", { eventOn: "2026-04-01" })],
  ])("is refused: %s", (refusal, wanted) => {
    const earlier = [leave("BARN_SYK", "2026-03-11", "2026-03-13")];
    expect(assess(earlier, wanted).refusals).toEqual([refusal]);
  });

  it("may lie within another when it is some hours of a day", () => {
    const nursing = leave("AMMEFRI", "2026-03-02", "2026-06-30", {
      eventOn: "2026-02-01",
      minutesPerDay: 60,
    });
    expect(assess([nursing], leave("BARN_SYK", "2026-03-11")).refusals).toEqual([]);
    expect(assess([nursing], { ...nursing, id: "x", minutesPerDay: 90 }).warnings).toMatchObject([
      { kind: "passes", passed: { wanted: 90, cap: { left: 60 } } },
    ]);
  });
});

const someLeave = fc
  .record({
    code: fc.constantFrom(...absenceCodes),
    from: fc.integer({ min: 0, max: 700 }),
    length: fc.integer({ min: 0, max: 40 }),
    minutes: fc.option(fc.integer({ min: 1, max: 450 }), { nil: null }),
  })
  .map(({ code, from, length, minutes }) =>
    leave(code, addDays("2025-06-01", from), addDays("2025-06-01", from + length), {
      minutesPerDay: minutes,
      eventOn: "2026-01-10",
    }),
  );

it("never leaves less than nothing, and counts no more than was away", () => {
  fc.assert(
    fc.property(
      fc.array(someLeave, { maxLength: 6 }),
      fc.integer({ min: 0, max: 700 }),
      (leaves, at) => {
        const on = addDays("2025-06-01", at);
        const all = known(leaves);
        for (const code of absenceCodes) {
          const away = all.days
            .filter((day: AbsenceDay) => day.code === code)
            .reduce((sum, { tenths }) => sum + tenths, 0);
          for (const cap of capsOf(law, all, { code, on, eventOn: "2026-01-10" })) {
            expect(cap.left).toBeGreaterThanOrEqual(0);
            if (cap.unit === "working_days") expect(cap.used).toBeLessThanOrEqual(away);
          }
        }
        expect(all.days.every(({ day }) => isWorkingDay(day))).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
