import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Decision, Law, PersonFacts } from "../types";
import { begin, type TrainingRight, trainingKind } from "./norwegian";
import { type Reasoning, reasoning, withOutcomes } from "./reasoning";
import { permitDayOf } from "./regime";

export type Civics = {
  hours: number | null;
  clockFrom: PlainDate | null;
  /** When both hours and test are to be done; null before the clock runs, or without a deadline. */
  endsOn: PlainDate | null;
  testDuty: boolean;
};

export type CivicsDecision = Decision<TrainingRight, Civics>;

/** The right and duty to civics, with its own twelve months: integreringsloven §§ 33 and 37. */
export function civicsOf(law: Law, facts: PersonFacts, day: PlainDate): CivicsDecision {
  return withOutcomes((known) => decide(law, known, day), facts);
}

function decide(law: Law, facts: PersonFacts, day: PlainDate): CivicsDecision {
  const why = reasoning(law, facts);
  const subject = begin(why, facts, day);
  if (!subject) return why.decide("missing");
  const kind = trainingKind(why, subject);
  if (kind === null) return why.decide("missing");
  // Chapter 6A gives a right to Norwegian alone.
  if (kind === "right" || kind === "none") return why.decide("none");
  if (kind === "not_yet") return why.decide("not_yet");
  const granted = facts.permitGrantedOn ?? day;
  if (subject.regime.act === "2003") {
    return why.decide(kind, {
      ...none,
      hours: why.number("NO-10", day, kind === "duty" ? "dutyCivicsHours" : "civicsHours"),
    });
  }
  if (kind === "duty") return why.decide("duty", { ...none, testDuty: true });
  if (facts.trainedByCounty && why.rule("NO-06b", day)) {
    why.event("trainedByCounty");
    return why.decide(kind, { ...none, testDuty: true });
  }
  const clockFrom = clockFromOf(why, facts, granted);
  const months = why.number("NO-06", granted, "months");
  return why.decide(kind, {
    hours: why.number("NO-06", granted, "hours"),
    clockFrom,
    endsOn: endOf(clockFrom, months, facts.norwegianExtensionDays),
    testDuty: why.rule("NO-08", day) !== null,
  });
}

const none: Civics = { hours: null, clockFrom: null, endsOn: null, testDuty: false };

/** With permits from 1 August 2023, or who came from abroad after it: from the start offered. */
function clockFromOf(why: Reasoning, facts: PersonFacts, granted: PlainDate): PlainDate | null {
  const renewed = why.law.on(permitDayOf(facts) ?? granted).row("NO-04") !== null;
  if (renewed) return why.event("norwegianOfferedFrom");
  return why.event("settledOn") ?? why.event("inMunicipalitySince");
}

function endOf(from: PlainDate | null, months: number | null, moved: number): PlainDate | null {
  return from && months !== null ? addDays(addMonths(from, months), moved) : null;
}
