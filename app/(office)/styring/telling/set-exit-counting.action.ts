"use server";
import { formAction } from "@/app/_server/action";
import { setExitCounting } from "@/lib/steering/commands/set-exit-counting";

export const setExitCountingAction = formAction(setExitCounting, {
  redirectTo: "/styring/telling",
  flash: ({ recounted }) => ({ key: "steering.flash.counting", params: { count: recounted } }),
});
