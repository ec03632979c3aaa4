/** What a line of a sum is measured in. */
export const SUM_UNITS = [
  "money",
  "months",
  "people",
  "rooms",
  "square_metres",
  "percent",
  "minutes",
  "day",
  "yes_no",
  "points",
  "code",
] as const;
export type SumUnit = (typeof SUM_UNITS)[number];

/** What a line says; words under `assessment.lines`. */
export const SUM_LABELS = [
  "isFixedTerm",
  "startsOn",
  "endsOn",
  "termMonths",
  "shortestTerm",
  "firstLawfulEnd",
  "shortTermGround",
  "excludesNotice",
  "noticeMonths",
  "statutoryNotice",
  "noticeToday",
  "isWritten",
  "monthlyRent",
  "prepaidRent",
  "deposit",
  "guarantee",
  "security",
  "ceilingMonths",
  "ceiling",
  "depositAccount",
  "otherPayment",
  "persons",
  "rooms",
  "areaM2",
  "tooFewRooms",
  "areaPerPerson",
  "areaLimit",
  "ownAreaDemand",
  "ownRoomDemand",
  "registeredPeople",
  "registeredPeopleOn",
  "together",
  "crowdedTogether",
  "rentIncludes",
  "monthlyEnergy",
  "normIncludes",
  "rentNorm",
  "comparableRent",
  "aboveNorm",
  "belowNorm",
  "monthlyIncome",
  "housingCost",
  "housingCostShare",
  "leftForLiving",
  "ownEntrance",
  "ownBathroom",
  "ownKitchen",
  "allowanceCeiling",
  "inspectedOn",
  "inspectionAnswered",
  "inspectionWrong",
  "inspection",
  "placesDecided",
  "placesLeft",
  "adults",
  "askedAlone",
  "letsAs",
  "rightShownBy",
  "ownerConsentOn",
] as const;
export type SumLabel = (typeof SUM_LABELS)[number];

/** The rules that give a sum, by their number or name; words under `assessment.sums`. */
export const SUM_RULES = [
  "LE-01",
  "LE-02",
  "LE-03",
  "LE-04",
  "LE-05",
  "LE-06",
  "LE-07",
  "LE-10",
  "LE-11",
  "LE-13",
  "LE-14",
  "crowding_register",
  "own_space",
  "people_at_address",
  "housing_allowance",
  "share_of_income",
  "inspection",
  "places",
  "talks",
  "right_to_let",
  "crowding_stricter_area",
  "crowding_rooms_only",
] as const;
export type SumRule = (typeof SUM_RULES)[number];

/** One number or answer that a sum rests on or comes to; money in whole øre. Null is not known. */
export type SumLine = {
  readonly label: SumLabel;
  readonly value: number | string | boolean | null;
  readonly unit: SumUnit;
  /** Where the number comes from, when it is not from the record. */
  readonly law?: string;
  /** False where nobody has held the number against its source. */
  readonly verified?: boolean;
};

export const SUM_STATES = ["met", "not_met", "unknown"] as const;
export type SumState = (typeof SUM_STATES)[number];

/** What a rule comes to, with all that it rests on, so that a person can follow it and decide. */
export type Sum = {
  readonly rule: SumRule;
  readonly state: SumState;
  /** Codes of what is wrong, of the reasons that a check knows. */
  readonly reasons: readonly string[];
  /** Labels of what must be known before the rule can say more; empty where a person must judge. */
  readonly missing: readonly SumLabel[];
  readonly lines: readonly SumLine[];
};

/** The labels of lines whose value is not known. */
export function missingIn(lines: readonly SumLine[]): SumLabel[] {
  return lines.filter(({ value }) => value === null).map(({ label }) => label);
}

/** What several rules come to together: one that is not met decides, then one that is not known. */
export function stateOf(sums: readonly Pick<Sum, "state">[]): SumState {
  if (sums.some(({ state }) => state === "not_met")) return "not_met";
  return sums.length === 0 || sums.some(({ state }) => state === "unknown") ? "unknown" : "met";
}
