import type { Role } from "@/lib/platform/context";

/** Who answers the state's list, decides what is agreed, and sees what few need to know. */
export const settlementRoles = ["settlement_officer", "manager"] as const satisfies readonly Role[];
