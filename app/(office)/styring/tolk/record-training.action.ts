"use server";
import { formAction } from "@/app/_server/action";
import { recordTraining } from "@/lib/interpreters/commands/record-training";

export const recordTrainingAction = formAction(recordTraining, {
  redirectTo: "/styring/tolk#retningslinjer",
  flash: ({ count }) => ({ key: "interpreters.guideline.flash.trained", params: { count } }),
});
