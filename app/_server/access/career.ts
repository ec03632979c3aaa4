import { absenceRoles, careerRoles } from "@/lib/career/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: caseRoles, relation: "case" };
const writes: AccessRule = { roles: careerRoles, relation: "case" };
const notes: AccessRule = { roles: absenceRoles, relation: "case" };

const act = (id: string, rule = writes): AccessEntry => ({ kind: "action", id, rule });

export const careerAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/saker/[caseId]/bolig/karriere", rule: reads },
  { kind: "page", id: "/saker/[caseId]/bolig/karriere/[act]", rule: notes },
  { kind: "page", id: "/saker/[caseId]/bolig/leie", rule: reads },
  { kind: "page", id: "/saker/[caseId]/bolig/leie/[leaseId]", rule: reads },
  { kind: "page", id: "/saker/[caseId]/bolig/stotte", rule: reads },
  act("career.record-lease"),
  act("career.follow-lease"),
  act("career.record-home"),
  act("career.remove-home"),
  act("career.record-support"),
  act("career.set-goals"),
  act("career.add-step"),
  act("career.complete-step"),
  act("career.record-review"),
  act("career.assess-ownership"),
  act("career.record-risk"),
  act("career.record-absence", notes),
];
