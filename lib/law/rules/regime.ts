import type { PlainDate } from "@/lib/platform/dates";
import type { Decision, Law, LegalRule, PersonFacts } from "../types";
import type { Act } from "./codes";
import { type Reasoning, reasoning } from "./reasoning";

export type Regime = {
  act: Act;
  /** Whether chapter 6A on collective protection stands over the act. */
  collective: boolean;
};

export type RegimeDecision = Decision<"act_2003" | "act_2021" | "act_2021_collective", Regime>;

const COLLECTIVE = "collective_protection";

/**
 * Which law a person stands under. It follows from the permit alone, and so from no day on which one
 * asks: integreringsforskriften § 72, and integreringsloven chapter 6A.
 */
export function regimeOf(law: Law, facts: PersonFacts): RegimeDecision {
  const why = reasoning(law, facts);
  const granted = why.fact("permitGrantedOn");
  const older = restingOn(why, "O-01");
  const newFrom = String(older?.values.permitBefore ?? "");
  if (granted === null) return why.decide("missing");
  if (granted < newFrom && !cameLater(why, newFrom)) {
    return why.decide("act_2003", { act: "2003", collective: false });
  }
  const permit = why.fact("permit");
  const chapter = law.rules.find(({ id }) => id === "C34-00");
  const from = chapter?.condition.permitFrom;
  if (permit === COLLECTIVE && chapter && from && granted >= from) {
    why.restsOn(chapter);
    return why.decide("act_2021_collective", { act: "2021", collective: true });
  }
  return why.decide("act_2021", { act: "2021", collective: false });
}

/** Someone who applied from abroad and came when the new act was in force stands under that. */
function cameLater(why: Reasoning, newFrom: PlainDate): boolean {
  const arrived = why.event("arrivedOn");
  if (arrived !== null && arrived < newFrom) return false;
  if (why.fact("appliedFromAbroad") !== true) return false;
  return why.fact("arrivedOn") !== null;
}

const restingOn = (why: Reasoning, id: string) => {
  const rule = why.law.rules.find((one) => one.id === id);
  return rule ? why.restsOn(rule) : null;
};

/**
 * The version of chapter 6A on the programme that holds for a decision of a day (C34-03, C34-04), or
 * null where the chapter was not, or is no longer, in force; the ordinary rules then hold.
 */
export function collectiveVersion(
  law: Law,
  regime: Regime,
  decidedOn: PlainDate,
): LegalRule | null {
  if (!regime.collective) return null;
  const then = law.on(decidedOn);
  return then.row("C34-04") ?? then.row("C34-03");
}

/** The day that the permit counts from where the law lets a later arrival from abroad decide. */
export function permitDayOf(facts: PersonFacts): PlainDate | null {
  const { permitGrantedOn, appliedFromAbroad, arrivedOn } = facts;
  if (permitGrantedOn === null || appliedFromAbroad !== true || arrivedOn === null) {
    return permitGrantedOn;
  }
  return arrivedOn > permitGrantedOn ? arrivedOn : permitGrantedOn;
}
