"use server";
import { formAction } from "@/app/_server/action";
import { setBasicAmount } from "@/lib/law/commands/set-basic-amount";

export const setBasicAmountAction = formAction(setBasicAmount, {
  redirectTo: "/admin/lovregler",
  flash: "law.flash.amountSaved",
});
