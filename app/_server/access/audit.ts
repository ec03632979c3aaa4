import type { AccessEntry } from "./entry";

export const auditAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/admin/logg", rule: { roles: ["auditor"] } },
  { kind: "action", id: "admin.find-subject", rule: { roles: ["auditor"] } },
];
