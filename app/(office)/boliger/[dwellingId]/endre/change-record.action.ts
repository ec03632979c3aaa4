"use server";
import { formAction } from "@/app/_server/action";
import { changeRecord } from "@/lib/dwellings/commands/change-record";

export const changeRecordAction = formAction(changeRecord, {
  bound: ["dwellingId"],
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.changed",
});
