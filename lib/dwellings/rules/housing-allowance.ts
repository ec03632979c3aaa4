import type { PlainDate } from "@/lib/platform/dates";
import { type LegalLimit, limitAmong } from "@/lib/rules/rules/limits";
import type { Dwelling } from "../types";
import { missingIn, type Sum, type SumLine } from "./sum";

const LAW = "forskrift 2012-11-29-1283";

/** A ceiling of Husbanken's in whole øre a year, from 1 June 2026; it is set anew each June. */
const from2026 = (key: string, kroner: number): LegalLimit => ({
  key,
  value: kroner * 100,
  unit: "ore",
  validFrom: "2026-06-01",
  validTo: null,
  law: LAW,
  verified: true,
});

/** The most housing cost a year that housing allowance is counted of, by persons, and what is added. */
export const allowanceCeilings: readonly LegalLimit[] = [
  from2026("allowance.ceiling-1", 92_234),
  from2026("allowance.ceiling-2", 113_774),
  from2026("allowance.ceiling-3", 125_977),
  from2026("allowance.ceiling-4", 138_182),
  from2026("allowance.ceiling-5", 150_385),
  from2026("allowance.added-oslo", 27_982),
  from2026("allowance.added-large", 19_079),
  from2026("allowance.added-middle", 12_720),
];

/** Oslo, and Bergen, Trondheim, Tromsø, Stavanger, Bærum, and Kristiansand, Lillestrøm, Frogn … */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  "allowance.added-oslo": ["0301"],
  "allowance.added-large": ["4601", "5001", "5501", "1103", "3201"],
  "allowance.added-middle": [
    "4204",
    "3205",
    "3214",
    "3222",
    "3207",
    "3203",
    "3212",
    "1124",
    "1108",
  ],
};

/** The ceiling a month in whole øre for so many persons in a municipality; null when not known. */
export function allowanceCeiling(
  persons: number,
  municipality: string,
  day: PlainDate,
): { monthly: number; yearly: number; law: string; verified: boolean } | null {
  const limit = limitAmong(
    allowanceCeilings,
    `allowance.ceiling-${Math.min(Math.max(persons, 1), 5)}`,
    day,
  );
  if (!limit) return null;
  const key = Object.keys(ADDED).find((one) => ADDED[one]?.includes(municipality));
  const added = key ? (limitAmong(allowanceCeilings, key, day)?.value ?? 0) : 0;
  const yearly = limit.value + added;
  return {
    monthly: Math.round(yearly / 12),
    yearly,
    law: limit.law,
    verified: limit.verified,
  };
}

/**
 * Whether the home can give housing allowance: self-contained, with its own entrance, bath and
 * toilet, and a place to cook (bustøttelova § 5). A room with shared kitchen and bath as a rule gives
 * none. For information; Husbanken decides.
 */
export function homeForAllowance(
  {
    ownEntrance,
    ownBathroom,
    ownKitchen,
  }: Pick<Dwelling, "ownEntrance" | "ownBathroom" | "ownKitchen">,
  ceiling: ReturnType<typeof allowanceCeiling>,
): Sum {
  const known: SumLine[] = [
    { label: "ownEntrance", value: ownEntrance, unit: "yes_no", law: "bustøttelova § 5" },
    { label: "ownBathroom", value: ownBathroom, unit: "yes_no", law: "bustøttelova § 5" },
    { label: "ownKitchen", value: ownKitchen, unit: "yes_no", law: "bustøttelova § 5" },
  ];
  const answers = [ownEntrance, ownBathroom, ownKitchen];
  const state = answers.includes(false) ? "not_met" : answers.includes(null) ? "unknown" : "met";
  return {
    rule: "housing_allowance",
    state,
    reasons: [],
    missing: state === "unknown" ? missingIn(known) : [],
    lines: [
      ...known,
      ...(ceiling
        ? [
            {
              label: "allowanceCeiling",
              value: ceiling.monthly,
              unit: "money",
              law: ceiling.law,
              verified: ceiling.verified,
            } as const,
          ]
        : []),
    ],
  };
}
