"use server";
import { formAction } from "@/app/_server/action";
import { confirmChange } from "@/lib/deadlines/commands/confirm-change";

export const confirmChangeAction = formAction(confirmChange, {
  redirectTo: ({ changeId }) => `/admin/frister/endring/${changeId}`,
  flash: "deadlines.flash.confirmed",
});
