import type { Role } from "@/lib/platform/context";

/** Roles that choose where the law does not settle the matter, and bring pending law into force. */
export const lawKeepers = ["administrator"] as const satisfies readonly Role[];
