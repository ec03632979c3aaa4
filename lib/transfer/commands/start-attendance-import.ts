import "server-only";
import { command } from "@/lib/platform/command";
import { attendanceImportRoles } from "../access";
import { startImportInput } from "../input";
import { beginImport } from "./start-import";

const act = "transfer.start-attendance-import";

/** Begins to carry out an import of a school's list that has been checked. Errors as `startImport`. */
export const startAttendanceImport = command({
  name: act,
  input: startImportInput,
  roles: attendanceImportRoles,
  run: (scope, input) => beginImport(scope, input, "attendance", act),
});
