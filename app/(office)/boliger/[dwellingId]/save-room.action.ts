"use server";
import { formAction } from "@/app/_server/action";
import { saveRoom } from "@/lib/dwellings/commands/save-room";

export const saveRoomAction = formAction(saveRoom, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.room",
});
