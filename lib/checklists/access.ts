import type { Role } from "@/lib/platform/context";

/** Roles that keep the municipality's checklists. */
export const checklistKeepers = ["administrator"] as const satisfies readonly Role[];
