"use server";
import { formAction } from "@/app/_server/action";
import { withdrawBasis } from "@/lib/watch/commands/withdraw-basis";

export const withdrawBasisAction = formAction(withdrawBasis, {
  redirectTo: "/admin/oppmerksomhet",
  flash: "watch.flash.withdrawn",
});
