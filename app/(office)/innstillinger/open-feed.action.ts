"use server";
import { formAction } from "@/app/_server/action";
import { openFeed } from "@/lib/calendar/commands/open-feed";

export const openFeedAction = formAction(openFeed);
