import { newId } from "@/lib/platform/ids";
import { AN_ELEMENT, GRANTED, NO_INTERPRETER, PLAN_CONTENT } from "@/lib/programme/fixtures";
import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const version = 1;
const key = () => ({ idempotencyKey: newId() });
const onPlan = (more: object): Sample => {
  return ({ planId }) => ({ planId, version, ...more });
};
const review = { heldOn: "2026-11-20", changeNote: "Ingen endringer.", nextReviewOn: "2027-05-20" };
const duties = { participantDuties: "delta", municipalityDuties: "gi tilbudet" };
const names = { participantName: "Amina Yusuf", adviserName: "Kari Rådgiver" };

/** Inputs for the commands on programmes, as `samples` has them for the others. */
export const programmeSamples: Readonly<Record<string, Sample>> = {
  "programme.record-programme": ({ caseId, otherPersonId }) => ({
    caseId,
    personId: otherPersonId,
    rightArisesOn: "2026-11-20",
    ...key(),
  }),
  "programme.change-programme": ({ participationId }) => ({
    participationId,
    version,
    rightArisesOn: "2026-11-20",
  }),
  "programme.record-decision": ({ participationId }) => ({ participationId, ...GRANTED, ...key() }),
  "programme.preview-decision": ({ participationId }) => ({ participationId, ...GRANTED }),
  "programme.start-plan": ({ participationId }) => ({ participationId, ...key() }),
  "programme.discard-plan": onPlan({}),
  "programme.write-plan": onPlan(PLAN_CONTENT),
  "programme.write-element": ({ planId, elementId }) => ({
    planId,
    elementId,
    version,
    ...AN_ELEMENT,
  }),
  "programme.remove-element": ({ elementId }) => ({ elementId, version }),
  "programme.write-sub-goal": ({ planId, subGoalId }) => ({
    planId,
    subGoalId,
    version,
    kind: "work_ability",
    text: "To dager i praksis",
  }),
  "programme.remove-sub-goal": ({ subGoalId }) => ({ subGoalId, version }),
  "programme.record-result": ({ subGoalId }) => ({
    subGoalId,
    version,
    result: "reached",
    resultOn: "2026-11-20",
  }),
  "programme.agree-plan": onPlan({ stand: "1", agreedOn: "2026-11-20", ...NO_INTERPRETER }),
  "programme.put-plan-in-force": onPlan({
    stand: "1",
    inForceFrom: "2026-11-20",
    reviewOn: "2027-05-20",
  }),
  "programme.follow-plan": onPlan({ reviewOn: "2027-05-20" }),
  "programme.record-plan-review": ({ planId }) => ({
    planId,
    ...review,
    ...NO_INTERPRETER,
    ...key(),
  }),
  "programme.sign-contract": ({ planId }) => ({
    planId,
    method: "paper",
    signedOn: "2026-11-20",
    ...duties,
    ...names,
    ...key(),
  }),
  "programme.record-recognition": ({ caseId, personId }) => ({
    caseId,
    personId,
    version: 0,
    status: "applied",
    statusOn: "2026-11-20",
  }),
};
