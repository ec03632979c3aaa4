import { mappingRoles } from "@/lib/mapping/access";
import { phraseKeepers } from "@/lib/phrases/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: caseRoles, relation: "case" };
const writes: AccessRule = { roles: mappingRoles, relation: "case" };

export const mappingAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/saker/[caseId]/program/kartlegging/[personId]", rule: reads },
  // Whoever has the address: it is secret, and opens what its own holder wrote.
  { kind: "route", id: "/forbered/[token]", rule: { open: true } },
  { kind: "action", id: "mapping.check-preparation", rule: { roles: phraseKeepers } },
  { kind: "action", id: "mapping.write-mapping", rule: writes },
  { kind: "action", id: "mapping.record-guidance", rule: writes },
  { kind: "action", id: "mapping.record-learning", rule: writes },
  { kind: "action", id: "mapping.make-link", rule: writes },
  { kind: "action", id: "mapping.close-link", rule: writes },
];
