"use server";
import { formAction } from "@/app/_server/action";
import { addressOfText } from "@/app/_ui/letters/addresses";
import { publishTemplate } from "@/lib/letters/commands/publish-template";

export const publishTemplateAction = formAction(publishTemplate, {
  redirectTo: ({ text }) => addressOfText(text),
  flash: ({ number }) => ({ key: "letters.flash.published", params: { number } }),
});
