"use server";
import { formAction } from "@/app/_server/action";
import { addNote } from "@/lib/cases/commands/add-note";

export const addNoteAction = formAction(addNote, {
  redirectTo: ({ caseId }) => `/saker/${caseId}`,
  flash: "cases.flash.noteAdded",
});
