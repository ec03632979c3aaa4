import { expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import type { Spell } from "./absence-days";
import { certificationHindrances, daysLeft, mayWithdraw } from "./certification";

const law = theLaw();
const spell = (fromOn: string, toOn = fromOn): Spell => ({
  ...{ code: "SYK_EGENM", fromOn, toOn },
  tenths: 10,
});
const ask = (spells: readonly Spell[], fromOn: string, toOn = fromOn, withdrawnOn?: string) =>
  certificationHindrances(
    law,
    { startedOn: "2026-08-03", spells, withdrawnOn: withdrawnOn ?? null },
    { fromOn, toOn },
  );

it("SYK_EGENM: from the day eight weeks after the start", () => {
  expect(ask([], "2026-09-27")).toEqual([{ code: "too-early", from: "2026-09-28" }]);
  expect(ask([], "2026-09-28")).toEqual([]);
});

it("SYK_EGENM: three calendar days at a time, days of the 16 before counted", () => {
  expect(ask([], "2026-10-05", "2026-10-07")).toEqual([]);
  expect(ask([], "2026-10-05", "2026-10-08")).toEqual([{ code: "too-long", days: 4, left: 3 }]);
  const earlier = [spell("2026-10-05", "2026-10-06")];
  expect(ask(earlier, "2026-10-12", "2026-10-13")).toEqual([
    { code: "too-long", days: 2, left: 1 },
  ]);
  expect(daysLeft(law, earlier, "2026-10-12")).toBe(1);
  expect(daysLeft(law, earlier, "2026-10-22")).toBe(2);
  expect(daysLeft(law, earlier, "2026-10-23")).toBe(3);
  expect(daysLeft(law, [spell("2026-10-05", "2026-10-20")], "2026-10-21")).toBe(0);
});

it("SYK_TREKK: a suggestion after four in twelve months, and none while it is withdrawn", () => {
  const days = ["2025-11-27", "2026-02-02", "2026-04-07", "2026-09-01"];
  const spells = days.map((day) => spell(day));
  expect(mayWithdraw(law, spells, "2026-11-26")).toEqual({ times: 4, of: 4, months: 12 });
  expect(mayWithdraw(law, spells, "2026-11-27")).toBe(null);
  expect(mayWithdraw(law, spells.slice(1), "2026-11-26")).toBe(null);
  expect(ask([], "2026-11-02", "2026-11-02", "2026-10-01")).toEqual([
    { code: "withdrawn", since: "2026-10-01" },
  ]);
});
