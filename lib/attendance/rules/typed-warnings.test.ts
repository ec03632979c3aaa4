import { describe, expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { isWorkingDay } from "@/lib/rules/rules/working-days";
import type { AbsenceDay } from "./absence-days";
import { noSituation } from "./caps";
import type { AbsenceCode } from "./codes";
import { typedWarnings } from "./typed-warnings";

const law = theLaw();

/** So many working days one after the other from a day. */
function away(code: AbsenceCode, from: PlainDate, count: number): AbsenceDay[] {
  const days: AbsenceDay[] = [];
  for (let day = from; days.length < count; day = addDays(day, 1)) {
    if (isWorkingDay(day)) days.push({ day, code, tenths: 10, leave: null });
  }
  return days;
}

const told = (
  code: AbsenceCode,
  days: readonly AbsenceDay[],
  { on = days.at(-1)?.day ?? "", withdrawnOn = null as PlainDate | null, sole = false } = {},
) => {
  const situation = { ...noSituation, soleCarer: sole };
  const known = { startedOn: "2026-01-12", withdrawnOn, days, leaves: [], situation };
  return typedWarnings(law, known, { code, on });
};
const counted = (...asked: Parameters<typeof told>) =>
  told(...asked).map((one) => one.kind === "counted" && [one.cap.used, one.cap.max]);

describe("a day that is typed", () => {
  it.each<[AbsenceCode, number, unknown[]]>([
    ["BARN_SYK", 9, []],
    ["BARN_SYK", 10, [[100, 100]]],
    ["BARN_SYK", 11, [[110, 100]]],
    ["VELFERD", 9, []],
    ["VELFERD", 10, [[100, 100]]],
    ["RELIG", 1, []],
    ["RELIG", 2, [[20, 20]]],
    ["RELIG", 3, [[30, 20]]],
    ["FERIE", 25, [[250, 250]]],
    ["SYK_LEGE", 60, []],
    ["UGYLDIG", 60, []],
  ])("%s, the %ith: %j", (code, count, warned) => {
    expect(counted(code, away(code, "2026-08-03", count))).toEqual(warned);
  });

  it("is counted by the situation, and leaves other years and other types alone", () => {
    expect(counted("BARN_SYK", away("BARN_SYK", "2026-08-03", 10), { sole: true })).toEqual([]);
    const parted = [...away("RELIG", "2026-12-30", 2), ...away("RELIG", "2027-01-04", 1)];
    expect(counted("RELIG", parted)).toEqual([]);
    const mixed = [...away("VELFERD", "2026-08-03", 9), ...away("BARN_SYK", "2026-09-01", 9)];
    expect(counted("VELFERD", mixed, { on: "2026-08-03" })).toEqual([]);
  });

  it("is told of when it was forgotten and typed after the days that follow", () => {
    const days = [...away("BARN_SYK", "2026-03-02", 1), ...away("BARN_SYK", "2026-10-05", 10)];
    expect(counted("BARN_SYK", days, { on: "2026-03-02" })).toEqual([[110, 100]]);
  });

  it("is certified by oneself for three calendar days, after eight weeks, while it may be", () => {
    const codes = (...asked: Parameters<typeof told>) =>
      told(...asked).map((one) => one.kind === "certification" && one.hindrance.code);
    const certified = (from: PlainDate, count: number) => away("SYK_EGENM", from, count);
    expect(codes("SYK_EGENM", certified("2026-09-07", 3))).toEqual([]);
    expect(codes("SYK_EGENM", certified("2026-09-07", 4))).toEqual(["too-long"]);
    // Friday and Monday are one absence of four calendar days.
    expect(codes("SYK_EGENM", certified("2026-09-11", 2))).toEqual(["too-long"]);
    expect(codes("SYK_EGENM", certified("2026-03-06", 1))).toEqual(["too-early"]);
    expect(codes("SYK_EGENM", certified("2026-03-09", 1))).toEqual([]);
    const back = [...certified("2026-09-07", 2), ...certified("2026-09-16", 2)];
    expect(codes("SYK_EGENM", back)).toEqual(["too-long"]);
    expect(codes("SYK_EGENM", certified("2026-09-07", 1), { withdrawnOn: "2026-09-01" })).toEqual([
      "withdrawn",
    ]);
  });
});
