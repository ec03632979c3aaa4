"use server";
import { formAction } from "@/app/_server/action";
import { closeFeed } from "@/lib/calendar/commands/close-feed";

export const closeFeedAction = formAction(closeFeed, {
  redirectTo: "/innstillinger#kalender",
  flash: "calendar.settings.closed",
});
