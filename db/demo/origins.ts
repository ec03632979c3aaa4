import type { NameOrigin } from "./names/origins";
import type { Random } from "./random";

/** What a country's people bring: schooling, a second language, who needs an interpreter. */
type Background = {
  /** Weights of none/some primary, primary, upper secondary and vocational, higher. */
  schooling: readonly [number, number, number, number];
  second: readonly string[];
  dialects: readonly string[];
  /** Whether qualified interpreters in the first language are hard to get. */
  scarce: boolean;
};

const BACKGROUNDS: Record<string, Partial<Background>> = {
  ukrainian: { schooling: [1, 5, 44, 50], second: ["ru"] },
  russian: { schooling: [1, 5, 40, 54], second: [] },
  syrian: { schooling: [12, 36, 30, 22], second: ["en"], dialects: ["levantinsk"] },
  iraqi: { schooling: [16, 36, 30, 18], second: ["en"], dialects: ["irakisk"] },
  iranian: { schooling: [4, 16, 38, 42], second: ["en"] },
  turkish: { schooling: [2, 10, 28, 60], second: ["en"] },
  kurdish: { schooling: [8, 30, 34, 28], second: ["tr"] },
  afghan_dari: { schooling: [34, 34, 22, 10], second: ["ps"] },
  afghan_pashto: { schooling: [48, 32, 15, 5], second: ["fa-AF"] },
  eritrean: { schooling: [26, 46, 22, 6], second: ["ar"] },
  ethiopian: { schooling: [24, 40, 24, 12], second: ["en"], scarce: true },
  somali: { schooling: [48, 32, 16, 4], second: ["sw"], dialects: ["nordsomali", "benadir"] },
  sudanese: { schooling: [30, 36, 22, 12], second: ["en"], dialects: ["sudanesisk"] },
  congolese: { schooling: [34, 38, 22, 6], second: ["fr"] },
  burundian: { schooling: [36, 38, 20, 6], second: ["fr"], scarce: true },
  burmese: { schooling: [30, 40, 22, 8], second: ["en"], scarce: true },
  rohingya: { schooling: [66, 24, 8, 2], second: ["my"], scarce: true },
};

/** The background that goes with a list of names. */
export function backgroundOf(origin: NameOrigin): Background {
  return {
    schooling: [14, 34, 32, 20],
    second: ["en"],
    dialects: [],
    scarce: false,
    ...BACKGROUNDS[origin.key],
  };
}

/** Education of a grown person, by code; older people and women of some places had less school. */
export function educationFor(origin: NameOrigin, age: number, random: Random): string {
  if (random.chance(0.05)) return "unknown";
  const [little, primary, secondary, higher] = backgroundOf(origin).schooling;
  const group = random.weighted<"little" | "primary" | "secondary" | "higher">([
    ["little", little * (age > 55 ? 2 : 1)],
    ["primary", primary],
    ["secondary", secondary],
    ["higher", age < 22 ? 0 : higher],
  ]);
  switch (group) {
    case "little":
      return random.pick(["none", "some_primary", "some_primary"]);
    case "primary":
      return random.pick(["primary_lower_secondary", "some_upper_secondary"]);
    case "secondary":
      return random.pick(["upper_secondary", "vocational"]);
    case "higher":
      return random.pick(["some_higher", "vocational_college", "higher_short", "higher_long"]);
  }
}

const FOREIGN = [
  "upper_secondary",
  "vocational",
  "some_higher",
  "vocational_college",
  "higher_short",
  "higher_long",
];

export const isForeignEducation = (level: string) => FOREIGN.includes(level);
export const isLittleSchooling = (level: string) => level === "none" || level === "some_primary";
