"use server";
import { formAction } from "@/app/_server/action";
import { removePhoto } from "@/lib/dwellings/commands/remove-photo";

export const removePhotoAction = formAction(removePhoto, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}#bilder`,
  flash: ({ days }) => ({ key: "dwellings.flash.photoRemoved", params: { days } }),
});
