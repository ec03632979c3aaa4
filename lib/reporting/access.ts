import type { Role } from "@/lib/platform/context";

/** Roles that write whom to ask about a register. */
export const contactKeepers = ["administrator"] as const satisfies readonly Role[];
