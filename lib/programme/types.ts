import type { PlainDate } from "@/lib/platform/dates";
import type { ParticipationDates } from "./rules/participation";

/** A person's introduction programme. */
export type Participation = ParticipationDates & {
  id: string;
  caseId: string;
  personId: string;
  version: number;
  endGoal: string | null;
  /** Last day for decision and start, by law; null when the right has no date yet. */
  startDueOn: PlainDate | null;
};

/** An exit reason to choose from. */
export type ExitReason = {
  code: string;
  label: string;
  /** Whether IMDi's measure counts it as the goal reached; "unsure" is shown as not verified. */
  goalReached: "yes" | "no" | "unsure" | "excluded";
  /** False for the code that stands for a missing reason. */
  choosable: boolean;
};
