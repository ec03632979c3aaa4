"use server";
import { formAction } from "@/app/_server/action";
import { moveIn } from "@/lib/self-settlement/commands/move-in";

export const moveInAction = formAction(moveIn, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.movedIn",
});
