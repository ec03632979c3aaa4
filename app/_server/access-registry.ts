import type { Role } from "@/lib/platform/context";
import { publicAccess } from "./access/public";

/** Who may use an entry, beyond being of the municipality that the row belongs to. */
export type AccessRule =
  /** Open before sign-in. */
  | { open: true }
  /** Signed in, with one of the roles; `relation` says which id in the address is checked further. */
  | { roles: readonly Role[] | "any"; relation?: "case" | "person" | "session" | "own" };

export type AccessEntry = {
  kind: "page" | "route" | "action";
  /** Address pattern such as "/saker/[caseId]", or the act such as "cases.close-case". */
  id: string;
  rule: AccessRule;
};

/** Every page, route and action with its rule. One that is not listed fails the build. */
export const accessRegistry: readonly AccessEntry[] = [...publicAccess];
