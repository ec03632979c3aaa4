import { benefitRoles, benefitSettingRoles } from "@/lib/benefit/access";
import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

/** Totals are the municipality's; people are shown by the relation to their cases. */
const computes: AccessRule = { roles: benefitRoles };
const ofCase: AccessRule = { roles: benefitRoles, relation: "case" };

const act = (id: string, rule: AccessRule): AccessEntry => ({ kind: "action", id, rule });

export const benefitAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/program/stonad", rule: computes },
  { kind: "page", id: "/program/stonad/[month]", rule: computes },
  {
    kind: "page",
    id: "/saker/[caseId]/program/stonad/[personId]",
    rule: { roles: caseRoles, relation: "case" },
  },
  { kind: "route", id: "/api/program/stonad/[month]", rule: computes },
  { kind: "route", id: "/api/program/stonad/[month]/paid", rule: computes },
  act("benefit.start-run", computes),
  act("benefit.stop-run", computes),
  act("benefit.resume-run", computes),
  act("benefit.approve-run", computes),
  act("benefit.start-recalculation", computes),
  act("benefit.record-payments", computes),
  act("benefit.set-benefit-settings", { roles: benefitSettingRoles }),
  act("benefit.save-situation", ofCase),
  act("benefit.save-income", ofCase),
  act("benefit.save-set-off", ofCase),
  act("benefit.remove-fact", ofCase),
  act("benefit.record-claim", ofCase),
  act("benefit.withdraw-claim", ofCase),
  act("benefit.record-paid-back", ofCase),
];
