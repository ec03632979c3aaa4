"use server";
import { formAction } from "@/app/_server/action";
import { restorePhoto } from "@/lib/dwellings/commands/restore-photo";

export const restorePhotoAction = formAction(restorePhoto, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}#bilder`,
  flash: "dwellings.flash.photoRestored",
});
