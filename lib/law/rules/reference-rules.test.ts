import { describe, expect, it } from "vitest";
import grounds from "@/db/reference/permit-grounds.json";
import { addMonths } from "@/lib/platform/dates";
import { limitOn, programmeStartDueOn } from "@/lib/rules/rules/limits";
import { legalRules, theLaw } from "../fixtures";
import { DATED_BY, LEGAL_GROUPS, LETTER_OF } from "./codes";
import { PENDING_RULES } from "./settings";

const law = theLaw();

it("ST-01: says of § 12 what the product counts where it cannot ask the table", () => {
  for (const day of ["2020-12-31", "2021-01-01", "2026-11-30", "2028-02-29"]) {
    const months = law.on(day).value("ST-01");
    expect(programmeStartDueOn(day)).toBe(months && addMonths(day, months));
  }
  expect(law.on("2026-01-01").row("ST-01")?.law).toBe(
    limitOn("programme.decision-and-start", "2026-01-01")?.law,
  );
});

/** The number of each rule, on a day when it holds. */
const numbers: [id: string, day: string, values: Record<string, unknown>, reference: string][] = [
  ["TG-01", "2021-01-01", { years: 18 }, "§ 8"],
  ["TG-02", "2021-01-01", { years: 55 }, "§ 8"],
  ["TG-03", "2021-01-01", { years: 2 }, "§ 8"],
  ["TG-05", "2026-01-01", { hours: 30 }, "§ 8"],
  ["TG-08", "2021-01-01", { letters: ["a", "b", "c", "d", "e", "f", "g"] }, "§ 9"],
  ["TG-08", "2023-08-01", { letters: ["a", "b", "c", "d", "e", "f", "g"] }, "§ 9"],
  [
    "MAP-03",
    "2021-01-01",
    { parts: ["languages", "education", "work_experience", "other"] },
    "§ 10",
  ],
  ["ST-01", "2021-01-01", { months: 3 }, "§ 12"],
  ["PR-10", "2026-01-01", { months: 12, extension: 0 }, "§ 13"],
  ["PR-20", "2025-01-01", { months: 36, extension: 12 }, "§ 14"],
  ["PR-21", "2025-01-01", { months: 48, extension: 12 }, "§ 14"],
  ["PR-22", "2025-01-01", { months: 60, extension: 0 }, "§ 14"],
  ["PR-23", "2026-01-01", { months: 24, extension: 0 }, "§ 14"],
  ["PR-24", "2026-01-01", { years: 25 }, "§ 14"],
  ["PR-30", "2025-12-31", { least: 3, months: 6, extension: 6 }, "§ 13"],
  ["PR-31", "2024-12-31", { least: 3, months: 36, extension: 12 }, "§ 13"],
  ["PR-32", "2025-12-31", { least: 3, months: 24, extension: 12 }, "§ 13"],
  ["PR-33", "2003-09-01", { months: 24, extension: 12 }, "introduksjonsloven"],
  ["EXT-01", "2026-01-01", { days: 10 }, "§§ 10 og 19"],
  ["CO-02", "2021-01-01", { years: 18 }, "§ 14 a"],
  ["CO-03", "2026-01-01", { hours: 15, months: 3 }, "§ 14 a"],
  ["CO-04", "2026-01-01", { hours: 15, months: 6 }, "§ 14 a"],
  ["CO-10", "2021-01-01", { min: 8, max: 12 }, "§ 3"],
  ["CO-10b", "2026-07-01", { min: 4 }, "§ 3"],
  ["CO-11", "2021-01-01", { min: 5, max: 8 }, "§ 3"],
  ["CO-11b", "2028-06-30", { min: 2 }, "§ 3"],
  ["CO-13", "2026-01-01", { hours: 25, migration: 10, career: 15 }, "§ 4"],
  ["CO-14", "2026-01-01", { hours: 15, migration: 5, career: 10 }, "§ 4"],
  ["NIR-01", "2021-01-01", { months: 2 }, "§ 58"],
  ["BE-01", "2003-09-01", { g: 2 }, "§§ 19 og 20"],
  ["BE-02", "2021-01-01", { monthsInYear: 12, daysInMonth: 30, hoursInYear: 1850 }, "§ 20"],
  ["BE-03", "2021-01-01", { parts: 2, of: 3, years: 25 }, "§ 20"],
  ["BE-04", "2021-01-01", { parts: 1, of: 3, years: 25 }, "§ 20"],
  ["BE-05", "2024-07-01", { parts: 5, of: 6 }, "2024-06-25-1215"],
  ["BE-08", "2021-01-01", { percent: 40, aboveG: 0.5 }, "§ 22"],
  ["NO-01", "2021-01-01", { from: 18, until: 67 }, "§§ 26 og 27"],
  ["NO-02", "2021-12-31", { hours: 250 }, "§§ 26, 28 og 32"],
  ["NO-02", "2022-01-01", { hours: 225 }, "§§ 26, 28 og 32"],
  ["NO-03", "2021-01-01", { months: 3 }, "§ 30"],
  ["NO-04", "2023-08-01", { months: 36 }, "§ 32"],
  ["NO-04b", "2023-07-31", { months: 36 }, "§ 32"],
  ["NO-05", "2021-01-01", { months: 18 }, "§ 32"],
  ["NO-06", "2021-12-31", { hours: 50, months: 12 }, "§ 33"],
  ["NO-06", "2022-01-01", { hours: 75, months: 12 }, "§ 33"],
  ["NO-08", "2021-01-01", { skills: 4, civicsMonths: 12, freeTests: 1 }, "§ 37"],
  ["NO-11", "2022-01-01", { years: 18, hours: 175, civicsHours: 25 }, "§ 5"],
  ["NO-12", "2021-01-01", { years: 10 }, "§§ 20–22"],
  ["NO-15", "2021-01-01", { percent: 10 }, "§§ 31–33"],
  ["NO-16", "2021-01-01", { weeks: 3 }, "§§ 34–43"],
  ["NO-17", "2021-01-01", { months: 12 }, "§§ 34–43"],
  ["NO-18", "2021-01-01", { level: "B1", grade: 2, ects: 30 }, "§ 23"],
  ["NO-19", "2021-01-01", { ects: 10 }, "§ 24"],
  ["NO-20", "2021-01-01", { rounds: 2 }, "§§ 34–43"],
  ["GOAL-01", "2021-01-01", { written: "A2", oral: "B1" }, "§§ 26–28"],
  ["GOAL-02", "2021-01-01", { written: "B1", oral: "B1" }, "§§ 26–28"],
  ["GOAL-03", "2021-01-01", { written: "B1", oral: "B2" }, "§§ 26–28"],
  ["GOAL-04", "2021-01-01", { written: "B2", oral: "B2" }, "§§ 26–28"],
  ["GOAL-05", "2021-01-01", { grade: 2 }, "§§ 26–28"],
  ["GOAL-06", "2021-01-01", { grade: 2, written: "A2", oral: "B1" }, "§§ 26–28"],
  ["C34-00", "2022-06-15", { permitFrom: "2022-03-11" }, "lov 2022-06-10-35"],
  ["C34-01", "2022-06-15", { months: 12 }, "§§ 26 andre ledd og 37 d"],
  ["C34-02", "2026-06-30", { upperSecondaryMonths: 6, months: 24 }, "§ 43 g"],
  ["C34-06", "2023-06-02", { duty: false }, "§ 37 b"],
  ["C34-06", "2023-06-03", { duty: true }, "§ 37 b"],
  ["TE-02", "2021-01-01", { credits: 30 }, "§§ 67 og 68"],
  [
    "SYK_EGENM",
    "2021-01-01",
    { days: 3, afterWeeks: 8, countsBack: 16, benefitKept: true },
    "§§ 5 og 8",
  ],
  ["SYK_TREKK", "2021-01-01", { times: 4, months: 12, reassessMonths: 6 }, "§ 9"],
  ["SYK_LEGE", "2021-01-01", { benefitKept: true }, "§ 5"],
  [
    "BARN_SYK",
    "2021-01-01",
    {
      days: 10,
      daysOverTwo: 15,
      sole: 20,
      soleOverTwo: 30,
      chronic: 20,
      chronicSole: 40,
      children: 2,
      months: 12,
      childAge: 12,
      chronicAge: 18,
      benefitKept: true,
    },
    "§§ 6 og 7",
  ],
  ["SVANG", "2021-01-01", { days: 10, benefitKept: true }, "§ 11"],
  ["FODSEL_MOR", "2021-01-01", { days: 20, benefitKept: true }, "§ 12"],
  ["FODSEL_FAR", "2021-01-01", { days: 7, benefitKept: true }, "§ 12"],
  ["AMMEFRI", "2021-01-01", { hours: 1, childYears: 1, benefitKept: true }, "§ 13"],
  [
    "VELFERD",
    "2021-01-01",
    { days: 10, kindergarten: 3, school: 1, bereavement: 3, benefitKept: true },
    "§ 14",
  ],
  ["FRED", "2021-01-01", { days: 10, benefitKept: true }, "§ 14 a"],
  ["LANG_SYK", "2021-01-01", { years: 1, benefitKept: false }, "§ 15"],
  [
    "OMSORG",
    "2021-01-01",
    {
      months: 10,
      reservedDays: 75,
      adoptedUnder: 15,
      followUpFromMonth: 4,
      withinYears: 1,
      benefitKept: false,
    },
    "§ 16",
  ],
  ["HELLIG", "2021-01-01", { benefitKept: true }, "§ 17"],
  ["RELIG", "2021-01-01", { days: 2, noticeDays: 14, benefitKept: true }, "§ 17"],
  ["FERIE", "2021-01-01", { days: 25, benefitKept: true }, "§ 18"],
  ["UGYLDIG", "2021-01-01", { benefitKept: false }, "§ 21"],
  ["O-01", "2003-09-01", { permitBefore: "2021-01-01" }, "§ 72"],
  ["O-02", "2003-09-01", { from: 18, to: 55, years: 2 }, "introduksjonsloven"],
  ["O-03", "2003-09-01", { months: 3 }, "introduksjonsloven"],
  ["O-04", "2003-09-01", { months: 24, special: 36 }, "introduksjonsloven"],
  ["O-06", "2003-09-01", { g: 2, parts: 2, of: 3, years: 25 }, "Prop. 89 L"],
  [
    "O-07",
    "2003-09-01",
    { hours: 550, civicsHours: 50, dutyHours: 250, dutyCivicsHours: 50 },
    "§ 73",
  ],
  ["O-08", "2003-09-01", { hours: 50 }, "§ 73"],
  [
    "NO-10",
    "2012-06-01",
    {
      hours: 550,
      civicsHours: 50,
      total: 600,
      dutyHours: 250,
      dutyCivicsHours: 50,
      dutyTotal: 300,
    },
    "§ 73",
  ],
];

