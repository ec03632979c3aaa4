"use server";
import { formAction } from "@/app/_server/action";
import { registerLandlord } from "@/lib/organisations/commands/register-landlord";

export const registerLandlordAction = formAction(registerLandlord, {
  redirectTo: ({ landlordId }) => `/utleiere/${landlordId}`,
  flash: "organisations.flash.registered",
});
