import { type DurationDecision, durationOf } from "@/lib/law/rules/duration";
import type { Law, PersonFacts } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { LegalLength, LegalLengths } from "./beyond-law";
import { type PlanEndGoal, planEndGoals } from "./codes";

/** The length that the law gives a person for each end goal, when the programme is offered on a day. */
export function legalLengths(law: Law, facts: PersonFacts, decidedOn: PlainDate): LegalLengths {
  return Object.fromEntries(
    planEndGoals.map((endGoal) => [endGoal, legalLength(law, facts, { endGoal, decidedOn })]),
  ) as LegalLengths;
}

/**
 * The length of the law for a decision: as it stood at the offer, which is the first decision where
 * none is recorded.
 */
export function legalLength(
  law: Law,
  facts: PersonFacts,
  { endGoal, decidedOn }: { endGoal: PlanEndGoal | null; decidedOn: PlainDate },
): LegalLength | null {
  const offered = facts.offeredOn ?? facts.decidedOn;
  const offeredOn = offered ?? decidedOn;
  const known = { ...facts, offeredOn, endGoal: endGoal ?? facts.endGoal };
  const decision = durationOf(law, known, decidedOn);
  const { months, extension = 0 } = decision;
  const rule = lengthRule(decision);
  if (decision.result !== "set" || months === undefined || !rule) return null;
  const row = law.rules.find(({ id, version }) => id === rule.id && version === rule.version);
  const { id, law: reference, verified } = rule;
  const settled = decision.settings.every((key) => !law.setting(key).isDefault);
  return {
    ...{
      months,
      extension,
      from: (!offered && row?.validFrom) || null,
      to: (!offered && row?.validTo) || null,
    },
    rule: { id, law: reference, verified: verified && settled },
  };
}

const lengthRule = ({ rules }: DurationDecision) =>
  rules.find(({ id, values }) => values.months !== undefined && id !== "EXT-01");
