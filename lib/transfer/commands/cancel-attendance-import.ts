import "server-only";
import { command } from "@/lib/platform/command";
import { attendanceImportRoles } from "../access";
import { runInput } from "../input";
import { stopImport } from "./cancel-import";

const act = "transfer.cancel-attendance-import";

/** Stops an import of a school's list. Errors as `cancelImport`. */
export const cancelAttendanceImport = command({
  name: act,
  input: runInput.omit({ version: true }),
  roles: attendanceImportRoles,
  run: (scope, { runId }) => stopImport(scope, runId, "attendance", act),
});
