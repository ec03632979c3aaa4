"use server";
import { formAction } from "@/app/_server/action";
import { resumeRun } from "@/lib/benefit/commands/resume-run";

export const resumeRunAction = formAction(resumeRun, {
  redirectTo: ({ month }) => `/program/stonad/${month.slice(0, 7)}`,
});
