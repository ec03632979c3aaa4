"use server";
import { formAction } from "@/app/_server/action";
import { cancelDwellingImport } from "@/lib/transfer/commands/cancel-dwelling-import";

export const cancelDwellingImportAction = formAction(cancelDwellingImport, {
  redirectTo: ({ runId }) => `/boliger/import/${runId}`,
  flash: "transfer.flash.cancelled",
});
