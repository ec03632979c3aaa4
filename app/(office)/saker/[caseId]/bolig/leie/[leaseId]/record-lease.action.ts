"use server";
import { formAction } from "@/app/_server/action";
import { recordLease } from "@/lib/career/commands/record-lease";

export const recordLeaseAction = formAction(recordLease, {
  redirectTo: ({ caseId, leaseId }) => `/saker/${caseId}/bolig/leie/${leaseId}`,
  flash: "career.flash.lease",
});
