"use server";
import { formAction } from "@/app/_server/action";
import { startAttendanceImport } from "@/lib/transfer/commands/start-attendance-import";

export const startAttendanceImportAction = formAction(startAttendanceImport, {
  redirectTo: ({ runId }) => `/program/import/${runId}`,
});
