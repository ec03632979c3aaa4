/** Conditions that councils set for settling. One nationality alone is none: IMDi does not accept it. */
export const conditionKinds = [
  "no_unaccompanied_minors",
  "mostly_adults",
  "mostly_families",
  "no_extensive_needs",
  "housing_available",
  "funding",
  "spread_over_year",
  "other",
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export type DecisionCondition = { kind: ConditionKind; text: string | null };
