"use server";
import { formAction } from "@/app/_server/action";
import { stopRun } from "@/lib/benefit/commands/stop-run";

export const stopRunAction = formAction(stopRun, {
  redirectTo: ({ month }) => `/program/stonad/${month.slice(0, 7)}`,
});
