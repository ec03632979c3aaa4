import type { Recorded } from "@/lib/facts/fact-sheet";
import { RECORDED_FACTS } from "@/lib/facts/recorded";
import { membersOf, readFact, type Scope } from "@/lib/facts/scope";
import { type FactName, factDefinition } from "@/lib/facts/vocabulary";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Comparison, Evidence, Operand, Proof } from "../types";
import { usesOnlyRecorded } from "./recorded-facts";

/** The round that evidence is read for. */
export type Round = {
  /** What counts happened after this day; null in the first round. */
  readonly after: PlainDate | null;
  /** The date that the rounds are counted from: it moves along with them. */
  readonly anchor?: { readonly fact: FactName; readonly months: number };
};

export type EvidenceResult = {
  readonly met: boolean;
  /** The objects that show it, each once; empty when it is not met. */
  readonly shownBy: readonly Proof[];
  readonly usesOnlyRecordedFacts: boolean;
};

type Reading = {
  readonly round: Round;
  readonly trail: { readonly name: FactName; readonly found: Recorded }[];
};

/** Whether we are inside `inThisRound`, and whether a date beside the fact carries its round. */
type Place = { readonly inRound: boolean; readonly dated: boolean };

const OUTSIDE: Place = { inRound: false, dated: false };

const isDate = (name: FactName) => factDefinition(name).type === "date";

function hasDate(parts: readonly Evidence[]): boolean {
  return parts.some(
    (part) => ("set" in part && isDate(part.set)) || ("compare" in part && isDate(part.compare)),
  );
}

function inRound(name: FactName, found: Recorded, place: Place, { after, anchor }: Round): boolean {
  if (!place.inRound || after === null || anchor?.fact === name) return true;
  if (isDate(name)) return (found.value as PlainDate) > after;
  return place.dated || (found.recordedOn !== undefined && found.recordedOn > after);
}

function holds(left: unknown, op: Comparison, right: unknown): boolean {
  if (Array.isArray(left)) return op === "=" && left.length === 1 && left[0] === right;
  if (typeof left !== typeof right) return false;
  const [a, b] = [left as string, right as string];
  switch (op) {
    case "=":
      return a === b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    case "<":
      return a < b;
    case ">":
      return a > b;
  }
}

function operandValue(to: Operand, scope: Scope, { anchor }: Round): unknown {
  if ("value" in to) return to.value;
  const value = readFact(scope, to.fact)?.value;
  if (value === undefined || !isDate(to.fact)) return value;
  const moved = anchor?.fact === to.fact ? anchor.months : 0;
  const months = (to.months ?? 0) + moved;
  const later = months === 0 ? (value as PlainDate) : addMonths(value as PlainDate, months);
  return to.days ? addDays(later, to.days) : later;
}

function known(name: FactName, scope: Scope, reading: Reading, place: Place): unknown {
  const found = readFact(scope, name);
  if (!found || !inRound(name, found, place, reading.round)) return undefined;
  reading.trail.push({ name, found });
  return found.value;
}

function compares(
  evidence: Extract<Evidence, { compare: FactName }>,
  scope: Scope,
  reading: Reading,
  place: Place,
): boolean {
  const { compare, op, to, asOf, from } = evidence;
  const right = operandValue(to, scope, reading.round);
  if (right === undefined) return false;
  for (const [name, late] of [
    [asOf, true],
    [from, false],
  ] as const) {
    if (!name) continue;
    const day = readFact(scope, name)?.value as PlainDate | undefined;
    const recordedOn = readFact(scope, compare)?.recordedOn;
    if (day === undefined) return false;
    if (recordedOn !== undefined && (late ? recordedOn > day : recordedOn < day)) return false;
  }
  const left = known(compare, scope, reading, place);
  return left !== undefined && holds(left, op, right);
}

