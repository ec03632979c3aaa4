import type { BenefitFacts } from "./types";

/** A participant of 36 who began long ago, lives with nobody that matters, and is always there. */
export function aParticipant(facts: Partial<BenefitFacts> = {}): BenefitFacts {
  return {
    born: { earliest: "1990-06-15", latest: "1990-06-15" },
    startedOn: "2024-09-02",
    endedOn: null,
    plannedEndOn: null,
    decidedOn: "2024-08-20",
    stops: [],
    leaves: [],
    away: [],
    situations: [],
    partners: [],
    incomes: [],
    others: [],
    ...facts,
  };
}
