import type { PlainDate } from "@/lib/platform/dates";
import type { Contract, Decision, IntegrationPlan, Participation } from "../types";

/** The way through a programme, in the order in which it is gone. */
export const pathSteps = ["right", "decision", "plan", "contract", "start", "end"] as const;
export type PathStep = (typeof pathSteps)[number];

export type StepState = {
  step: PathStep;
  /** Done, what is to be done next, or later. */
  state: "done" | "next" | "later";
  /** When it was done; of the end, when it is planned. */
  on: PlainDate | null;
};

type Course = {
  programme: Participation;
  decisions: readonly Pick<Decision, "kind">[];
  plans: readonly Pick<IntegrationPlan, "id" | "status" | "inForceFrom">[];
  contracts: readonly Pick<Contract, "planId" | "signedOn">[];
};

/** Whether a programme was refused, and nothing has been granted since. */
export function isRefused(decisions: readonly Pick<Decision, "kind">[]): boolean {
  return (
    decisions.findLast(({ kind }) => kind === "granted" || kind === "refused")?.kind === "refused"
  );
}

/** Where a person is on the way. Of one who was refused the way ends with the decision. */
export function pathOf({ programme, decisions, plans, contracts }: Course): StepState[] {
  const standing = plans.find(({ status }) => status === "in_force");
  const signed = contracts.find(({ planId }) => planId === standing?.id);
  const days: Record<PathStep, PlainDate | null> = {
    right: programme.rightArisesOn,
    decision: programme.decidedOn,
    plan: standing?.inForceFrom ?? null,
    contract: signed?.signedOn ?? null,
    start: programme.startedOn,
    end: programme.endedOn,
  };
  const steps = isRefused(decisions) ? pathSteps.slice(0, 2) : pathSteps;
  const isOver = programme.endedOn !== null;
  const next = isOver ? undefined : steps.find((step) => days[step] === null);
  return steps.map((step) => ({
    step,
    state: days[step] !== null ? "done" : step === next ? "next" : "later",
    on: days[step] ?? (step === "end" ? programme.plannedEndOn : null),
  }));
}
