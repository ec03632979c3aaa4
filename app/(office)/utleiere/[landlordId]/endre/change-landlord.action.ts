"use server";
import { formAction } from "@/app/_server/action";
import { changeLandlord } from "@/lib/organisations/commands/change-landlord";

export const changeLandlordAction = formAction(changeLandlord, {
  bound: ["landlordId"],
  redirectTo: ({ landlordId }) => `/utleiere/${landlordId}`,
  flash: "organisations.flash.changed",
});
