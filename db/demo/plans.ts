import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import { ORIGINS } from "./names/all-origins";
import type { NameOrigin } from "./names/origins";
import { dealt, type Random } from "./random";

/** How far a case has come today. */
export type Point =
  | "request"
  | "assessment"
  | "allocation"
  | "settling"
  | "newly_settled"
  | "guidance_and_programme"
  | "programme"
  | "transition"
  | "after_programme"
  | "follow_up"
  | "closed"
  | "reopened";

/** What a household is to become, before it has people and dates. */
export type Plan = {
  type: SettlementType;
  size: number;
  point: Point;
  origin: NameOrigin;
  /** Which of its kind at this point it is in the municipality, from 0. */
  turn: number;
};

type Weights<T> = readonly (readonly [T, number])[];

const TYPES: Weights<SettlementType> = [
  ["from_reception", 35],
  ["private_resident", 14],
  ["resettlement", 13],
  ["agreed_self_settlement", 13],
  ["family_reunification", 9],
  ["unaccompanied_minor", 5],
  ["self_settled", 6],
  ["amot", 5],
];

const SIZES: Weights<number> = [
  [1, 37],
  [2, 17],
  [3, 14],
  [4, 13],
  [5, 8],
  [6, 5],
  [7, 3],
  [8, 2],
  [9, 1],
];

const SETTLED_POINTS: Weights<Point> = [
  ["newly_settled", 8],
  ["guidance_and_programme", 25],
  ["programme", 6],
  ["transition", 8],
  ["after_programme", 4],
  ["follow_up", 17],
  ["closed", 17],
  ["reopened", 2],
];

const POINTS: Weights<Point> = [
  ["request", 8],
  ["allocation", 8],
  ["settling", 7],
  ...SETTLED_POINTS,
];

const POINTS_SELF_FOUND: Weights<Point> = [
  ["request", 12],
  ["assessment", 22],
  ["allocation", 24],
  ["settling", 7],
  ...SETTLED_POINTS,
];

/** Those for whom IMDi decides nothing begin at settlement. */
const POINTS_WITHOUT_REQUEST: Weights<Point> = [["settling", 8], ...SETTLED_POINTS];

function pointsOf(type: SettlementType): Weights<Point> {
  if (type === "agreed_self_settlement") return POINTS_SELF_FOUND;
  if (type === "family_reunification" || type === "self_settled") return POINTS_WITHOUT_REQUEST;
  return POINTS;
}

/** How much commoner or rarer an origin is for a kind of settlement. */
function share(key: string, type: SettlementType, size: number): number {
  const ukrainian = key === "ukrainian" || key === "russian";
  const large = ukrainian && size >= 5 ? (size >= 6 ? 0.03 : 0.3) : 1;
  switch (type) {
    case "private_resident":
    case "amot":
      return (ukrainian ? 5 : 0.3) * large;
    case "resettlement":
      if (ukrainian) return 0;
      return ["congolese", "sudanese", "burundian", "burmese", "rohingya"].includes(key) ? 4 : 1;
    case "family_reunification":
      return ukrainian ? 0.1 * large : 1;
    case "unaccompanied_minor":
      if (["burmese", "colombian", "venezuelan", "russian", "burundian"].includes(key)) return 0;
      return ukrainian ? 0.3 : 1;
    default:
      return large;
  }
}

function originFor(type: SettlementType, size: number, random: Random): NameOrigin {
  return random.weighted(
    ORIGINS.map(({ origin, share: base }) => [origin, base * share(origin.key, type, size)]),
  );
}

/**
 * The households of a municipality: every kind and stage in lifelike proportions. `firstTurn` lets
 * small municipalities show what the large one does not come to.
 */
export function plansFor(count: number, random: Random, firstTurn = 0): Plan[] {
  const types = dealt(random, TYPES, count);
  const families = types.filter((type) => type !== "unaccompanied_minor");
  const sizes = dealt(random, SIZES, families.length);
  const points = new Map<Weights<Point>, Point[]>();
  for (const weights of [POINTS, POINTS_SELF_FOUND, POINTS_WITHOUT_REQUEST]) {
    const number = types.filter((type) => pointsOf(type) === weights).length;
    points.set(weights, dealt(random, weights, number));
  }
  const turns = new Map<string, number>();
  return types.map((type) => {
    const minor = type === "unaccompanied_minor";
    const size = minor ? (random.chance(0.1) ? 2 : 1) : (sizes.pop() ?? 1);
    const point = points.get(pointsOf(type))?.pop() ?? "request";
    const turn = turns.get(`${type} ${point}`) ?? firstTurn;
    turns.set(`${type} ${point}`, turn + 1);
    return { type, size, point, origin: originFor(type, size, random), turn };
  });
}
