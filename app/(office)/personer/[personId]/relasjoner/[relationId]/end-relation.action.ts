"use server";
import { formAction } from "@/app/_server/action";
import { endRelation } from "@/lib/people/commands/end-relation";

export const endRelationAction = formAction(endRelation, {
  bound: ["personId", "relationId"],
  flash: "people.flash.relationEnded",
  redirectTo: (_value, input) => `/personer/${input.personId}`,
});
