import { norwegianRoles } from "@/lib/norwegian/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const ofCase: AccessRule = { roles: norwegianRoles, relation: "case" };
const act = (id: string): AccessEntry => ({ kind: "action", id: `norwegian.${id}`, rule: ofCase });

export const norwegianAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/program/norsk", rule: { roles: norwegianRoles } },
  {
    kind: "page",
    id: "/saker/[caseId]/program/norsk/[personId]",
    rule: { roles: caseRoles, relation: "case" },
  },
  act("write-assessment"),
  act("write-test"),
  act("write-exemption"),
  act("write-decision"),
  act("write-leave"),
  act("write-hours"),
  act("set-practice"),
  act("remove-entry"),
];
