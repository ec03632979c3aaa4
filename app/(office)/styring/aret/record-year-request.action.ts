"use server";
import { formAction } from "@/app/_server/action";
import { recordYearRequest } from "@/lib/steering/commands/record-year-request";

export const recordYearRequestAction = formAction(recordYearRequest, {
  bound: ["year"],
  redirectTo: ({ year }) => `/styring/aret?ar=${year}`,
  flash: "steering.flash.request",
});
