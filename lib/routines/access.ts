import type { Role } from "@/lib/platform/context";

/** Roles that write the municipality's own guidance. */
export const routineKeepers = ["administrator"] as const satisfies readonly Role[];
