"use server";
import { formAction } from "@/app/_server/action";
import { disableAccount } from "@/lib/users/commands/disable-account";

export const disableAccountAction = formAction(disableAccount, {
  redirectTo: ({ accountId }) => `/admin/brukere/${accountId}`,
  flash: "users.flash.disabled",
});
