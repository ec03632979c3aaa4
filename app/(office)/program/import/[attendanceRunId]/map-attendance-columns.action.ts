"use server";
import { formAction } from "@/app/_server/action";
import { mapAttendanceColumns } from "@/lib/transfer/commands/map-attendance-columns";

export const mapAttendanceColumnsAction = formAction(mapAttendanceColumns, {
  redirectTo: ({ runId }) => `/program/import/${runId}`,
});
