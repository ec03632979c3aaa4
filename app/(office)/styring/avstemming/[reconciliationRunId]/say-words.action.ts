"use server";
import { formAction } from "@/app/_server/action";
import { sayWords } from "@/lib/reconciliation/commands/say-words";

export const sayWordsAction = formAction(sayWords, {
  redirectTo: ({ runId }) => `/styring/avstemming/${runId}`,
});
