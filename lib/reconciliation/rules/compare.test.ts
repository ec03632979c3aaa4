import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalLevels, planEndGoals } from "@/lib/programme/rules/codes";
import { closestRow, compareField, compareSides, UNTOLD, type Values } from "./compare";
import { columnRule, comparedFields, type ListField, recogniseListHeadings } from "./lists";

const rule = (field: string) => columnRule("nir_participants", field);
const groups = new Map([
  ["work", "work"],
  ["requalification", "work"],
  ["upper_secondary", "education"],
]);

describe("compareField", () => {
  it.each([
    ["startedOn", "2026-01-05", "2026-01-05", "same"],
    ["startedOn", "2026-01-05", "2026-01-06", "differs"],
    ["startedOn", null, "2026-01-06", "missing_here"],
    ["startedOn", "2026-01-05", null, "missing_there"],
    ["startedOn", null, null, "same"],
    ["startedOn", UNTOLD, "2026-01-06", "same"],
    ["startedOn", "2026-01-05", UNTOLD, "same"],
    ["measures", "yes", null, "missing_there"],
    ["endGoal", "work", "work", "same"],
    ["endGoal", "work", "group:work", "same"],
    ["endGoal", "work", "group:education", "differs"],
    ["endGoal", "work", "requalification", "differs"],
    ["endGoal", "group:work", "requalification", "same"],
    ["exitReason", "unknown_to_groups", "group:work", "differs"],
  ] as const)("%s: %s against %s is %s", (field, ours, theirs, result) => {
    expect(compareField(rule(field), ours, theirs, groups)).toBe(result);
  });

  it("lets an hour of rounding pass, and no more", () => {
    const hours = columnRule("nir_norwegian", "norwegianHours");
    expect(compareField(hours, "120.5", "121")).toBe("same");
    expect(compareField(hours, "120", "121")).toBe("same");
    expect(compareField(hours, "120", "121.5")).toBe("differs");
  });

  it("takes any of the codes that may be right", () => {
    expect(compareField(undefined, "AR-1|AR-1 EV", "AR-1 EV")).toBe("same");
    expect(compareField(undefined, "AR-1|AR-1 EV", "AR-1 B")).toBe("differs");
  });
});

const headings = [
  ...["Fødselsnummer", "Navn", "Vedtaksdato", "Startdato", "Sluttmål", "Tiltak", "Sluttdato"],
  "Årsak til avslutning",
];
const fields = comparedFields(
  "nir_participants",
  recogniseListHeadings("nir_participants", headings),
);
const day = fc
  .date({ min: new Date("2021-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const side: fc.Arbitrary<Values> = fc.record({
  decidedOn: maybe(day),
  startedOn: maybe(day),
  endGoal: maybe(fc.constantFrom<string>(...planEndGoals)),
  measures: maybe(fc.constant("yes")),
  endedOn: maybe(day),
  exitReason: maybe(fc.constantFrom("work_full_time", "upper_secondary", "moved")),
});

describe("compareSides", () => {
  it("finds nothing between a side and itself", () => {
    fc.assert(
      fc.property(side, (values) => {
        const found = compareSides("nir_participants", { ours: values, theirs: values }, fields);
        expect(found.differences).toEqual([]);
        expect(found.compared).toEqual(fields);
      }),
    );
  });

  it("finds each field that was changed, and only those", () => {
    fc.assert(
      fc.property(side, fc.subarray([...fields]), (ours, planted) => {
        const changed = planted.filter((field) => field !== "person");
        const theirs = { ...ours };
        for (const field of changed) theirs[field] = ours[field] ? null : "2019-05-17";
        const { differences } = compareSides("nir_participants", { ours, theirs }, fields);
        expect(new Set(differences.map(({ field }) => field))).toEqual(new Set(changed));
      }),
    );
  });

  it("tells of someone whom only one side has in one difference", () => {
    const values = { startedOn: "2026-01-05" };
    expect(
      compareSides("nir_participants", { ours: values, theirs: null }, fields).differences,
    ).toEqual([{ field: "person", result: "missing_there", ours: "listed", theirs: null }]);
    expect(
      compareSides("nir_participants", { ours: null, theirs: values }, fields).differences,
    ).toEqual([{ field: "person", result: "missing_here", ours: null, theirs: "listed" }]);
  });

  it("leaves alone what a side cannot tell of, and what the list has no column for", () => {
    const some = comparedFields(
      "nir_participants",
      recogniseListHeadings("nir_participants", ["Startdato", "Sluttdato"]),
    );
    const { differences, compared } = compareSides(
      "nir_participants",
      {
        ours: { startedOn: "2026-01-05", endedOn: UNTOLD, endGoal: "work" },
        theirs: { startedOn: "2026-01-05", endedOn: "2026-02-01" },
      },
      some,
    );
    expect(differences).toEqual([]);
    expect(compared).toEqual(["person", "startedOn"]);
  });
});

describe("closestRow", () => {
  it("is the row that differs in least", () => {
    const ours = { startedOn: "2026-01-05", endedOn: null };
    const rows = [
      { at: 1, theirs: { startedOn: "2023-01-05", endedOn: "2024-01-05" } },
      { at: 2, theirs: { startedOn: "2026-01-05", endedOn: null } },
    ];
    expect(closestRow("nir_participants", ours, rows, { fields, groups })?.at).toBe(2);
  });
});

describe("levels of Norwegian", () => {
  it("are compared skill by skill", () => {
    const all = comparedFields("nir_norwegian", {
      "0": "number",
      "1": "goalReading",
      "2": "goalOral",
    });
    for (const level of goalLevels) {
      const theirs: Partial<Record<ListField, string>> = { goalReading: level, goalOral: "A1" };
      const { differences } = compareSides(
        "nir_norwegian",
        { ours: { goalReading: level, goalOral: "B1" }, theirs },
        all,
      );
      expect(differences.map(({ field }) => field)).toEqual(["goalOral"]);
    }
  });
});
