import { phraseKeepers } from "@/lib/phrases/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const keeps: AccessRule = { roles: phraseKeepers };
const reads: AccessRule = { roles: caseRoles, relation: "case" };

export const phrasesAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/saker/[caseId]/veiledning/[sessionId]/oppsummering", rule: reads },
  { kind: "page", id: "/admin/fraser", rule: keeps },
  { kind: "action", id: "phrases.check-phrase", rule: keeps },
  { kind: "action", id: "phrases.uncheck-phrase", rule: keeps },
];