function contains(
  evidence: Extract<Evidence, { contains: FactName }>,
  scope: Scope,
  reading: Reading,
  place: Place,
): boolean {
  const list = known(evidence.contains, scope, reading, place);
  if (!Array.isArray(list)) return false;
  if ("values" in evidence) return evidence.values.every((value) => list.includes(value));
  const wanted = readFact(scope, evidence.valueIn)?.value;
  return wanted !== undefined && list.includes(wanted);
}

function isMet(evidence: Evidence, scope: Scope, reading: Reading, place: Place): boolean {
  const start = reading.trail.length;
  const met = read(evidence, scope, reading, place);
  if (!met) reading.trail.length = start;
  return met;
}

function read(evidence: Evidence, scope: Scope, reading: Reading, place: Place): boolean {
  if ("all" in evidence) {
    const dated = place.dated || (place.inRound && hasDate(evidence.all));
    const inside = dated === place.dated ? place : { ...place, dated };
    return evidence.all.every((part) => isMet(part, scope, reading, inside));
  }
  if ("any" in evidence) return evidence.any.some((part) => isMet(part, scope, reading, place));
  if ("set" in evidence) return known(evidence.set, scope, reading, place) !== undefined;
  if ("empty" in evidence) return readFact(scope, evidence.empty) === undefined;
  if ("compare" in evidence) return compares(evidence, scope, reading, place);
  if ("oneOf" in evidence) {
    const value = known(evidence.oneOf, scope, reading, place);
    return typeof value === "string" && evidence.values.includes(value);
  }
  if ("contains" in evidence) return contains(evidence, scope, reading, place);
  if ("inThisRound" in evidence) {
    return isMet(evidence.inThisRound, scope, reading, { inRound: true, dated: false });
  }
  const { where, holds: inner } = evidence;
  const members = membersOf(scope, "every" in evidence ? evidence.every : evidence.some).filter(
    (member) => !where || isMet(where, member, reading, OUTSIDE),
  );
  if ("some" in evidence) return members.some((member) => isMet(inner, member, reading, place));
  return members.length > 0 && members.every((member) => isMet(inner, member, reading, place));
}

/**
 * The objects behind a trail of facts, each once, with the latest day that it speaks of: a date in
 * the evidence, or the day of recording when the evidence has no date.
 */
function proofs(trail: Reading["trail"]): Proof[] {
  const dated = trail.some(({ name }) => isDate(name));
  const byObject = new Map<string, { -readonly [K in keyof Proof]: Proof[K] }>();
  for (const { name, found } of trail) {
    const { source } = found;
    const on = isDate(name) ? (found.value as PlainDate) : dated ? undefined : found.recordedOn;
    if (!source && !on) continue;
    const key = source ? `${source.objectType} ${source.objectId} ${source.personId ?? ""}` : "";
    const proof = byObject.get(key) ?? { ...source };
    byObject.set(key, proof);
    if (on && (!proof.on || on > proof.on)) proof.on = on;
  }
  return [...byObject.values()];
}

const onlyRecorded = new WeakMap<Evidence, boolean>();

function onlyRecordedFacts(evidence: Evidence): boolean {
  const before = onlyRecorded.get(evidence);
  if (before !== undefined) return before;
  const answer = usesOnlyRecorded(evidence, RECORDED_FACTS);
  onlyRecorded.set(evidence, answer);
  return answer;
}

/**
 * Reads evidence for one subject. `set` is any value, an explicit "none" included; a comparison
 * with an empty fact is false; `every` is false when there is none, so that nothing counts as done
 * before it has happened. Within a round, a date counts when it lies in the round; another fact
 * counts when a date required together with it does, or when it was recorded in the round.
 */
export function evaluateEvidence(
  evidence: Evidence,
  scope: Scope,
  round: Round = { after: null },
): EvidenceResult {
  const reading: Reading = { round, trail: [] };
  const met = isMet(evidence, scope, reading, OUTSIDE);
  return {
    met,
    shownBy: met ? proofs(reading.trail) : [],
    usesOnlyRecordedFacts: onlyRecordedFacts(evidence),
  };
}
