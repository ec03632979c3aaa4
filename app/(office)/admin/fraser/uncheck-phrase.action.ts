"use server";
import { formAction } from "@/app/_server/action";
import { uncheckPhrase } from "@/lib/phrases/commands/uncheck-phrase";

export const uncheckPhraseAction = formAction(uncheckPhrase, {
  redirectTo: ({ language }) => `/admin/fraser?sprak=${language}`,
  flash: "phrases.flash.unchecked",
});
