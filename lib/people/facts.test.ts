import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { householdFacts } from "./facts";
import type { PersonForFacts } from "./types";

const TODAY = "2026-11-23";
const AGES = { from: 13, to: 25 };

const someone = (values: Partial<PersonForFacts> = {}): PersonForFacts => ({
  caseId: "case",
  householdId: "household",
  personId: "person",
  name: "Amal Haddad",
  birth: { date: "1990-07-04", precision: "day" },
  interpreterNeeded: null,
  lowDigitalSkills: null,
  reducedWorkCapacity: null,
  functionalImpairment: null,
  hasForeignEducation: null,
  littleSchooling: null,
  withoutUpperSecondary: null,
  permitGrantedOn: null,
  permitExpiresOn: null,
  arrivedInNorwayOn: null,
  languages: [],
  guardian: null,
  recordedOn: TODAY,
  ...values,
});
const only = (values: Partial<PersonForFacts>) => {
  const [person] = householdFacts([someone(values)], TODAY, AGES).persons ?? [];
  if (!person) throw new Error("nobody");
  return person;
};
const born = (date: string) => ({ birth: { date, precision: "day" as const } });

describe("what the register of people knows of a case", () => {
  it("leaves out what nobody has answered", () => {
    expect(only({}).facts).toEqual({});
    expect(only({}).flags).toEqual({ hasTeenOrYoungAdult: false });
    expect(only({ interpreterNeeded: false }).flags).toMatchObject({ needsInterpreter: false });
    expect(only({ interpreterNeeded: false }).facts?.["person.interpreterNeeded"]?.value).toBe(
      false,
    );
  });

  it("tells of a child when it comes of age and starts school", () => {
    expect(only(born("2020-12-31")).facts).toMatchObject({
      "child.turns18On": { value: "2038-12-31" },
      "child.isKindergartenAge": { value: false },
    });
    expect(only(born("2021-01-01")).facts?.["child.isKindergartenAge"]?.value).toBe(true);
    expect(only(born("2012-02-29")).facts?.["child.turns18On"]?.value).toBe("2030-03-01");
    expect(only({ birth: { date: "2012-01-01", precision: "year" } }).facts).not.toHaveProperty([
      "child.turns18On",
    ]);
  });

  it("counts teenagers and young adults by the municipality's ages, both included", () => {
    for (const [date, expected] of [
      ["2013-11-23", true],
      ["2013-11-24", false],
      ["2000-11-24", true],
      ["2000-11-23", false],
    ] as const) {
      expect(only(born(date)).flags?.hasTeenOrYoungAdult).toBe(expected);
    }
  });

  it("makes everyone either adult or child, and has children when anyone is one", () => {
    const births = fc
      .record({
        year: fc.integer({ min: 1930, max: 2026 }),
        precision: fc.constantFrom("day", "month", "year", "unknown"),
      })
      .map(({ year, precision }) =>
        precision === "unknown"
          ? ({ date: null, precision } as const)
          : ({ date: `${year}-01-01`, precision } as PersonForFacts["birth"]),
      );
    fc.assert(
      fc.property(fc.array(births, { minLength: 1, maxLength: 9 }), (all) => {
        const facts = householdFacts(
          all.map((birth, i) => someone({ birth, personId: `person-${i}` })),
          TODAY,
          AGES,
        );
        const people = facts.persons ?? [];
        expect(people.every((person) => person.isAdult !== person.isChild)).toBe(true);
        expect(facts.flags?.hasChildren).toBe(people.some((person) => person.isChild));
        expect(facts.caseFacts?.["household.size"]?.value).toBe(all.length);
      }),
    );
  });
});
