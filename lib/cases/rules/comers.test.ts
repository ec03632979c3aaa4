import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import { comersOf, isBornHere } from "./comers";

const mother = { birthDate: "1990-07-04", settledOn: "2026-04-02" };
const born = (birthDate: string | null, settledOn: string | null = null) => ({
  birthDate,
  settledOn,
});

describe("a child of a household that is settled", () => {
  it.each([
    [born("2026-04-03"), true],
    [born("2026-04-02"), false],
    [born("2019-01-01"), false],
    [born(null), false],
    // Settled by a day of its own, whatever the birth date says.
    [born("2026-04-03", "2026-05-01"), false],
    // Of a birth date of which the year alone is known, the first of January is kept.
    [born("2026-01-01"), false],
    [born("2028-02-29"), true],
  ])("%j is born here: %s", (child, expected) => {
    expect(isBornHere(child, [mother, child])).toBe(expected);
    expect(comersOf([mother, child])).toEqual(expected ? [mother] : [mother, child]);
  });

  it("comes with the others while nobody is settled", () => {
    const child = born("2026-11-20");
    expect(comersOf([{ ...mother, settledOn: null }, child])).toHaveLength(2);
  });
});

it("never leaves out whoever is settled, nor anyone where nobody is", () => {
  const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays("2010-01-01", days));
  const member = fc.record({ birthDate: fc.option(day), settledOn: fc.option(day) });
  fc.assert(
    fc.property(fc.array(member, { maxLength: 6 }), (members) => {
      const comers = comersOf(members);
      for (const one of members) {
        if (one.settledOn || members.every(({ settledOn }) => !settledOn)) {
          expect(comers).toContain(one);
        }
      }
      expect(comersOf(comers)).toEqual(comers);
    }),
  );
});
