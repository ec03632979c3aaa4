import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry } from "./entry";

export const noticesAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/innstillinger", rule: { roles: "any" } },
  {
    kind: "action",
    id: "notices.choose-digest",
    rule: { roles: caseRoles, relation: "own" },
  },
];
