import type { Role } from "@/lib/platform/context";

/** Roles that record what decides the benefit, compute a month and approve it. */
export const benefitRoles = ["programme_adviser", "manager"] as const satisfies readonly Role[];

/** Who sets how the benefit is approved and paid. */
export const benefitSettingRoles = ["manager"] as const satisfies readonly Role[];
