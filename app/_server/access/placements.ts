import { placementRoles, placementSetters } from "@/lib/placements/access";
import { caseRoles } from "@/lib/platform/context";
import { employerFigureReaders } from "@/lib/steering/access";
import type { AccessEntry, AccessRule } from "./entry";

const keeps: AccessRule = { roles: placementRoles };
const places: AccessRule = { roles: placementRoles, relation: "case" };

const page = (id: string, rule: AccessRule): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string, rule: AccessRule): AccessEntry => ({ kind: "action", id, rule });

export const placementsAccess: readonly AccessEntry[] = [
  page("/program/arbeidsgivere", keeps),
  page("/program/arbeidsgivere/ny", keeps),
  page("/program/arbeidsgivere/[employerId]", keeps),
  page("/program/arbeidsgivere/[employerId]/[employerAct]", keeps),
  page("/saker/[caseId]/program/praksis/[personId]", { roles: caseRoles, relation: "case" }),
  page("/saker/[caseId]/program/praksis/[personId]/[placementAct]", places),
  page("/styring/arbeidsgivere", { roles: employerFigureReaders }),
  { kind: "route", id: "/api/styring/arbeidsgivere", rule: { roles: employerFigureReaders } },
  act("placements.register-employer", keeps),
  act("placements.change-employer", keeps),
  act("placements.archive-employer", keeps),
  act("placements.save-employer-person", keeps),
  act("placements.record-employer-contact", keeps),
  act("placements.set-placement-settings", { roles: placementSetters }),
  act("placements.save-placement", places),
  act("placements.remove-placement", places),
  act("placements.sign-agreement", places),
  act("placements.plan-visit", places),
  act("placements.hold-visit", places),
  act("placements.finish-task", places),
  act("placements.review-placement", places),
  act("placements.end-placement", places),
  act("placements.assess-ordinary-job", places),
];
