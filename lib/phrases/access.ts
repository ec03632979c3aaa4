import type { Role } from "@/lib/platform/context";

/** Roles that say that a speaker has gone through a phrase, and correct it. */
export const phraseKeepers = ["administrator"] as const satisfies readonly Role[];
