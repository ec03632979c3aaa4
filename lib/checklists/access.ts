import type { Role } from "@/lib/platform/context";

/** Roles that keep the municipality's checklists. */
export const checklistKeepers = ["administrator"] as const satisfies readonly Role[];

/** Roles that may read the library and its editions. */
export const checklistReaders = [
  "administrator",
  "manager",
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
] as const satisfies readonly Role[];
