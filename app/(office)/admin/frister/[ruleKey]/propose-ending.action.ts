"use server";
import { formAction } from "@/app/_server/action";
import { proposeEnding } from "@/lib/deadlines/commands/propose-ending";

export const proposeEndingAction = formAction(proposeEnding, {
  redirectTo: ({ changeId }) => `/admin/frister/endring/${changeId}`,
});
