"use server";
import { formAction } from "@/app/_server/action";
import { archiveLandlord } from "@/lib/organisations/commands/archive-landlord";

export const archiveLandlordAction = formAction(archiveLandlord, {
  redirectTo: ({ landlordId }) => `/utleiere/${landlordId}`,
  flash: "organisations.flash.archived",
});