describe("the rows of law", () => {
  it.each(numbers)("%s on %s", (id, day, values, reference) => {
    expect(law.on(day).row(id)?.values).toEqual(values);
    expect(law.on(day).row(id)?.law).toContain(reference);
  });

  it("pins every row that holds a number", () => {
    const pinned = new Set(numbers.map(([id]) => id));
    const elsewhere = ["G", "C34-03", "C34-04", "TG-02b", "PR-01n", "PR-11", "CO-01", "CO-05"];
    const listed = new Set([...pinned, ...elsewhere, "CO-12", "PL-02", "EN-01", "EN-04"]);
    // Those of Jobbsjansen are pinned where they are used, in lib/jobbsjansen/rules/scheme.test.ts, and
    // the state's goal in lib/steering/rules/national-goal.test.ts.
    const held = legalRules.filter(
      ({ group, values }) => group !== "jobbsjansen" && Object.keys(values).length > 0,
    );
    expect(held.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
  });

  it.each([
    ["2022-06-15", 1, true],
    ["2023-07-01", 2, false],
    ["2024-07-01", 3, false],
    ["2025-12-31", 4, false],
  ])("C34-03 on %s is version %d", (day, version, verified) => {
    expect(law.on(day).row("C34-03")).toMatchObject({
      version,
      verified,
      values: { months: 6, extension: 6, elements: ["work_or_education", "norwegian"] },
    });
    expect(law.on(day).row("C34-04")).toBeNull();
  });

  it("knows each basic amount from its 1 May, in whole øre", () => {
    const kroner = [
      92_576, 93_634, 96_883, 99_858, 101_351, 106_399, 111_477, 118_620, 124_028, 130_160, 136_549,
    ];
    kroner.forEach((amount, index) => {
      const year = 2016 + index;
      expect(law.gOn(`${year}-05-01`)?.ore).toBe(amount * 100);
      if (index > 0) expect(law.gOn(`${year}-04-30`)?.ore).toBe((kroner[index - 1] ?? 0) * 100);
    });
    expect(law.gOn("2016-04-30")).toBeNull();
  });

  it("marks what nobody has checked against its source", () => {
    const open = legalRules.filter(({ verified }) => !verified);
    expect(open.map(({ id, version }) => `${id} ${version}`)).toEqual([
      "PR-01n 1",
      "PR-32 1",
      "PR-33 1",
      "CO-13 1",
      "CO-14 1",
      "EN-04 1",
      "NO-04b 1",
      "C34-03 2",
      "C34-03 3",
      "C34-03 4",
      "C34-05 1",
      "O-02 1",
      "O-03 1",
      "O-04 1",
      "JJ-03 1",
      "JJ-09 2",
    ]);
  });

  it("holds pending law without a day", () => {
    const pending = legalRules.filter((rule) => rule.pending);
    expect(pending.map(({ id }) => id)).toEqual([...PENDING_RULES]);
    expect(pending.map(({ values }) => values)).toEqual([{ years: 60 }, {}]);
    for (const { validFrom, validTo } of pending)
      expect([validFrom, validTo]).toEqual([null, null]);
  });

  it("uses known codes, once for each id and version, and never two versions on one day", () => {
    expect(new Set(legalRules.map(({ id, version }) => `${id} ${version}`)).size).toBe(
      legalRules.length,
    );
    for (const rule of legalRules) {
      expect(LEGAL_GROUPS).toContain(rule.group);
      expect(DATED_BY).toContain(rule.datedBy);
      expect(rule.law ?? rule.source, rule.id).toBeTruthy();
      const first = rule.validFrom;
      if (first === null) continue;
      const then = legalRules.filter(
        (other) =>
          other.id === rule.id &&
          (other.validFrom ?? "") <= first &&
          (other.validTo === null || first <= other.validTo),
      );
      expect(then, `${rule.id} on ${first}`).toHaveLength(1);
    }
  });

  it("tells its numbers in each language, and no others", () => {
    for (const { id, text, values } of legalRules) {
      const told = Object.entries(values).filter(
        ([name, value]) =>
          (!Array.isArray(value) && typeof value !== "boolean" && value !== 0) ||
          name === "letters",
      );
      for (const words of Object.values(text)) {
        const named = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        for (const name of named) expect(values, `${id}: ${name}`).toHaveProperty(String(name));
        for (const [name] of told) expect(named, `${id}: ${words}`).toContain(name);
      }
    }
  });

  it("has the letters of § 9 as the list of permit grounds has them", () => {
    const listed = grounds.flatMap(({ code, integrationActLetter }) =>
      integrationActLetter ? [[code, integrationActLetter]] : [],
    );
    expect(LETTER_OF).toEqual(Object.fromEntries(listed));
  });
});
