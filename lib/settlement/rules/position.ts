import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { FactSheet, SheetPerson } from "@/lib/facts/fact-sheet";
import { caseScope, personScope, readDate } from "@/lib/facts/scope";
import type { PlainDate } from "@/lib/platform/dates";
import { FLOW_MOVES, pathOf } from "./flow";
import {
  FLOW_ACTS,
  FLOW_ENDS,
  type FlowAct,
  type FlowGate,
  type FlowMove,
  type FlowState,
  type ShownState,
  STATE_FACTS,
} from "./flow-states";

/** What is known of one person's way: the days that show the states, and what the gates ask for. */
export type Position = {
  readonly type: SettlementType;
  readonly days: Readonly<Partial<Record<ShownState, PlainDate>>>;
  readonly isAdult: boolean;
  /** IMDi has an agreement or decision for another municipality. */
  readonly elsewhere: boolean;
  /** The answer to whether health information may be obtained. */
  readonly consent: "given" | "refused" | null;
};

/** Someone's position, as the facts of the case give it. */
export function positionOf(type: SettlementType, sheet: FactSheet, person: SheetPerson): Position {
  const scope = personScope(caseScope(sheet), person);
  const days: Partial<Record<ShownState, PlainDate>> = {};
  for (const [state, fact] of Object.entries(STATE_FACTS)) {
    const day = readDate(scope, fact);
    if (day) days[state as ShownState] = day;
  }
  // A household moves with those who have come: not who lacks the date, nor who came after the move.
  if (!days.settled || (days.moved && days.moved < days.settled)) delete days.moved;
  return {
    type,
    days,
    isAdult: person.isAdult,
    elsewhere: person.facts["allocation.otherMunicipality"]?.value === true,
    consent: person.facts["consent.healthInformationAnswer"]?.value ?? null,
  };
}

/**
 * Where someone stands: at an end when there is one, otherwise at the state furthest on that a day
 * shows. Days that the kind of settlement does not know are passed over, and a gap before it is none
 * in the way. A household that was declined and then taken all the same is not declined.
 */
export function stateOf({ type, days }: Position): FlowState {
  for (const end of FLOW_ENDS) {
    if (days[end] && !(end === "declined" && days.accepted)) return end;
  }
  return pathOf(type).findLast((state) => days[state]) ?? "registered";
}

/** The rows that can be taken from where someone stands, whoever takes them. */
export function possibleMoves(position: Position): readonly FlowMove[] {
  const state = stateOf(position);
  return FLOW_MOVES.filter(
    (move) =>
      move.types.includes(position.type) &&
      move.from.includes(state) &&
      (!position.days[FLOW_ACTS[move.act]] || isAnsweredAnew(move)),
  );
}

/** A declined household has no day of acceptance, so accepting it is no second time. */
const isAnsweredAnew = (move: FlowMove) => move.act === "accept" && move.from.includes("declined");

/**
 * What comes next for someone: the first row that leads on along the way and is no mere possibility.
 * Null at an end, and when the way has been gone.
 */
export function nextMove(position: Position): FlowMove | null {
  const path = pathOf(position.type);
  const at = (move: FlowMove) => path.indexOf(move.to as ShownState);
  const onwards = possibleMoves(position).filter(
    (move) => at(move) >= 0 && !move.may && !(move.gate.includes("adult") && !position.isAdult),
  );
  return onwards.toSorted((a, b) => at(a) - at(b))[0] ?? null;
}

const GATES: Record<FlowGate, (position: Position) => boolean> = {
  not_elsewhere: ({ elsewhere }) => !elsewhere,
  consent_given: ({ consent }) => consent === "given",
  adult: ({ isAdult }) => isAdult,
};

/** Says that someone is not where an act can be done, whatever the day. */
export const NOT_NOW = "settlement.errors.not-possible-now";

/**
 * Why an act cannot be done for someone with that day, as a message key; null when it can. A day that
 * is recorded is corrected, not recorded again.
 */
export function whyNot(
  position: Position,
  act: FlowAct,
  on: PlainDate,
  today: PlainDate,
): string | null {
  const target = FLOW_ACTS[act];
  if (position.days[target] && target !== "declined") return "settlement.errors.already-recorded";
  const move = possibleMoves(position).find((row) => row.act === act);
  if (!move) return NOT_NOW;
  const shut = move.gate.find((gate) => !GATES[gate](position));
  if (shut) return `settlement.errors.gate-${shut.replaceAll("_", "-")}`;
  if (!move.ahead && on > today) return "settlement.errors.in-future";
  const broken = move.notBefore.find((state) => (position.days[state] ?? on) > on);
  return broken ? `settlement.errors.before-${broken.replaceAll("_", "-")}` : null;
}

/** The position after an act that was possible. Taking a household ends that it was declined. */
export function afterAct(position: Position, act: FlowAct, on: PlainDate): Position {
  const days = { ...position.days, [FLOW_ACTS[act]]: on };
  if (act === "accept") delete days.declined;
  return { ...position, days };
}
