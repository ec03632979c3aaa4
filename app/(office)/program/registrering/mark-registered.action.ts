"use server";
import { formAction } from "@/app/_server/action";
import { markRegistered } from "@/lib/reconciliation/commands/mark-registered";

export const markRegisteredAction = formAction(markRegistered, {
  redirectTo: "/program/registrering",
  flash: ({ count }, { how }) => ({
    key: `reconciliation.flash.${how === "impossible" ? "impossible" : "registered"}`,
    params: { count },
  }),
});
