import type { Role } from "@/lib/platform/context";
import type { ImportKind } from "./rules/run-status";

/** Roles that bring people in from a file: those who may register persons and open cases. */
export const importRoles = ["settlement_officer", "manager"] as const satisfies readonly Role[];

/** Roles that bring dwellings in: those who keep their register. */
export const dwellingImportRoles = [
  "settlement_officer",
  "housing_adviser",
] as const satisfies readonly Role[];

/** Roles that bring in days of a school's list: those who register attendance. */
export const attendanceImportRoles = [
  "programme_adviser",
  "settlement_officer",
  "manager",
] as const satisfies readonly Role[];

/** Who may bring in what. */
export const rolesOfKind: Readonly<Record<ImportKind, readonly Role[]>> = {
  people: importRoles,
  dwellings: dwellingImportRoles,
  attendance: attendanceImportRoles,
};
