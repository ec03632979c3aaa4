"use server";
import { formAction } from "@/app/_server/action";
import { registerSupplier } from "@/lib/interpreters/commands/register-supplier";

export const registerSupplierAction = formAction(registerSupplier, {
  redirectTo: "/tolker",
  flash: "interpreters.flash.supplierRegistered",
});
