import { caseRoles } from "@/lib/platform/context";
import { programmeRoles, settingRoles } from "@/lib/programme/access";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: caseRoles, relation: "case" };
const sets: AccessRule = { roles: settingRoles };
const writes: AccessRule = { roles: programmeRoles, relation: "case" };

export const programmeAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/saker/[caseId]/program", rule: reads },
  { kind: "page", id: "/saker/[caseId]/program/ny", rule: writes },
  { kind: "page", id: "/saker/[caseId]/program/[participationId]", rule: reads },
  { kind: "page", id: "/saker/[caseId]/program/rettigheter/[personId]", rule: reads },
  { kind: "action", id: "programme.record-programme", rule: writes },
  { kind: "action", id: "programme.change-programme", rule: writes },
  { kind: "action", id: "programme.change-basis", rule: writes },
  { kind: "page", id: "/saker/[caseId]/program/[participationId]/vedtak", rule: reads },
  { kind: "page", id: "/saker/[caseId]/program/[participationId]/plan", rule: reads },
  { kind: "page", id: "/saker/[caseId]/program/[participationId]/plan/[handling]", rule: writes },
  { kind: "page", id: "/saker/[caseId]/program/[participationId]/uke", rule: reads },
  { kind: "page", id: "/saker/[caseId]/program/[participationId]/kontrakt", rule: reads },
  { kind: "page", id: "/saker/[caseId]/program/[participationId]/ark", rule: reads },
  { kind: "page", id: "/admin/program", rule: sets },
  { kind: "action", id: "programme.record-decision", rule: writes },
  { kind: "action", id: "programme.preview-decision", rule: writes },
  { kind: "action", id: "programme.start-plan", rule: writes },
  { kind: "action", id: "programme.discard-plan", rule: writes },
  { kind: "action", id: "programme.write-plan", rule: writes },
  { kind: "action", id: "programme.write-element", rule: writes },
  { kind: "action", id: "programme.remove-element", rule: writes },
  { kind: "action", id: "programme.write-sub-goal", rule: writes },
  { kind: "action", id: "programme.remove-sub-goal", rule: writes },
  { kind: "action", id: "programme.record-result", rule: writes },
  { kind: "action", id: "programme.agree-plan", rule: writes },
  { kind: "action", id: "programme.put-plan-in-force", rule: writes },
  { kind: "action", id: "programme.follow-plan", rule: writes },
  { kind: "action", id: "programme.record-plan-review", rule: writes },
  { kind: "action", id: "programme.sign-contract", rule: writes },
  { kind: "action", id: "programme.record-recognition", rule: writes },
  { kind: "action", id: "programme.set-programme-settings", rule: sets },
];
