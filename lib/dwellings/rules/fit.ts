import type { PlainDate } from "@/lib/platform/dates";
import type { DwellingBlock, DwellingDefect, DwellingRecord, DwellingRoom, Stay } from "../types";
import { blocksIn, capacityOf, freePlaces, type Period } from "./capacity";
import type { BlockReason } from "./codes";
import { isCrowded } from "./crowding";
import {
  comparableRent,
  includedIn,
  RENT_INCLUDES,
  type RentNorm,
  rentAgainstNorm,
} from "./rent-norm";

/** What a home must have for those who are to live in it. */
export const HOME_NEEDS = [
  "step_free",
  "wheelchair",
  "accessible_bathroom",
  "own_bathroom",
  "own_kitchen",
  "allowance",
] as const;
export type HomeNeed = (typeof HOME_NEEDS)[number];

/** What is looked for. */
export type Wanted = {
  readonly period: Period;
  /** The household's size; null when no one has been thought of yet. */
  readonly persons: number | null;
  readonly needs: readonly HomeNeed[];
  /** In whole øre a month. */
  readonly maxRent: number | null;
  /** The municipality's norm for a household of this size, if it has set one. */
  readonly rentNorm: RentNorm | null;
};

/** A dwelling with what the search holds it against. */
export type Candidate = DwellingRecord & {
  readonly roomList: readonly Pick<DwellingRoom, "id" | "name" | "beds" | "archivedOn">[];
  readonly blocks: readonly Pick<DwellingBlock, "roomId" | "startsOn" | "endsOn" | "reason">[];
  readonly openDefects: readonly Pick<DwellingDefect, "what" | "severity">[];
  readonly stays: readonly Stay[];
};

export const FIT_CODES = [
  "archived",
  "not_at_disposal",
  "available_later",
  "available_until",
  "blocked",
  "no_place",
  "too_few_places",
  "free_places",
  "free_whole",
  "places_unknown",
  "crowded",
  "not_crowded",
  "crowding_unknown",
  "has_need",
  "lacks_need",
  "need_unknown",
  "rent_above_limit",
  "rent_within_limit",
  "rent_unknown",
  "rent_above_norm",
  "rent_within_norm",
  "rent_norm_unknown",
  "dangerous_defect",
  "serious_defect",
] as const;
export type FitCode = (typeof FIT_CODES)[number];

/** One reason, how it weighs, and the facts that it rests on. */
export type FitReason = {
  readonly code: FitCode;
  readonly weight: "against" | "weigh" | "for";
  readonly days?: { readonly from?: PlainDate | null; readonly to?: PlainDate | null };
  readonly counts?: Readonly<Record<string, number>>;
  readonly money?: { readonly rent?: number | null; readonly limit?: number };
  readonly need?: HomeNeed;
  readonly blockReason?: BlockReason;
  readonly what?: string;
};

/** Whether a dwelling can be offered, can be when someone has weighed what speaks against it, or not. */
export type Fit = {
  readonly verdict: "fits" | "weigh" | "no";
  readonly reasons: readonly FitReason[];
  readonly free: number | null;
  readonly capacity: number | null;
  /** Places that someone has in the period. */
  readonly taken: number;
};

const NEED_FIELD = {
  step_free: "stepFreeEntrance",
  wheelchair: "wheelchairAccessible",
  accessible_bathroom: "accessibleBathroom",
  own_bathroom: "ownBathroom",
  own_kitchen: "ownKitchen",
  allowance: "approvedForAllowance",
} as const satisfies Record<HomeNeed, keyof DwellingRecord>;

/**
 * Why a dwelling fits what is wanted, or does not: each reason with the fact that it rests on. What is
 * not known speaks neither for nor against, and is to be weighed; so is what the law leaves to
 * judgement, crowding and a rent above the norm.
 */
export function judgeFit(dwelling: Candidate, wanted: Wanted): Fit {
  const capacity = capacityOf(dwelling, dwelling.roomList);
  const { period } = wanted;
  const { blocks, stays, roomList } = dwelling;
  const free = freePlaces(dwelling, roomList, { blocks, stays, period });
  const empty = freePlaces(dwelling, roomList, { blocks, stays: [], period });
  const others = free === null ? 0 : (empty ?? 1) - free;
  const isGiven = dwelling.archivedOn === null && dwelling.availableFrom !== null;
  const reasons = [
    ...disposal(dwelling, period),
    ...(isGiven ? ofHome(dwelling, wanted, { capacity, free, others }) : []),
  ];
  const has = (weight: FitReason["weight"]) => reasons.some((reason) => reason.weight === weight);
  return {
    verdict: has("against") ? "no" : has("weigh") ? "weigh" : "fits",
    reasons,
    free,
    capacity,
    taken: others,
  };
}

