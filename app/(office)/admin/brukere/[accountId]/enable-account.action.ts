"use server";
import { formAction } from "@/app/_server/action";
import { enableAccount } from "@/lib/users/commands/enable-account";

export const enableAccountAction = formAction(enableAccount, {
  redirectTo: ({ accountId }) => `/admin/brukere/${accountId}`,
  flash: "users.flash.enabled",
});
