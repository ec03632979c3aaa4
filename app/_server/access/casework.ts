import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry } from "./entry";

const ofCase = { roles: caseRoles, relation: "case" } as const;
const manager = { roles: ["manager"] } as const;

const page = (id: string, rule: AccessEntry["rule"]): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string, rule: AccessEntry["rule"]): AccessEntry => ({ kind: "action", id, rule });

export const caseworkAccess: readonly AccessEntry[] = [
  page("/oversikt", { roles: "any" }),
  page("/saker/[caseId]/sjekkliste", ofCase),
  page("/saker/[caseId]/sjekkliste/utgave", ofCase),
  page("/styring/kommunen", manager),
  act("casework.mark-done", ofCase),
  act("casework.mark-not-relevant", ofCase),
  act("casework.reopen-entry", ofCase),
  act("casework.move-to-edition", { roles: ["settlement_officer", "manager"], relation: "case" }),
  act("casework.mark-municipality-item", manager),
  act("checklists.mark-entry", ofCase),
];
