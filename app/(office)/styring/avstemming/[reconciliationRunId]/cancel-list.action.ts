"use server";
import { formAction } from "@/app/_server/action";
import { cancelList } from "@/lib/reconciliation/commands/cancel-list";

export const cancelListAction = formAction(cancelList, {
  redirectTo: "/styring/avstemming",
  flash: "reconciliation.flash.cancelled",
});
