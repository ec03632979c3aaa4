import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const onCase: AccessRule = { roles: caseRoles, relation: "case" };
const officerOnCase: AccessRule = { roles: ["settlement_officer", "manager"], relation: "case" };

const page = (id: string, rule: AccessRule): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string, rule: AccessRule): AccessEntry => ({ kind: "action", id, rule });

export const settlementAccess: readonly AccessEntry[] = [
  page("/saker/fordeling", { roles: caseRoles }),
  page("/saker/[caseId]/bosetting", onCase),
  page("/saker/[caseId]/bosetting/datoer", onCase),
  page("/saker/[caseId]/bosetting/registrer/[step]", onCase),
  page("/saker/[caseId]/bosetting/kartlegging", onCase),
  page("/saker/[caseId]/bosetting/svar", officerOnCase),
  page("/saker/[caseId]/bosetting/mappe", officerOnCase),
  page("/saker/[caseId]/bosetting/helse", officerOnCase),
  page("/saker/[caseId]/bosetting/reise", officerOnCase),
  page("/saker/[caseId]/bosetting/takket-nei", officerOnCase),
  page("/saker/[caseId]/bosetting/flytting", officerOnCase),
  act("settlement.record-step", onCase),
  act("settlement.change-step", onCase),
  act("settlement.remove-step", onCase),
  act("settlement.record-mapping", onCase),
  act("settlement.record-reception", onCase),
  act("settlement.read-list", officerOnCase),
  act("casework.answer-list", officerOnCase),
  act("settlement.note-gaps", officerOnCase),
  act("settlement.follow-gap", officerOnCase),
  act("settlement.remove-gap", officerOnCase),
  act("settlement.plan-arrival", officerOnCase),
  act("settlement.refuse-offer", officerOnCase),
  act("settlement.withdraw-refusal", officerOnCase),
  act("settlement.record-move", officerOnCase),
  act("settlement.change-move", officerOnCase),
];
