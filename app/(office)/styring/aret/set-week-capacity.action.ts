"use server";
import { formAction } from "@/app/_server/action";
import { setWeekCapacity } from "@/lib/steering/commands/set-week-capacity";

export const setWeekCapacityAction = formAction(setWeekCapacity, {
  bound: ["shownYear", "weekStartsOn"],
  redirectTo: (_week, { shownYear }) => `/styring/aret?ar=${shownYear}#kapasitet`,
  flash: ({ week }) => ({ key: "steering.flash.capacity", params: { week } }),
});
