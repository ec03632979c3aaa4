"use server";
import { formAction } from "@/app/_server/action";
import { cancelAttendanceImport } from "@/lib/transfer/commands/cancel-attendance-import";

export const cancelAttendanceImportAction = formAction(cancelAttendanceImport, {
  redirectTo: ({ runId }) => `/program/import/${runId}`,
  flash: "transfer.flash.cancelled",
});
