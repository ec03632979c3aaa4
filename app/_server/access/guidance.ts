import { curriculumKeepers, guidanceRoles } from "@/lib/guidance/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: caseRoles, relation: "case" };
const writes: AccessRule = { roles: guidanceRoles, relation: "case" };

const route = (id: string, rule: AccessRule): AccessEntry => ({ kind: "route", id, rule });
const keeps: AccessRule = { roles: curriculumKeepers };

const act = (id: string, rule = writes): AccessEntry => ({ kind: "action", id, rule });

export const guidanceAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/saker/[caseId]/veiledning", rule: reads },
  { kind: "page", id: "/saker/[caseId]/veiledning/[sessionId]", rule: reads },
  // The page itself tells of nobody; what it shows comes from the phone, or through the routes.
  { kind: "page", id: "/uten-dekning", rule: { open: true } },
  route("/api/uten-dekning/nokkel", { roles: "any", relation: "own" }),
  route("/api/uten-dekning/husstander", writes),
  route("/api/uten-dekning/okter", writes),
  route("/api/uten-dekning/bilder", { roles: caseRoles, relation: "case" }),
  { kind: "page", id: "/saker/[caseId]/veiledning/plan", rule: reads },
  { kind: "page", id: "/saker/[caseId]/veiledning/plan/ny", rule: writes },
  { kind: "page", id: "/veiledning", rule: { roles: caseRoles } },
  { kind: "page", id: "/admin/veiledning", rule: keeps },
  { kind: "page", id: "/admin/veiledning/[topic]", rule: keeps },
  act("guidance.write-plan"),
  act("guidance.record-search"),
  act("guidance.start-curriculum", keeps),
  act("guidance.write-topic", keeps),
  act("guidance.publish-curriculum", keeps),
  act("guidance.discard-curriculum", keeps),
  act("guidance.start-session"),
  act("guidance.save-session"),
  act("guidance.finish-session"),
  act("guidance.discard-session"),
  act("guidance.add-to-session"),
  act("guidance.complete-agreement"),
];
