"use server";
import { formAction } from "@/app/_server/action";
import { createAccount } from "@/lib/users/commands/create-account";

export const createAccountAction = formAction(createAccount, {
  redirectTo: ({ id }) => `/admin/brukere/${id}`,
  flash: "users.flash.created",
});
