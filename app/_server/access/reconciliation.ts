import { reconciliationRoles, registerRoles } from "@/lib/reconciliation/access";
import type { AccessEntry, AccessRule } from "./entry";

/** Numbers are the municipality's; people are shown by the relation to their cases. */
const compares: AccessRule = { roles: reconciliationRoles };
const registers: AccessRule = { roles: registerRoles };

export const reconciliationAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/styring/avstemming", rule: compares },
  { kind: "page", id: "/styring/avstemming/[reconciliationRunId]", rule: compares },
  { kind: "page", id: "/program/registrering", rule: registers },
  { kind: "route", id: "/api/reconciliation", rule: compares },
  { kind: "route", id: "/api/reconciliation/[reconciliationRunId]/copy", rule: compares },
  { kind: "action", id: "reconciliation.map-list", rule: compares },
  { kind: "action", id: "reconciliation.say-words", rule: compares },
  { kind: "action", id: "reconciliation.cancel-list", rule: compares },
  { kind: "action", id: "reconciliation.judge-item", rule: compares },
  { kind: "action", id: "reconciliation.mark-registered", rule: registers },
];
