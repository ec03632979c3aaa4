"use server";
import { formAction } from "@/app/_server/action";
import { createPerson } from "@/lib/people/commands/create-person";

export const createPersonAction = formAction(createPerson, {
  flash: "people.flash.created",
  redirectTo: ({ personId }) => `/personer/${personId}`,
});
