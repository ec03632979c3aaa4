"use server";
import { formAction } from "@/app/_server/action";
import { addressOfText } from "@/app/_ui/letters/addresses";
import { discardTemplate } from "@/lib/letters/commands/discard-template";

export const discardTemplateAction = formAction(discardTemplate, {
  redirectTo: (text) => addressOfText(text),
  flash: "letters.flash.discarded",
});
