import { caseRoles } from "@/lib/platform/context";
import { programmeRoles } from "@/lib/programme/access";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: caseRoles, relation: "case" };
const writes: AccessRule = { roles: programmeRoles, relation: "case" };

export const programmeAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/saker/[caseId]/program", rule: reads },
  { kind: "page", id: "/saker/[caseId]/program/ny", rule: writes },
  { kind: "page", id: "/saker/[caseId]/program/[participationId]", rule: reads },
  { kind: "page", id: "/saker/[caseId]/program/rettigheter/[personId]", rule: reads },
  { kind: "action", id: "programme.record-programme", rule: writes },
  { kind: "action", id: "programme.change-programme", rule: writes },
  { kind: "action", id: "programme.change-basis", rule: writes },
];
