"use server";
import { formAction } from "@/app/_server/action";
import { approveRun } from "@/lib/benefit/commands/approve-run";

export const approveRunAction = formAction(approveRun, {
  redirectTo: ({ month }) => `/program/stonad/${month.slice(0, 7)}`,
  flash: "benefit.flash.approved",
});
