import { guidanceRoles } from "@/lib/guidance/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: caseRoles, relation: "case" };
const writes: AccessRule = { roles: guidanceRoles, relation: "case" };

const route = (id: string, rule: AccessRule): AccessEntry => ({ kind: "route", id, rule });
const act = (id: string): AccessEntry => ({ kind: "action", id, rule: writes });

export const guidanceAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/saker/[caseId]/veiledning", rule: reads },
  { kind: "page", id: "/saker/[caseId]/veiledning/[sessionId]", rule: reads },
  // The page itself tells of nobody; what it shows comes from the phone, or through the routes.
  { kind: "page", id: "/uten-dekning", rule: { open: true } },
  route("/api/uten-dekning/nokkel", { roles: "any", relation: "own" }),
  route("/api/uten-dekning/husstander", writes),
  route("/api/uten-dekning/okter", writes),
  route("/api/uten-dekning/bilder", { roles: caseRoles, relation: "case" }),
  act("guidance.start-session"),
  act("guidance.save-session"),
  act("guidance.finish-session"),
  act("guidance.discard-session"),
  act("guidance.add-to-session"),
  act("guidance.complete-agreement"),
];
