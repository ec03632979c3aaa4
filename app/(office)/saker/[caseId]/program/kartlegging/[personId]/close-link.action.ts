"use server";
import { formAction } from "@/app/_server/action";
import { closeLink } from "@/lib/mapping/commands/close-link";

export const closeLinkAction = formAction(closeLink, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/kartlegging/${personId}`,
  flash: "mapping.flash.closed",
});
