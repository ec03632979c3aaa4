import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { earlier, later } from "./calendar";
import type { Random } from "./random";

/** Residence permit and arrival of the grown people of a household. */
export type Permit = {
  ground: string;
  grantedOn: PlainDate;
  validUntil: PlainDate;
  arrivedOn: PlainDate | null;
};

function groundFor(type: SettlementType, country: string, random: Random): string {
  if (type === "resettlement") return "resettlement";
  if (type === "family_reunification") {
    return random.weighted([
      ["family_of_protected", 92],
      ["family_of_others", 8],
    ]);
  }
  if (country === "UKR") return "collective_protection";
  if (type === "unaccompanied_minor") {
    return random.weighted([
      ["asylum", 76],
      ["humanitarian", 14],
      ["limited_other", 10],
    ]);
  }
  if (type === "self_settled") {
    return random.weighted([
      ["asylum", 50],
      ["family_of_protected", 26],
      ["own_basis", 8],
      ["permanent", 16],
    ]);
  }
  return random.weighted([
    ["asylum", 86],
    ["humanitarian", 11],
    ["limited_identity", 3],
  ]);
}

/** Days from the permit to the opening of the case, shortest and longest. */
const WAIT: Record<SettlementType, readonly [number, number]> = {
  from_reception: [12, 160],
  resettlement: [25, 200],
  unaccompanied_minor: [8, 60],
  family_reunification: [20, 120],
  private_resident: [10, 90],
  amot: [10, 80],
  agreed_self_settlement: [5, 40],
  self_settled: [90, 800],
};

const monthsOf = (ground: string) =>
  ground === "collective_protection" || ground.startsWith("limited") ? 12 : 36;

/** Renewed until it lasts past today; a few have run out in the last days. */
function validUntil(ground: string, grantedOn: PlainDate, today: PlainDate, random: Random) {
  const renewedBy = addDays(today, random.chance(0.05) ? -24 : 4);
  let until = addMonths(grantedOn, monthsOf(ground));
  while (until < renewedBy) until = addMonths(until, monthsOf(ground));
  return until;
}

/** Days since the permit after which few still wait for a home. */
const WAITS_AT_MOST = 120;

/** A household that waits got its permit some months ago, though never after its case was opened. */
function notLongAgo(
  day: PlainDate,
  { openedOn, today }: { openedOn: PlainDate; today: PlainDate },
) {
  return later(day, earlier(addDays(today, -WAITS_AT_MOST), addDays(openedOn, -5)));
}

/** Permit and arrival that fit the kind of settlement and the days of the case. */
export function permitFor(
  type: SettlementType,
  country: string,
  dates: { openedOn: PlainDate; settledOn: PlainDate | null; today: PlainDate },
  random: Random,
): Permit {
  const ground = groundFor(type, country, random);
  const [least, most] = WAIT[type];
  const drawn = addDays(dates.openedOn, -random.int(least, most));
  const grantedOn = dates.settledOn ? drawn : notLongAgo(drawn, dates);
  const direct = type === "resettlement" || type === "family_reunification";
  const stay = ground === "collective_protection" ? random.int(6, 70) : random.int(90, 620);
  return {
    ground,
    grantedOn,
    validUntil: validUntil(ground, grantedOn, dates.today, random),
    arrivedOn: direct ? dates.settledOn : addDays(grantedOn, -stay),
  };
}
