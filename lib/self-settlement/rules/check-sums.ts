import { crowding, ownSpaceDemand, peopleAtAddress } from "@/lib/dwellings/rules/crowding";
import { allowanceCeiling, homeForAllowance } from "@/lib/dwellings/rules/housing-allowance";
import {
  depositCeiling,
  isInWriting,
  otherPayment,
  prepaidRent,
  rentIsSet,
  securityCeiling,
} from "@/lib/dwellings/rules/lease-money";
import { excludesNotice, leaseTerm } from "@/lib/dwellings/rules/lease-term";
import { noticePeriod } from "@/lib/dwellings/rules/notice";
import { rentAgainstNorm, shareOfIncome } from "@/lib/dwellings/rules/rent-norm";
import { type Sum, type SumState, stateOf } from "@/lib/dwellings/rules/sum";
import type { Assessed } from "../types";
import type { CheckCode } from "./checks";
import { type Inspection, inspectionSum } from "./inspection";
import { type RightToLet, rightToLetSum } from "./right-to-let";

/** Places of the council's decision for a year, on the day they were counted. */
export type Places = {
  readonly decided: number | null;
  readonly taken: number;
  readonly persons: number;
};

/** Whether the places that are left are enough for the household. */
export function placesSum({ decided, taken, persons }: Places): Sum {
  const left = decided === null ? null : decided - taken;
  return {
    rule: "places",
    state: left === null ? "unknown" : left >= persons ? "met" : "not_met",
    reasons: left === null ? ["no_council_decision"] : left >= persons ? [] : ["no_places_left"],
    missing: left === null ? ["placesDecided"] : [],
    lines: [
      { label: "placesDecided", value: decided, unit: "people" },
      ...(left === null ? [] : [{ label: "placesLeft", value: left, unit: "people" } as const]),
      { label: "persons", value: persons, unit: "people" },
    ],
  };
}

function talksSum({ adultIds, askedIds }: Assessed): Sum {
  const asked = adultIds.filter((id) => askedIds.includes(id)).length;
  const isDone = adultIds.length > 0 && asked === adultIds.length;
  return {
    rule: "talks",
    // What came out of the talks a person must weigh, also when all have been held.
    state: isDone ? "unknown" : "not_met",
    reasons: isDone ? [] : ["talk_missing"],
    missing: [],
    lines: [
      { label: "adults", value: adultIds.length, unit: "people" },
      { label: "askedAlone", value: asked, unit: "people" },
    ],
  };
}

const present = <T>(values: readonly (T | null)[]): T[] =>
  values.filter((value): value is T => value !== null);

/** The sums that a check rests on; none where a person looks and judges. */
export function sumsOf(code: CheckCode, of: Assessed): Sum[] {
  const { dwelling, lease, today } = of;
  const persons = of.memberIds.length;
  const evidence = of.answers.find((answer) => answer.code === code)?.evidence ?? null;
  switch (code) {
    case "AS-C02":
      return evidence?.places ? [placesSum({ ...(evidence.places as Places), persons })] : [];
    case "AS-C03":
      return lease ? [otherPayment(lease)] : [];
    case "AS-C04":
      return lease ? [isInWriting(lease)] : [];
    case "AS-C05":
      return lease ? [rentIsSet(lease), rentAgainstNorm(lease, of.rentNorm)] : [];
    case "AS-C06":
      return dwelling
        ? present([
            crowding(dwelling, persons),
            of.spaceDemand && ownSpaceDemand(dwelling, persons, of.spaceDemand),
          ])
        : [];
    case "AS-C07":
      return dwelling
        ? [
            inspectionSum((evidence?.inspection as Inspection | undefined) ?? null),
            homeForAllowance(dwelling, allowanceCeiling(persons, of.municipality, today)),
          ]
        : [];
    case "AS-C08":
      return lease && dwelling
        ? present([
            leaseTerm(lease, dwelling.letting, today),
            excludesNotice(lease),
            noticePeriod(lease, dwelling.letting, today),
          ])
        : [];
    case "AS-C09":
      return lease
        ? [depositCeiling(lease, today), securityCeiling(lease, today), prepaidRent(lease, today)]
        : [];
    case "AS-C10":
      return dwelling
        ? [rightToLetSum((evidence?.rightToLet as RightToLet | undefined) ?? null)]
        : [];
    case "AS-C11":
      return dwelling ? [peopleAtAddress(dwelling, persons)] : [];
    case "AS-C12":
      return [talksSum(of)];
    case "AS-C14":
      return lease ? [shareOfIncome(lease, of.monthlyIncome)] : [];
    default:
      return [];
  }
}

/** Rules that only inform, and suggest nothing. */
const INFORMS: readonly string[] = ["housing_allowance", "share_of_income"];

/** What the sums suggest, and why; a person decides. Null where they tell too little. */
export function suggestionOf(
  sums: readonly Sum[],
): { state: Exclude<SumState, "unknown">; reasons: string[] } | null {
  const telling = sums.filter(({ rule }) => !INFORMS.includes(rule));
  const state = stateOf(telling);
  if (state === "unknown") return null;
  return { state, reasons: [...new Set(telling.flatMap(({ reasons }) => reasons))] };
}
