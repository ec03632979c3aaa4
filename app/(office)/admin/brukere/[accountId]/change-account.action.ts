"use server";
import { formAction } from "@/app/_server/action";
import { changeAccount } from "@/lib/users/commands/change-account";

export const changeAccountAction = formAction(changeAccount, {
  redirectTo: ({ accountId }) => `/admin/brukere/${accountId}`,
  flash: "users.flash.changed",
});
