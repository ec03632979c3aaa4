import { jobbsjansenRoles } from "@/lib/jobbsjansen/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const lists: AccessRule = { roles: jobbsjansenRoles };
const reads: AccessRule = { roles: caseRoles, relation: "case" };
const writes: AccessRule = { roles: jobbsjansenRoles, relation: "case" };

export const jobbsjansenAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/program/jobbsjansen", rule: lists },
  { kind: "page", id: "/saker/[caseId]/program/jobbsjansen/[personId]", rule: reads },
  { kind: "action", id: "jobbsjansen.assess-offer", rule: writes },
  { kind: "action", id: "jobbsjansen.start-participation", rule: writes },
  { kind: "action", id: "jobbsjansen.change-participation", rule: writes },
  { kind: "action", id: "jobbsjansen.write-goal", rule: writes },
  { kind: "action", id: "jobbsjansen.extend-participation", rule: writes },
  { kind: "action", id: "jobbsjansen.record-talk", rule: writes },
  { kind: "action", id: "jobbsjansen.end-participation", rule: writes },
];
