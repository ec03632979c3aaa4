"use server";
import { formAction } from "@/app/_server/action";
import { mergeLandlords } from "@/lib/organisations/commands/merge-landlords";

export const mergeLandlordsAction = formAction(mergeLandlords, {
  bound: ["landlordId", "otherId"],
  redirectTo: ({ landlordId }) => `/utleiere/${landlordId}`,
  flash: "organisations.flash.merged",
});
