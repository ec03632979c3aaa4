"use server";
import { formAction } from "@/app/_server/action";
import { removeHandoverPhoto } from "@/lib/housing/commands/remove-handover-photo";

export const removeHandoverPhotoAction = formAction(removeHandoverPhoto, {
  redirectTo: ({ caseId, tenancyId, kind }) =>
    `/saker/${caseId}/bolig/tildeling/${tenancyId}/protokoll${kind === "return" ? "?retur" : ""}#bilder`,
  flash: "housing.flash.photoRemoved",
});
