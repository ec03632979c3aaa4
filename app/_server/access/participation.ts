import { followUpRoles } from "@/lib/participation/access";
import type { AccessEntry, AccessRule } from "./entry";

const follows: AccessRule = { roles: followUpRoles, relation: "case" };

export const participationAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/saker/[caseId]/oppfolging", rule: follows },
  { kind: "action", id: "participation.record-follow-up", rule: follows },
  { kind: "action", id: "participation.change-follow-up", rule: follows },
];
