"use server";
import { formAction } from "@/app/_server/action";
import { restoreLandlord } from "@/lib/organisations/commands/restore-landlord";

export const restoreLandlordAction = formAction(restoreLandlord, {
  redirectTo: ({ landlordId }) => `/utleiere/${landlordId}`,
  flash: "organisations.flash.restored",
});
