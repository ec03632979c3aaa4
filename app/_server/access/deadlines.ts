import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const administrator: AccessRule = { roles: ["administrator"] };

const page = (id: string): AccessEntry => ({ kind: "page", id, rule: administrator });
const act = (id: string, rule = administrator): AccessEntry => ({ kind: "action", id, rule });

export const deadlinesAccess: readonly AccessEntry[] = [
  page("/admin/frister"),
  page("/admin/frister/ny"),
  page("/admin/frister/[ruleKey]"),
  page("/admin/frister/endring/[changeId]"),
  act("deadlines.propose-rule"),
  act("deadlines.propose-ending"),
  act("deadlines.confirm-change"),
  act("deadlines.discard-change"),
  act("deadlines.stop-recount"),
  act("deadlines.resume-recount"),
  act("deadlines.set-warnings"),
  act("casework.add-reminder", { roles: caseRoles, relation: "own" }),
  act("casework.complete-reminder", { roles: caseRoles, relation: "own" }),
];
