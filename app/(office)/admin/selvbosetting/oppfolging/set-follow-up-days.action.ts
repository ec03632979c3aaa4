"use server";
import { formAction } from "@/app/_server/action";
import { setFollowUpDays } from "@/lib/self-settlement/commands/set-follow-up-days";

export const setFollowUpDaysAction = formAction(setFollowUpDays, {
  redirectTo: "/admin/selvbosetting/oppfolging",
  flash: ({ cases }) => ({
    key: "self-settlement.followUp.flash.daysSet",
    params: { count: cases },
  }),
});
