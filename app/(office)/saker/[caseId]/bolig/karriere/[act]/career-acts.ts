import type { FieldsAct } from "@/app/_ui/career/fields.form";
import type { FormAction } from "@/app/_ui/form/form-state";
import { addStepAction } from "./add-step.action";
import { assessOwnershipAction } from "./assess-ownership.action";
import type { CareerAct } from "./career-fields";
import { recordAbsenceAction } from "./record-absence.action";
import { recordHomeAction } from "./record-home.action";
import { recordReviewAction } from "./record-review.action";
import { recordRiskAction } from "./record-risk.action";
import { setGoalsAction } from "./set-goals.action";

type Act = { act: FieldsAct; action: FormAction; idName: string };

/** The command behind each address. */
export const ACTIONS: Readonly<Record<CareerAct, Act>> = {
  hjem: { act: "record-home", action: recordHomeAction, idName: "homeId" },
  mal: { act: "set-goals", action: setGoalsAction, idName: "goalId" },
  steg: { act: "add-step", action: addStepAction, idName: "stepId" },
  gjennomgang: { act: "record-review", action: recordReviewAction, idName: "reviewId" },
  eie: { act: "assess-ownership", action: assessOwnershipAction, idName: "assessmentId" },
  risiko: { act: "record-risk", action: recordRiskAction, idName: "riskId" },
  fravar: { act: "record-absence", action: recordAbsenceAction, idName: "absenceId" },
};
