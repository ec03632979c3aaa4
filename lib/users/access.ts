import type { Role } from "@/lib/platform/context";

/** Who manages people, roles and teams; managing them opens no case. */
export const peopleManagers = ["administrator"] as const satisfies readonly Role[];
