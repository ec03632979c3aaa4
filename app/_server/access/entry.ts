import type { Role } from "@/lib/platform/context";

/** Who may use an entry, beyond being of the municipality that the row belongs to. */
export type AccessRule =
  /** Open before sign-in. */
  | { open: true }
  /**
   * Signed in, with one of the roles; `relation` says which id in the address is checked further, or
   * that one must be named besides.
   */
  | { roles: readonly Role[] | "any"; relation?: "case" | "person" | "session" | "own" | "named" };

export type AccessEntry = {
  kind: "page" | "route" | "action";
  /** Address pattern such as "/saker/[caseId]", or the act such as "cases.close-case". */
  id: string;
  rule: AccessRule;
};
