import type { AccessEntry, AccessRule } from "./entry";

/** Those who may register persons; each sees the imports that they started, and no others'. */
const importing: AccessRule = { roles: ["settlement_officer", "manager"] };
const ownImport: AccessRule = { ...importing, relation: "own" };

export const transferAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/admin/import", rule: importing },
  { kind: "page", id: "/admin/import/[runId]", rule: ownImport },
  { kind: "route", id: "/api/import", rule: importing },
  { kind: "route", id: "/api/import/[runId]/progress", rule: ownImport },
  { kind: "route", id: "/api/import/[runId]/left-out", rule: ownImport },
  { kind: "action", id: "transfer.map-columns", rule: ownImport },
  { kind: "action", id: "transfer.decide-duplicate", rule: ownImport },
  { kind: "action", id: "transfer.start-import", rule: ownImport },
  { kind: "action", id: "transfer.cancel-import", rule: ownImport },
];
