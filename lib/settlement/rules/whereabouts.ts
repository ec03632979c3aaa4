import { type Comer, comersOf } from "@/lib/cases/rules/comers";
import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { FactSheet } from "@/lib/facts/fact-sheet";
import type { PlainDate } from "@/lib/platform/dates";
import { moveTo, pathOf } from "./flow";
import type { Doer, FlowAct, FlowState, ShownState } from "./flow-states";
import { nextMove, type Position, positionOf, stateOf } from "./position";

/** A state on someone's way: reached, passed without a day, the next one, or still ahead. */
export type Milestone = {
  readonly state: ShownState;
  readonly on: PlainDate | null;
  readonly mark: "done" | "gap" | "next" | "ahead";
  /** Something that may be, and need not. */
  readonly may: boolean;
};

export type Traveller = { readonly personId: string; readonly name: string };

/** Those of a household who stand at the same place with the same days, and what comes next for them. */
export type Whereabouts = {
  readonly people: readonly Traveller[];
  readonly state: FlowState;
  /** The day that shows where they stand. */
  readonly on: PlainDate | null;
  readonly way: readonly Milestone[];
  readonly next: { readonly act: FlowAct; readonly by: Doer } | null;
};

function wayOf(position: Position, next: FlowAct | null): Milestone[] {
  const { type, days, isAdult } = position;
  const path = pathOf(type);
  const here = path.findLastIndex((state) => days[state]);
  return path.flatMap((state, at): Milestone[] => {
    const move = moveTo(type, state);
    const on = days[state] ?? null;
    if (!on && move?.may && !(at > here && state === "programme_decided" && isAdult)) return [];
    if (!on && move?.gate.includes("adult") && !isAdult) return [];
    const isNext = move?.act === next && at > here;
    const mark = on ? "done" : at < here ? "gap" : isNext ? "next" : "ahead";
    return [{ state, on, mark, may: move?.may ?? false }];
  });
}

/** The household in groups of those who stand at the same place; those who are least far first. */
export function whereaboutsOf(
  type: SettlementType,
  sheet: FactSheet,
  members: readonly (Comer & { readonly personId: string })[],
): readonly Whereabouts[] {
  const groups = new Map<string, Whereabouts & { at: number }>();
  const comers = new Set(comersOf(members).map(({ personId }) => personId));
  for (const person of sheet.persons) {
    if (!comers.has(person.personId)) continue;
    const position = positionOf(type, sheet, person);
    const state = stateOf(position);
    const next = nextMove(position);
    const way = wayOf(position, next?.act ?? null);
    // A child has no programme ahead, and stands with the others all the same.
    const shared = way.filter(({ state: one, on }) => on || one !== "programme_decided");
    const key = JSON.stringify([state, shared, next?.act]);
    const traveller = { personId: person.personId, name: person.name ?? "" };
    const before = groups.get(key);
    if (before && before.way.length >= way.length) {
      groups.set(key, { ...before, people: [...before.people, traveller] });
      continue;
    }
    groups.set(key, {
      people: [...(before?.people ?? []), traveller],
      state,
      on: state === "registered" ? null : (position.days[state] ?? null),
      way,
      next: next && { act: next.act, by: next.by },
      at: pathOf(type).indexOf(state as ShownState),
    });
  }
  return [...groups.values()].toSorted((a, b) => a.at - b.at).map(({ at: _at, ...group }) => group);
}

/** Those without a settlement date in a household where someone else has one. */
export function lackingDates<T extends Comer>(members: readonly T[]): readonly T[] {
  const comers = comersOf(members);
  const lacking = comers.filter(({ settledOn }) => settledOn === null);
  return lacking.length < comers.length ? lacking : [];
}
