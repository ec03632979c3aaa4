import { A_START } from "@/lib/jobbsjansen/fixtures";
import { newId } from "@/lib/platform/ids";
import type { Subject } from "./foreign-ids-subject";

const version = 1;
const day = "2026-11-20";
const key = () => ({ idempotencyKey: newId() });

/** Inputs for the commands on Jobbsjansen, as `samples` has them for the others. */
export const jobbsjansenSamples: Readonly<
  Record<string, (subject: Subject) => Record<string, unknown>>
> = {
  "jobbsjansen.assess-offer": ({ caseId, personId }) => ({
    ...{ caseId, personId, version: 0, assessedOn: day },
    ...{ offer: "jobbsjansen", conclusion: "Vil ut i arbeid", answer: "yes" },
  }),
  "jobbsjansen.start-participation": ({ caseId, otherPersonId }) => ({
    ...{ caseId, personId: otherPersonId },
    ...A_START,
    ...key(),
  }),
  "jobbsjansen.change-participation": ({ jobbsjansenId }) => ({
    participationId: jobbsjansenId,
    version,
    ...A_START,
  }),
  "jobbsjansen.write-goal": ({ jobbsjansenId, jobbsjansenGoalId }) => ({
    ...{ participationId: jobbsjansenId, goalId: jobbsjansenGoalId, version },
    ...{ kind: "work_ability", goal: "Stå i praksis", measure: "Timelister", dueOn: day },
  }),
  "jobbsjansen.extend-participation": ({ jobbsjansenId }) => ({
    ...{ participationId: jobbsjansenId, decidedOn: day, months: "3" },
    ...{ ground: "goal_within_reach", reason: "Nær målet", ...key() },
  }),
  "jobbsjansen.record-talk": ({ jobbsjansenId }) => ({
    ...{ participationId: jobbsjansenId, offeredOn: day, held: "true", ...key() },
  }),
  "jobbsjansen.end-participation": ({ endingJobbsjansenId }) => ({
    ...{ participationId: endingJobbsjansenId, version, endedOn: day, result: "work" },
    ...{ resultSource: "employer", resultKnownOn: day },
  }),
};
