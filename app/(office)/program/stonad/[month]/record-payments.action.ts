"use server";
import { formAction } from "@/app/_server/action";
import { recordPayments } from "@/lib/benefit/commands/record-payments";

export const recordPaymentsAction = formAction(recordPayments, {
  redirectTo: ({ month }) => `/program/stonad/${month.slice(0, 7)}`,
  flash: ({ lines }) => ({ key: "benefit.flash.paid", params: { lines } }),
});
