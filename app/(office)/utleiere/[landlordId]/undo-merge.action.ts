"use server";
import { formAction } from "@/app/_server/action";
import { undoMerge } from "@/lib/organisations/commands/undo-merge";

export const undoMergeAction = formAction(undoMerge, {
  redirectTo: ({ landlordId }) => `/utleiere/${landlordId}`,
  flash: "organisations.flash.parted",
});
