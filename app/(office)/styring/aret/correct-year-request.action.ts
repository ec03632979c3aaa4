"use server";
import { formAction } from "@/app/_server/action";
import { correctYearRequest } from "@/lib/steering/commands/correct-year-request";

export const correctYearRequestAction = formAction(correctYearRequest, {
  bound: ["requestId"],
  redirectTo: ({ year }) => `/styring/aret?ar=${year}`,
  flash: "steering.flash.requestCorrected",
});
