import { caseRoles, type Role } from "@/lib/platform/context";

/** Roles that write and publish the municipality's policy. */
export const policyKeepers = ["administrator", "manager"] as const satisfies readonly Role[];

/** Roles that read every published edition of it. */
export const policyReaders = ["administrator", ...caseRoles] as const satisfies readonly Role[];
