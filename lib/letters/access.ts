import { caseRoles, type Role } from "@/lib/platform/context";

/** Roles that keep the municipality's texts of letters. */
export const letterKeepers = ["administrator"] as const satisfies readonly Role[];

/** Roles that read the texts. */
export const letterReaders = ["administrator", ...caseRoles] as const satisfies readonly Role[];
