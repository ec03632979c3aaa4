"use server";
import { formAction } from "@/app/_server/action";
import { changeSupplier } from "@/lib/interpreters/commands/change-supplier";

export const changeSupplierAction = formAction(changeSupplier, {
  bound: ["supplierId"],
  redirectTo: "/tolker",
  flash: "interpreters.flash.supplierChanged",
});
