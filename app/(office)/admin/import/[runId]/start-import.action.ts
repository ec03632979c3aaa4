"use server";
import { formAction } from "@/app/_server/action";
import { startImport } from "@/lib/transfer/commands/start-import";

export const startImportAction = formAction(startImport, {
  redirectTo: ({ runId }) => `/admin/import/${runId}`,
});
