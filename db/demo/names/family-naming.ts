import type { NameOrigin } from "./origins";

export type DemoSex = "female" | "male";

/** Name parts as a person row holds them. */
export type DemoName = {
  given: string;
  middle: string | null;
  family: string | null;
  nameOrder: "given_first" | "family_first";
};

/** A family whose names hang together by the custom of its origin. */
export type FamilyNaming = {
  /** A grown member. The first man is the father whose name the children carry. */
  adult: (sex: DemoSex) => DemoName;
  child: (sex: DemoSex) => DemoName;
};

/** The feminine form of a Slavic family name; unchanged where there is none. */
export function feminine(family: string): string {
  if (family.endsWith("skyi")) return family.replace(/yi$/, "a");
  return /(ov|ev|in)$/.test(family) ? `${family}a` : family;
}

/**
 * Names for one family. `random` gives numbers from 0 up to 1; the same numbers give the same names.
 * No given name is used twice in the family.
 */
export function familyNaming(origin: NameOrigin, random: () => number): FamilyNaming {
  const { custom, nameOrder } = origin;
  const used = new Set<string>();
  const pick = (from: readonly string[]): string => {
    const fresh = from.filter((name) => !used.has(name));
    const pool = fresh.length > 0 ? fresh : from;
    const name = pool[Math.min(pool.length - 1, Math.floor(random() * pool.length))] ?? "";
    used.add(name);
    return name;
  };
  const father = { given: pick(origin.male), family: pick(origin.family) };
  const motherFamily = pick(origin.family);
  let fatherIsNamed = false;

  const name = (given: string, family: string | null, middle: string | null = null): DemoName => ({
    given,
    middle,
    family,
    nameOrder,
  });

  const grown = (given: string, isFather: boolean, sex: DemoSex): DemoName => {
    switch (custom) {
      case "single_name":
        return name(given, null);
      case "gendered_family_name":
        return name(given, sex === "female" ? feminine(father.family) : father.family);
      case "family_name":
        return name(given, father.family);
      case "own_family_name":
        return name(given, sex === "female" ? motherFamily : father.family);
      case "two_family_names": {
        const first = isFather
          ? father.family
          : sex === "female"
            ? motherFamily
            : pick(origin.family);
        return name(given, `${first} ${pick(origin.family)}`);
      }
      case "patronymic":
        return name(given, isFather ? father.family : pick(origin.family));
      case "three_names":
        return name(given, isFather ? father.family : pick(origin.family), pick(origin.male));
    }
  };

  return {
    adult: (sex) => {
      const isFather = sex === "male" && !fatherIsNamed;
      if (isFather) fatherIsNamed = true;
      const given = isFather ? father.given : pick(sex === "female" ? origin.female : origin.male);
      return grown(given, isFather, sex);
    },
    child: (sex) => {
      const given = pick(sex === "female" ? origin.female : origin.male);
      switch (custom) {
        case "single_name":
          return name(given, null);
        case "gendered_family_name":
          return name(given, sex === "female" ? feminine(father.family) : father.family);
        case "family_name":
        case "own_family_name":
          return name(given, father.family);
        case "two_family_names":
          return name(given, `${father.family} ${motherFamily}`);
        case "patronymic":
          return name(given, father.given);
        case "three_names":
          return name(given, father.family, father.given);
      }
    },
  };
}
