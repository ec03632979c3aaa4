"use server";
import { formAction } from "@/app/_server/action";
import { archiveRoom } from "@/lib/dwellings/commands/archive-room";

export const archiveRoomAction = formAction(archiveRoom, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.roomArchived",
});
