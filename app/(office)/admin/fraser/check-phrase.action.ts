"use server";
import { formAction } from "@/app/_server/action";
import { checkPhrase } from "@/lib/phrases/commands/check-phrase";

export const checkPhraseAction = formAction(checkPhrase, {
  redirectTo: ({ language }) => `/admin/fraser?sprak=${language}`,
  flash: "phrases.flash.checked",
});