/** What there is to say of a dwelling that the municipality may offer at all. */
function ofHome(
  dwelling: Candidate,
  wanted: Wanted,
  { capacity, free, others }: { capacity: number | null; free: number | null; others: number },
): FitReason[] {
  return [
    ...blocked(dwelling, wanted.period),
    ...room(capacity, free, wanted.persons),
    ...(free === 0 ? [] : space(dwelling, wanted, others)),
    ...wanted.needs.map((need) => needed(dwelling, need)),
    ...rent(dwelling, wanted),
    ...defects(dwelling),
  ];
}

function disposal(
  { archivedOn, availableFrom, availableTo }: Candidate,
  { from, to }: Period,
): FitReason[] {
  if (archivedOn) return [{ code: "archived", weight: "against", days: { from: archivedOn } }];
  if (!availableFrom) return [{ code: "not_at_disposal", weight: "against" }];
  const days = { from: availableFrom, to: availableTo };
  const reasons: FitReason[] = [];
  if (availableFrom > from) reasons.push({ code: "available_later", weight: "against", days });
  if (availableTo && availableTo < (to ?? from)) {
    reasons.push({ code: "available_until", weight: "against", days });
  } else if (availableTo && to === null) {
    reasons.push({ code: "available_until", weight: "weigh", days });
  }
  return reasons;
}

function blocked({ blocks }: Candidate, period: Period): FitReason[] {
  return blocksIn(blocks, period)
    .filter(({ roomId }) => roomId === null)
    .map(({ startsOn, endsOn, reason }) => ({
      code: "blocked",
      weight: "against",
      days: { from: startsOn, to: endsOn },
      blockReason: reason,
    }));
}

function room(capacity: number | null, free: number | null, persons: number | null): FitReason[] {
  if (capacity === null) {
    return free === 0
      ? [{ code: "no_place", weight: "against", counts: { free: 0, capacity: 0 } }]
      : [{ code: "places_unknown", weight: "weigh" }];
  }
  const counts = { free: free ?? 0, capacity, persons: persons ?? 0 };
  if (!free) return [{ code: "no_place", weight: "against", counts }];
  if (persons !== null && free < persons) {
    return [{ code: "too_few_places", weight: "against", counts }];
  }
  return [{ code: free === capacity ? "free_whole" : "free_places", weight: "for", counts }];
}

/** Crowding by Statistics Norway's definition, with those who live there already. */
function space(
  { rooms, areaM2 }: Candidate,
  { persons: household }: Wanted,
  others: number,
): FitReason[] {
  if (household === null) return [];
  const persons = household + others;
  const crowded = isCrowded({ rooms, areaM2 }, persons);
  if (crowded === null) return [{ code: "crowding_unknown", weight: "weigh" }];
  const counts = { rooms: rooms ?? 0, areaM2: areaM2 ?? 0, persons };
  return [
    crowded
      ? { code: "crowded", weight: "weigh", counts }
      : { code: "not_crowded", weight: "for", counts },
  ];
}

function needed(dwelling: Candidate, need: HomeNeed): FitReason {
  const has = dwelling[NEED_FIELD[need]];
  if (has === null) return { code: "need_unknown", weight: "weigh", need };
  return has
    ? { code: "has_need", weight: "for", need }
    : { code: "lacks_need", weight: "against", need };
}

function rent(dwelling: Candidate, { maxRent, rentNorm }: Wanted): FitReason[] {
  const asked = dwelling.monthlyRent;
  const reasons: FitReason[] = [];
  if (maxRent !== null) {
    const money = { rent: asked, limit: maxRent };
    if (asked === null) reasons.push({ code: "rent_unknown", weight: "weigh", money });
    else if (asked > maxRent) reasons.push({ code: "rent_above_limit", weight: "against", money });
    else reasons.push({ code: "rent_within_limit", weight: "for", money });
  }
  if (!rentNorm) return reasons;
  const { state, lines } = rentAgainstNorm(dwelling, rentNorm);
  const valueIn = (name: string) => lines.find(({ label }) => label === name)?.value;
  const norm = valueIn("rentNorm");
  const covers = RENT_INCLUDES.find((one) => one === valueIn("normIncludes"));
  const like = covers ? comparableRent(dwelling, covers) : null;
  const money = {
    rent: (state === "met" ? like?.high : like?.low) ?? asked,
    ...(typeof norm === "number" && { limit: norm }),
  };
  if (state === "not_met") reasons.push({ code: "rent_above_norm", weight: "weigh", money });
  else if (state === "met") reasons.push({ code: "rent_within_norm", weight: "for", money });
  else if (asked === null || includedIn(dwelling) === null || money.limit !== undefined) {
    reasons.push({ code: "rent_norm_unknown", weight: "weigh", money });
  }
  return reasons;
}

/** Someone may move in beside a serious defect when it is weighed, never beside a dangerous one. */
function defects({ openDefects }: Candidate): FitReason[] {
  return openDefects.flatMap(({ what, severity }): FitReason[] => {
    if (severity === "minor") return [];
    return severity === "dangerous"
      ? [{ code: "dangerous_defect", weight: "against", what }]
      : [{ code: "serious_defect", weight: "weigh", what }];
  });
}
