"use server";
import { formAction } from "@/app/_server/action";
import { writeMapping } from "@/lib/mapping/commands/write-mapping";

export const writeMappingAction = formAction(writeMapping, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/kartlegging/${personId}`,
  flash: ({ act }) => ({ key: `mapping.flash.${act}` }),
});
