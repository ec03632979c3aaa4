"use server";
import { formAction } from "@/app/_server/action";
import { followLease } from "@/lib/career/commands/follow-lease";

export const followLeaseAction = formAction(followLease, {
  redirectTo: ({ caseId, leaseId }) => `/saker/${caseId}/bolig/leie/${leaseId}`,
  flash: "career.flash.lease",
});
