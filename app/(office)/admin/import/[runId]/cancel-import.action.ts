"use server";
import { formAction } from "@/app/_server/action";
import { cancelImport } from "@/lib/transfer/commands/cancel-import";

export const cancelImportAction = formAction(cancelImport, {
  redirectTo: ({ runId }) => `/admin/import/${runId}`,
  flash: "transfer.flash.cancelled",
});
