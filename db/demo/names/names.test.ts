import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDufNumber } from "@/lib/people/rules/duf-number";
import { checkIdentityNumber } from "@/lib/people/rules/identity-number";
import { codeList } from "../../reference/code-lists";
import { BURUNDIAN } from "./africa";
import { ORIGINS } from "./all-origins";
import { BURMESE, VENEZUELAN } from "./asia-and-america";
import { UKRAINIAN } from "./eastern-europe";
import { familyNaming, feminine } from "./family-naming";
import { ERITREAN, SOMALI } from "./horn-of-africa";
import { SYRIAN } from "./middle-east";
import { NORWEGIAN } from "./norwegian";
import type { NameOrigin } from "./origins";
import { syntheticDufNumber, syntheticIdentityNumber } from "./synthetic-numbers";

/** Numbers from 0 up to 1, the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const aFamily = (origin: NameOrigin, seed = 7) => {
  const naming = familyNaming(origin, numbers(seed));
  return {
    father: naming.adult("male"),
    mother: naming.adult("female"),
    daughter: naming.child("female"),
    son: naming.child("male"),
  };
};

describe("lists", () => {
  const lists = [...ORIGINS.map(({ origin }) => [origin.key, origin] as const)];

  it.each(lists)("%s is long enough and has nothing twice", (_key, origin) => {
    for (const list of [origin.female, origin.male]) {
      expect(list.length).toBeGreaterThanOrEqual(25);
      expect(new Set(list).size).toBe(list.length);
    }
    expect(new Set(origin.family).size).toBe(origin.family.length);
    if (origin.custom !== "single_name") expect(origin.family.length).toBeGreaterThanOrEqual(25);
  });

  it.each(lists)("%s has a known country and known languages", (_key, origin) => {
    expect(codeList("country").map((c) => c.code)).toContain(origin.country);
    const languages = codeList("language").map((l) => l.code);
    for (const language of origin.languages) expect(languages).toContain(language);
  });

  it("has shares of a hundred, and Norwegian names", () => {
    expect(ORIGINS.reduce((sum, { share }) => sum + share, 0)).toBe(100);
    for (const list of Object.values(NORWEGIAN)) expect(list.length).toBeGreaterThanOrEqual(30);
  });
});

describe("customs", () => {
  it("gives Ukrainian women the feminine form", () => {
    expect([feminine("Kovalskyi"), feminine("Shevchenko"), feminine("Ivanov")]).toEqual([
      "Kovalska",
      "Shevchenko",
      "Ivanova",
    ]);
    const { father, mother, son } = aFamily(UKRAINIAN);
    expect(mother.family).toBe(feminine(father.family ?? ""));
    expect(son.family).toBe(father.family);
  });

  it("lets Syrian wives keep their own family name, and children have their father's", () => {
    const { father, mother, daughter } = aFamily(SYRIAN);
    expect(mother.family).not.toBe(father.family);
    expect(daughter.family).toBe(father.family);
  });

  it("names Eritrean children after their father", () => {
    const { father, mother, daughter, son } = aFamily(ERITREAN);
    expect([daughter.family, son.family]).toEqual([father.given, father.given]);
    expect(mother.family).not.toBe(father.family);
  });

  it("gives Somalis three names", () => {
    const { father, daughter } = aFamily(SOMALI);
    expect(daughter.middle).toBe(father.given);
    expect(daughter.family).toBe(father.family);
    expect(father.middle).toBeTruthy();
  });

  it("gives Burmese one name, and Venezuelans two family names", () => {
    expect(aFamily(BURMESE).son.family).toBeNull();
    expect(aFamily(VENEZUELAN).son.family?.split(" ")).toHaveLength(2);
  });

  it("puts the family name first where that is the custom", () => {
    expect(aFamily(BURUNDIAN).father.nameOrder).toBe("family_first");
  });

  it("is the same for the same numbers, with no given name twice", () => {
    for (const { origin } of ORIGINS) {
      expect(aFamily(origin, 42)).toEqual(aFamily(origin, 42));
      const given = Object.values(aFamily(origin, 42)).map((name) => name.given);
      expect(new Set(given).size).toBe(given.length);
    }
  });
});

describe("synthetic numbers", () => {
  const day = fc
    .date({
      min: new Date("1930-01-01T00:00:00Z"),
      max: new Date("2026-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  it("pass the check, are marked as synthetic and carry the date", () => {
    fc.assert(
      fc.property(day, fc.nat(999), fc.boolean(), (birthDate, individual, dNumber) => {
        const number = syntheticIdentityNumber(birthDate, individual, { dNumber });
        expect(checkIdentityNumber(number)).toMatchObject({
          ok: true,
          value: {
            series: "synthetic",
            kind: dNumber ? "d_number" : "national_identity_number",
            datePart: { day: Number(birthDate.slice(8)), month: Number(birthDate.slice(5, 7)) },
          },
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it("has DUF numbers without a warning", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2008, max: 2026 }), fc.nat(999_999), (year, running) => {
        expect(checkDufNumber(syntheticDufNumber(year, running))).toMatchObject({
          ok: true,
          value: { year, warnings: [] },
        });
      }),
    );
  });
});
