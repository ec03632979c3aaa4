import { caseRoles } from "@/lib/platform/context";
import { applicationRoles } from "@/lib/self-settlement/access";
import type { AccessEntry, AccessRule } from "./entry";

const follower: AccessRule = { roles: applicationRoles, relation: "case" };
const administrator: AccessRule = { roles: ["administrator"] };

/** Follow-up of the agreed self-settled after they have moved in. */
export const followUpAccess: readonly AccessEntry[] = [
  {
    kind: "page",
    id: "/saker/[caseId]/selvbosetting/oppfolging",
    rule: { roles: caseRoles, relation: "case" },
  },
  { kind: "page", id: "/saker/[caseId]/selvbosetting/oppfolging/[place]", rule: follower },
  { kind: "page", id: "/admin/selvbosetting/oppfolging", rule: administrator },
  { kind: "action", id: "self-settlement.record-follow-up", rule: follower },
  { kind: "action", id: "self-settlement.invite-to-guidance", rule: follower },
  { kind: "action", id: "self-settlement.set-follow-up-days", rule: administrator },
];
