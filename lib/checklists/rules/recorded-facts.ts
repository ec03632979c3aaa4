import type { FactName } from "@/lib/facts/vocabulary";
import type { Evidence } from "../types";

function* walk(evidence: Evidence): Generator<FactName> {
  if ("all" in evidence) for (const part of evidence.all) yield* walk(part);
  else if ("any" in evidence) for (const part of evidence.any) yield* walk(part);
  else if ("set" in evidence) yield evidence.set;
  else if ("empty" in evidence) yield evidence.empty;
  else if ("compare" in evidence) {
    yield evidence.compare;
    if ("fact" in evidence.to) yield evidence.to.fact;
    if (evidence.asOf) yield evidence.asOf;
    if (evidence.from) yield evidence.from;
  } else if ("oneOf" in evidence) yield evidence.oneOf;
  else if ("contains" in evidence) {
    yield evidence.contains;
    if ("valueIn" in evidence) yield evidence.valueIn;
  } else if ("inThisRound" in evidence) yield* walk(evidence.inThisRound);
  else {
    if (evidence.where) yield* walk(evidence.where);
    yield* walk(evidence.holds);
  }
}

/** Every fact that the evidence is written over, each once. */
export function factsOf(evidence: Evidence): readonly FactName[] {
  return [...new Set(walk(evidence))];
}

/** Whether every fact of the evidence is among the recorded ones. */
export function usesOnlyRecorded(evidence: Evidence, recorded: ReadonlySet<FactName>): boolean {
  return factsOf(evidence).every((name) => recorded.has(name));
}

/**
 * Whether the record can show the evidence when only these facts are recorded: there is a way to
 * meet it that reads no other fact. What cannot be shown is done by hand with a note.
 */
export function evidenceRecorded(evidence: Evidence, recorded: ReadonlySet<FactName>): boolean {
  const shown = (part: Evidence) => evidenceRecorded(part, recorded);
  if ("all" in evidence) return evidence.all.every(shown);
  if ("any" in evidence) return evidence.any.some(shown);
  if ("inThisRound" in evidence) return shown(evidence.inThisRound);
  if ("every" in evidence || "some" in evidence) {
    return shown(evidence.holds) && (!evidence.where || shown(evidence.where));
  }
  return usesOnlyRecorded(evidence, recorded);
}
