import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareGrades,
  decideGradeChange,
  effectiveGrades,
  highestGrade,
  mayLeaveTheOffice,
  PROTECTION_GRADES,
  PROTECTION_SOURCES,
  protectedSight,
} from "./address-protection";

const grade = fc.constantFrom(...PROTECTION_GRADES);

describe("grades", () => {
  it("stand in order", () => {
    expect(
      ["strengt_fortrolig", "none", "fortrolig", "klientadresse"].sort((a, b) =>
        compareGrades(a as never, b as never),
      ),
    ).toEqual([...PROTECTION_GRADES]);
    expect(highestGrade([])).toBe("none");
  });

  it.each([
    ["none", true, false, "values"],
    ["none", false, true, "nothing"],
    ["klientadresse", true, false, "grade_only"],
    ["fortrolig", true, false, "grade_only"],
    ["strengt_fortrolig", true, false, "grade_only"],
    ["strengt_fortrolig", true, true, "values"],
    ["strengt_fortrolig", false, true, "nothing"],
    ["strengt_fortrolig", false, false, "nothing"],
  ] as const)(
    "%s, opens the case %s, in the circle %s: %s",
    (given, mayOpenCase, inCircle, sight) => {
      expect(protectedSight({ mayOpenCase, inProtectedCircle: inCircle }, given)).toBe(sight);
    },
  );

  it("lets only unprotected whereabouts out of the office", () => {
    expect(PROTECTION_GRADES.filter(mayLeaveTheOffice)).toEqual(["none"]);
  });
});

describe("households", () => {
  const world = fc.record({
    own: fc
      .dictionary(fc.constantFrom(..."abcdefghij"), grade)
      .map((o) => new Map(Object.entries(o))),
    households: fc.array(fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { maxLength: 9 }), {
      maxLength: 5,
    }),
  });

  it("gives every member at least the grade of every other member, and nobody less than their own", () => {
    fc.assert(
      fc.property(world, ({ own, households }) => {
        const effective = effectiveGrades(own, households);
        for (const [id, given] of own) {
          expect(compareGrades(effective.get(id) ?? "none", given)).toBeGreaterThanOrEqual(0);
        }
        for (const members of households) {
          const highest = highestGrade(members.map((id) => own.get(id) ?? "none"));
          for (const id of members) {
            expect(compareGrades(effective.get(id) ?? "none", highest)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it("gives nobody a grade that none of their household has", () => {
    fc.assert(
      fc.property(world, ({ own, households }) => {
        for (const [id, given] of effectiveGrades(own, households)) {
          const near = households.filter((members) => members.includes(id)).flat();
          expect([id, ...near].map((other) => own.get(other) ?? "none")).toContain(given);
        }
      }),
    );
  });
});

describe("changing a grade", () => {
  const change = fc.record({
    current: grade,
    wanted: grade,
    source: fc.constantFrom(...PROTECTION_SOURCES),
    proposedBy: fc.constantFrom("a", "b"),
    approvedBy: fc.constantFrom("a", "b", null),
  });

  it("raises at once, whoever asks", () => {
    fc.assert(
      fc.property(change, (c) => {
        if (compareGrades(c.wanted, c.current) <= 0) return;
        expect(decideGradeChange(c)).toEqual({
          ok: true,
          value: { grade: c.wanted, effect: "raised" },
        });
      }),
    );
  });

  it("lowers only when two different people say so, and never from an import", () => {
    fc.assert(
      fc.property(change, (c) => {
        const decided = decideGradeChange(c);
        if (!decided.ok || compareGrades(decided.value.grade, c.current) >= 0) return;
        expect(c.source).toBe("person");
        expect(c.approvedBy).not.toBeNull();
        expect(c.approvedBy).not.toBe(c.proposedBy);
      }),
    );
  });

  it.each([
    ["person", null, { grade: "fortrolig", effect: "awaits_approval" }],
    ["person", "b", { grade: "none", effect: "lowered" }],
    ["import", "b", { grade: "fortrolig", effect: "kept" }],
    ["register", "b", { grade: "fortrolig", effect: "kept" }],
  ] as const)("lowering by %s with %s", (source, approvedBy, value) => {
    expect(
      decideGradeChange({
        current: "fortrolig",
        wanted: "none",
        source,
        proposedBy: "a",
        approvedBy,
      }),
    ).toEqual({ ok: true, value });
  });

  it("refuses one person twice", () => {
    expect(
      decideGradeChange({
        current: "fortrolig",
        wanted: "none",
        source: "person",
        proposedBy: "a",
        approvedBy: "a",
      }),
    ).toMatchObject({ ok: false, error: { code: "people.errors.protection-same-person" } });
  });
});
