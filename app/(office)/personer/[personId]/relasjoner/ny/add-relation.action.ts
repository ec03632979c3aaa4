"use server";
import { formAction } from "@/app/_server/action";
import { addRelation } from "@/lib/people/commands/add-relation";

export const addRelationAction = formAction(addRelation, {
  bound: ["personId"],
  flash: "people.flash.relationSaved",
  redirectTo: (_value, input) => `/personer/${input.personId}`,
});
