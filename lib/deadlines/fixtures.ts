import type { DeadlineRule } from "./types";

/** A rule of three months after settlement for each adult, but for what is given. */
export function aRule(parts: Partial<DeadlineRule> = {}): DeadlineRule {
  return {
    key: "D-TEST",
    version: 1,
    origin: "reference",
    validFrom: null,
    validTo: null,
    verified: true,
    text: { nb: "Frist", nn: "Frist", en: "Deadline" },
    subject: "adult",
    audience: "settlement_officer",
    condition: {},
    anchor: "settlement.settledOn",
    direction: "after",
    length: 3,
    unit: "months",
    metBy: "programme.decidedOn",
    law: "integreringsloven § 12",
    source: { nb: "Loven", nn: "Lova", en: "The act" },
    ...parts,
  };
}
