import type { Stage, StageAct } from "@/lib/cases/rules/stages";
import type { ApplicationAct } from "./states";

type Standing = {
  openStages: readonly Stage[];
  /** IMDi has decided that the household is settled here. */
  decided: boolean;
};

/**
 * The steps of the case that follow from an act on its application, in order, so that stage and
 * application never say two things. A household that IMDi has decided on stays in the allocation of a
 * home; without a decision the case goes back to the request.
 */
export function stageActsAfter(
  act: ApplicationAct,
  { openStages, decided }: Standing,
): readonly StageAct[] {
  const wants = wantedBy(act, decided);
  const acts: StageAct[] = [];
  const open = new Set(openStages);
  for (const [stage, step, then] of wants) {
    if (!open.delete(stage)) continue;
    open.add(then);
    acts.push(step);
  }
  return acts;
}

type Step = readonly [from: Stage, act: StageAct, to: Stage];

const TO_ASSESSMENT: Step = ["request", "start_assessment", "self_settlement_assessment"];
const APPROVED: Step = ["self_settlement_assessment", "approve_self_found", "housing_allocation"];
const NOT_APPROVED: Step = ["self_settlement_assessment", "reject_self_found", "request"];
const MOVED_IN: Step = ["housing_allocation", "begin_settlement", "settlement"];
const TO_ALLOCATION: Step = ["settlement", "return_to_allocation", "housing_allocation"];
const TO_REQUEST: Step = ["housing_allocation", "return_to_request", "request"];

function wantedBy(act: ApplicationAct, decided: boolean): readonly Step[] {
  switch (act) {
    case "begin_checks":
      return [TO_ASSESSMENT];
    case "approve":
      return [APPROVED];
    case "reject":
      return [NOT_APPROVED];
    case "move_in":
      return [MOVED_IN];
    case "lose_home":
    case "withdraw":
    case "record_imdi_refusal":
      return decided ? [NOT_APPROVED, TO_ALLOCATION] : [NOT_APPROVED, TO_ALLOCATION, TO_REQUEST];
    default:
      return [];
  }
}
