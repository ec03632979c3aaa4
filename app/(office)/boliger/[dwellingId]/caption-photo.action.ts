"use server";
import { formAction } from "@/app/_server/action";
import { captionPhoto } from "@/lib/dwellings/commands/caption-photo";

export const captionPhotoAction = formAction(captionPhoto, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}#bilder`,
  flash: "dwellings.flash.photoCaptioned",
});
