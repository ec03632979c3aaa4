import { attendanceRoles, closingRoles } from "@/lib/attendance/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const registers: AccessRule = { roles: attendanceRoles };
const closes: AccessRule = { roles: closingRoles };
/** Beside the role: the case of the participant. */
const ofCase: AccessRule = { roles: attendanceRoles, relation: "case" };
const decides: AccessRule = { roles: closingRoles, relation: "case" };

/** Each sees the imports that they started, and no others'. */
const ownImport: AccessRule = { roles: attendanceRoles, relation: "own" };

const page = (id: string, rule: AccessRule): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string, rule: AccessRule): AccessEntry => ({ kind: "action", id, rule });

export const attendanceAccess: readonly AccessEntry[] = [
  page("/program", registers),
  page("/program/uke", registers),
  page("/program/klasser", registers),
  page("/program/klasser/ny", registers),
  page("/program/klasser/[classId]", registers),
  page("/saker/[caseId]/program/fravaer/[personId]", { roles: caseRoles, relation: "case" }),
  page("/program/import", registers),
  page("/program/import/[attendanceRunId]", ownImport),
  { kind: "route", id: "/api/attendance/import", rule: registers },
  { kind: "route", id: "/api/attendance/template", rule: registers },
  { kind: "route", id: "/api/attendance/import/[attendanceRunId]/progress", rule: ownImport },
  { kind: "route", id: "/api/attendance/import/[attendanceRunId]/left-out", rule: ownImport },
  act("transfer.map-attendance-columns", ownImport),
  act("transfer.start-attendance-import", ownImport),
  act("transfer.cancel-attendance-import", ownImport),
  act("attendance.create-class", registers),
  act("attendance.change-class", registers),
  act("attendance.add-participants", ofCase),
  act("attendance.change-member", ofCase),
  act("attendance.save-week", ofCase),
  act("attendance.close-month", closes),
  act("attendance.set-unusual-rule", closes),
  act("attendance.correct-day", ofCase),
  act("attendance.hold-talk", ofCase),
  act("attendance.grant-leave", ofCase),
  act("attendance.change-leave", ofCase),
  act("attendance.remove-leave", ofCase),
  act("attendance.set-care-situation", ofCase),
  act("attendance.extend-programme", ofCase),
  act("attendance.withdraw-certification", decides),
  act("attendance.assess-certification", decides),
];
