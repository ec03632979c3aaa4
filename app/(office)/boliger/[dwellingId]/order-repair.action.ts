"use server";
import { formAction } from "@/app/_server/action";
import { orderRepair } from "@/lib/dwellings/commands/order-repair";

export const orderRepairAction = formAction(orderRepair, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.ordered",
});
