import { routineKeepers } from "@/lib/routines/access";
import type { AccessEntry, AccessRule } from "./entry";

const keeps: AccessRule = { roles: routineKeepers };

export const routinesAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/admin/rutiner", rule: keeps },
  { kind: "page", id: "/admin/rutiner/[stage]", rule: keeps },
  { kind: "action", id: "routines.write-routine", rule: keeps },
];
