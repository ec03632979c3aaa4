import type { Role } from "@/lib/platform/context";

/** Roles that bring people in from a file: those who may register persons and open cases. */
export const importRoles = ["settlement_officer", "manager"] as const satisfies readonly Role[];
