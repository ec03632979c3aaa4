import { daysBetween, type PlainDate } from "@/lib/platform/dates";
import type { ProtocolKind } from "./codes";

/** Where a tenancy stands. Overstayed is not a state: it is a planned day that has passed. */
export const TENANCY_STATES = [
  "reserved",
  "offered",
  "accepted",
  "refused",
  "withdrawn",
  "handed_over",
  "moved_in",
  "moved_out",
] as const;
export type TenancyState = (typeof TENANCY_STATES)[number];

export const TENANCY_ACTS = [
  "offer",
  "send_letter",
  "accept",
  "refuse",
  "withdraw",
  "plan_handover",
  "hand_over",
  "move_in",
  "change_period",
  "change_places",
  "person_comes",
  "person_leaves",
  "assess",
  "move_out",
] as const;
export type TenancyAct = (typeof TENANCY_ACTS)[number];

type Move = {
  readonly from: readonly TenancyState[];
  /** Null when the tenancy stands where it stood. */
  readonly to: TenancyState | null;
};

const BEFORE_MOVING_IN = ["reserved", "offered", "accepted", "handed_over"] as const;

const MOVES: Readonly<Record<TenancyAct, Move>> = {
  offer: { from: ["reserved"], to: "offered" },
  send_letter: { from: ["offered"], to: null },
  accept: { from: ["offered"], to: "accepted" },
  refuse: { from: ["offered"], to: "refused" },
  withdraw: { from: BEFORE_MOVING_IN, to: "withdrawn" },
  plan_handover: { from: ["accepted"], to: null },
  hand_over: { from: ["accepted"], to: "handed_over" },
  // A home may have been moved into before anyone wrote a protocol; that is recorded as it was.
  move_in: { from: ["accepted", "handed_over"], to: "moved_in" },
  change_period: { from: [...BEFORE_MOVING_IN, "moved_in"], to: null },
  change_places: { from: [...BEFORE_MOVING_IN, "moved_in"], to: null },
  person_comes: { from: [...BEFORE_MOVING_IN, "moved_in"], to: null },
  person_leaves: { from: [...BEFORE_MOVING_IN, "moved_in"], to: null },
  assess: { from: [...BEFORE_MOVING_IN, "moved_in"], to: null },
  move_out: { from: ["moved_in"], to: "moved_out" },
};

/** Where an act leads, or undefined when it cannot be done from there. */
export function stateAfter(state: TenancyState, act: TenancyAct): TenancyState | undefined {
  const { from, to } = MOVES[act];
  return from.includes(state) ? (to ?? state) : undefined;
}

/** The acts that can be done from a state, in the order of the work. */
export function actsFrom(state: TenancyState): readonly TenancyAct[] {
  return TENANCY_ACTS.filter((act) => MOVES[act].from.includes(state));
}

const OPEN: readonly TenancyState[] = [...BEFORE_MOVING_IN, "moved_in"];

/** Whether the household has, or may yet get, the home: the places are then kept for it. */
export function keepsPlaces(state: TenancyState): boolean {
  return OPEN.includes(state);
}

/** The protocols that can be written: of the handover until the household has moved out, and then of the return. */
export function protocolsFrom(state: TenancyState): readonly ProtocolKind[] {
  if (state === "accepted" || state === "handed_over") return ["handover"];
  if (state === "moved_in") return ["handover", "return"];
  return state === "moved_out" ? ["return"] : [];
}

/** How many days the household is past the day it was to move out; 0 when it is not. */
export function daysOverstayed(
  { status, plannedUntil }: { status: TenancyState; plannedUntil: PlainDate | null },
  today: PlainDate,
): number {
  if (status !== "moved_in" || !plannedUntil || plannedUntil >= today) return 0;
  return daysBetween(plannedUntil, today);
}
