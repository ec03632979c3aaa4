"use server";
import { formAction } from "@/app/_server/action";
import { resumeRecount } from "@/lib/deadlines/commands/resume-recount";

export const resumeRecountAction = formAction(resumeRecount, {
  redirectTo: ({ changeId }) => `/admin/frister/endring/${changeId}`,
});
