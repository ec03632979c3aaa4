"use server";
import { formAction } from "@/app/_server/action";
import { startDwellingImport } from "@/lib/transfer/commands/start-dwelling-import";

export const startDwellingImportAction = formAction(startDwellingImport, {
  redirectTo: ({ runId }) => `/boliger/import/${runId}`,
});
