import type { Role } from "@/lib/platform/context";

/** Roles that compare the state's lists with the record, and settle what differs. */
export const reconciliationRoles = [
  "manager",
  "programme_adviser",
  "settlement_officer",
] as const satisfies readonly Role[];

/** Roles that tell what is registered in the national register. */
export const registerRoles = ["programme_adviser", "manager"] as const satisfies readonly Role[];
