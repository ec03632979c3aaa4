import { describe, expect, it } from "vitest";
import type { ListMapping } from "./lists";
import { listMappingProblem, recogniseListHeadings } from "./lists";
import { readAmount, readListRow } from "./read-row";
import { knownWords, type Words } from "./words";

const words: Words = knownWords([
  { code: "work_full_time", names: ["Arbeid på heltid", "Full-time work"], group: "arbeid" },
]);
const mapping: ListMapping = {
  "0": "number",
  "1": "fullName",
  "2": "startedOn",
  "3": "endGoal",
  "4": "measures",
  "5": "exitReason",
  "6": "category",
};
const read = (...cells: string[]) =>
  readListRow("nir_participants", cells, { mapping, words, today: "2026-11-26" });

describe("readListRow", () => {
  it("reads a row", () => {
    const row = read(
      "158690 12332",
      "Amal Haddad",
      "05.01.2026",
      "Arbeid",
      "Norskopplæring",
      "",
      "Rett og plikt",
    );
    expect(row).toMatchObject({
      number: "15869012332",
      name: "Amal Haddad",
      values: {
        startedOn: "2026-01-05",
        endGoal: "work",
        measures: "yes",
        exitReason: null,
        category: "right_and_duty",
      },
      problems: [],
      unknown: [],
    });
  });

  it.each([
    ["201017238203", "201017238203"],
    ["1810876529", "01810876529"],
    ["5586901232 6", "55869012326"],
  ])("knows whose number %s is", (cell, number) => {
    expect(read(cell).number).toBe(number);
  });

  it("tells what is wrong with a number, and keeps the rest", () => {
    const row = read("15869012375", "Amal", "05.01.2026");
    expect(row.number).toBeNull();
    expect(row.values.startedOn).toBe("2026-01-05");
    expect(row.problems).toEqual([
      { level: "error", column: "0", code: "reconciliation.problems.number" },
    ]);
    expect(read("").problems[0]?.code).toBe("reconciliation.problems.no-number");
  });

  it("leaves a bad day and an unknown word out of the comparison", () => {
    const row = read("15869012332", "", "snart", "Noe helt annet");
    expect(row.values).toMatchObject({ startedOn: "*", endGoal: "*" });
    expect(row.problems).toEqual([
      { level: "warning", column: "2", code: "reconciliation.problems.day" },
    ]);
    expect(row.unknown).toEqual([{ field: "endGoal", word: "Noe helt annet" }]);
  });

  it("takes 0 and no as no measures", () => {
    expect(
      ["0", "Nei", "", "-"].map((cell) => read("15869012332", "", "", "", cell).values.measures),
    ).toEqual([null, null, null, null]);
    expect(read("15869012332", "", "", "", "2").values.measures).toBe("yes");
  });

  it("knows a group that the state publishes as a group", () => {
    expect(read("15869012332", "", "", "", "", "arbeid").values.exitReason).toBe("group:arbeid");
    expect(read("15869012332", "", "", "", "", "arbeid på heltid").values.exitReason).toBe(
      "work_full_time",
    );
  });
});

describe("a sum at the end of a list", () => {
  const mapping = { "0": "number", "1": "grantCode", "2": "amount" } as const;
  const by = { mapping, words: new Map(), today: "2026-11-26" };
  it.each([
    [["", "Sum", "1 200"], true],
    [["Totalt", "", "1200"], true],
    [["", "I alt", ""], false],
    [["", "AR-1", "1200"], false],
    [["15869012332", "Sum", "1200"], false],
    [["", "Summer Jensen", "1200"], false],
  ])("%j is one: %s", (cells, isTotal) => {
    const row = readListRow("grants", cells, by);
    expect(row.isTotal).toBe(isTotal);
    expect(row.problems.length === 0).toBe(isTotal || cells[0] !== "");
  });
});

describe("columns", () => {
  it("are known by their headings", () => {
    expect(
      recogniseListHeadings("grants", ["Fnr", "Navn", "Kode", "Tilskuddsår", "Utbetalt beløp"]),
    ).toEqual({
      "0": "number",
      "1": "fullName",
      "2": "grantCode",
      "3": "grantYear",
      "4": "amount",
    });
  });

  it("must say who, and something to compare", () => {
    expect(listMappingProblem("nir_participants", { "0": "startedOn" })).toBe(
      "reconciliation.errors.mapping-no-number",
    );
    expect(listMappingProblem("nir_participants", { "0": "number", "1": "fullName" })).toBe(
      "reconciliation.errors.mapping-nothing",
    );
    expect(listMappingProblem("grants", { "0": "number", "1": "amount" })).toBe(
      "reconciliation.errors.mapping-no-code",
    );
    expect(listMappingProblem("grants", { "0": "number", "1": "number" })).toBe(
      "transfer.errors.mapping-twice",
    );
    expect(listMappingProblem("grants", { "0": "number", "1": "grantCode" })).toBeNull();
  });
});

describe("readAmount", () => {
  it.each([
    ["194 400", 194400],
    ["194.400,50", 194400.5],
    ["120,5", 120.5],
    ["120.5 timer", 120.5],
    ["kr 1.608.000,-", 1608000],
    ["mye", null],
  ])("%s", (cell, amount) => {
    expect(readAmount(cell)).toBe(amount);
  });
});
