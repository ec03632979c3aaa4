"use server";
import { formAction } from "@/app/_server/action";
import { addressOfText } from "@/app/_ui/letters/addresses";
import { saveTemplate } from "@/lib/letters/commands/save-template";

export const saveTemplateAction = formAction(saveTemplate, {
  redirectTo: ({ text }) => addressOfText(text),
  flash: ({ problems }) =>
    problems > 0
      ? { key: "letters.flash.savedWithProblems", params: { count: problems } }
      : { key: "letters.flash.saved" },
});
