import type { PlainDate } from "@/lib/platform/dates";
import type { Decision, Law, PersonFacts } from "../types";
import { reasoning } from "./reasoning";
import { regimeOf } from "./regime";

export const PREPARATIONS = ["right_and_duty", "right", "done", "none"] as const;
type Preparation = (typeof PREPARATIONS)[number];

export type PreparationDecision = Decision<Preparation, { doneOn: PlainDate | null }>;

/** Mapping of skills: integreringsloven §§ 6 and 10, and § 37 b with collective protection. */
export function mappingOf(law: Law, facts: PersonFacts, day: PlainDate): PreparationDecision {
  return prepared(law, facts, day, { done: "mappedOn", rules: ["MAP-01", "MAP-02", "MAP-03"] });
}

/** Career guidance: integreringsloven § 11, and § 37 b with collective protection. */
export function careerGuidanceOf(
  law: Law,
  facts: PersonFacts,
  day: PlainDate,
): PreparationDecision {
  return prepared(law, facts, day, { done: "guidedOn", rules: ["CG-01"] });
}

function prepared(
  law: Law,
  facts: PersonFacts,
  day: PlainDate,
  { done, rules }: { done: "mappedOn" | "guidedOn"; rules: readonly string[] },
): PreparationDecision {
  const why = reasoning(law, facts);
  const regime = regimeOf(law, facts);
  for (const key of regime.missing) why.lacks(key);
  if (!regime.act) return why.decide("missing");
  const doneOn = why.event(done);
  // The act of 2003 had no such right.
  if (regime.act === "2003") return why.decide(doneOn ? "done" : "none", { doneOn });
  for (const id of rules) {
    if (id === "MAP-01" && regime.collective) continue;
    why.rule(id, day);
  }
  if (doneOn) return why.decide("done", { doneOn });
  if (!regime.collective) return why.decide("right_and_duty", { doneOn });
  const started = why.event("startedOn");
  const chapter = why.rule("C34-06", started ?? day);
  if (!chapter) return why.decide("right_and_duty", { doneOn });
  const duty = chapter.values.duty === true && started !== null;
  return why.decide(duty ? "right_and_duty" : "right", { doneOn });
}
