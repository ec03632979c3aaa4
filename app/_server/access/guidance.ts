import { guidanceRoles } from "@/lib/guidance/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: caseRoles, relation: "case" };
const writes: AccessRule = { roles: guidanceRoles, relation: "case" };

const act = (id: string): AccessEntry => ({ kind: "action", id, rule: writes });

export const guidanceAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/saker/[caseId]/veiledning", rule: reads },
  { kind: "page", id: "/saker/[caseId]/veiledning/[sessionId]", rule: reads },
  act("guidance.start-session"),
  act("guidance.save-session"),
  act("guidance.finish-session"),
  act("guidance.discard-session"),
  act("guidance.add-to-session"),
  act("guidance.complete-agreement"),
];
