"use server";
import { formAction } from "@/app/_server/action";
import { stopRecount } from "@/lib/deadlines/commands/stop-recount";

export const stopRecountAction = formAction(stopRecount, {
  redirectTo: ({ changeId }) => `/admin/frister/endring/${changeId}`,
});
