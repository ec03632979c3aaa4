import "server-only";
import { command } from "@/lib/platform/command";
import { attendanceImportRoles } from "../access";
import { mapAttendanceColumnsInput } from "../input";
import { attendanceMappingProblem } from "../rules/attendance-columns";
import { checkAnew, mappedRun } from "./map-columns";

const act = "transfer.map-attendance-columns";

/**
 * Says what the columns of a school's list hold, keeps it for the next file with the same headings,
 * and begins the check of every row.
 *
 * Errors: `transfer.errors.{mapping-no-person,mapping-no-day,mapping-twice,not-now}`,
 * `errors.changed-meanwhile`.
 */
export const mapAttendanceColumns = command({
  name: act,
  input: mapAttendanceColumnsInput,
  roles: attendanceImportRoles,
  async run(scope, input) {
    const about = { kind: "attendance", act, problemOf: attendanceMappingProblem } as const;
    const mapped = await mappedRun(scope, input, about);
    return mapped.ok ? checkAnew(scope, mapped.value, { act }) : mapped;
  },
});
