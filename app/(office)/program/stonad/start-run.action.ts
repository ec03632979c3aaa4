"use server";
import { formAction } from "@/app/_server/action";
import { startRun } from "@/lib/benefit/commands/start-run";

export const startRunAction = formAction(startRun, {
  redirectTo: ({ month }) => `/program/stonad/${month.slice(0, 7)}`,
});
