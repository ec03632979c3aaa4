import type { Role } from "@/lib/platform/context";

/** Roles that keep the municipality's deadline rules. */
export const deadlineRuleKeepers = ["administrator"] as const satisfies readonly Role[];
