import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry, AccessRule } from "./entry";

const caseworker: AccessRule = { roles: caseRoles };
const onCase: AccessRule = { roles: caseRoles, relation: "case" };
const officerOnCase: AccessRule = { roles: ["settlement_officer", "manager"], relation: "case" };

const act = (id: string, rule: AccessRule): AccessEntry => ({ kind: "action", id, rule });
const page = (id: string, rule: AccessRule): AccessEntry => ({ kind: "page", id, rule });

export const casesAccess: readonly AccessEntry[] = [
  page("/saker", caseworker),
  page("/saker/ny", { roles: ["settlement_officer", "manager"] }),
  page("/saker/nodtilgang", caseworker),
  page("/saker/nodtilgang/gjennomgang", { roles: ["manager"] }),
  page("/saker/[caseId]", onCase),
  page("/saker/[caseId]/steg", onCase),
  page("/saker/[caseId]/ansvar", onCase),
  page("/saker/[caseId]/tilgang", onCase),
  page("/saker/[caseId]/avslutt", officerOnCase),
  page("/saker/[caseId]/historikk", onCase),
  { kind: "route", id: "/api/saker/eksport", rule: caseworker },
  act("cases.search-cases", caseworker),
  act("saker.choose-columns", caseworker),
  act("saker.find-people", { roles: ["settlement_officer", "manager"] }),
  act("cases.open-case", { roles: ["settlement_officer", "manager"] }),
  act("cases.save-view", { roles: caseRoles, relation: "own" }),
  act("cases.delete-view", { roles: caseRoles, relation: "own" }),
  act("cases.assign-cases", onCase),
  act("cases.assign-officer", onCase),
  act("cases.add-note", onCase),
  act("cases.move-stage", onCase),
  act("cases.set-settlement-dates", onCase),
  act("cases.change-team", officerOnCase),
  act("cases.change-settlement-type", officerOnCase),
  act("cases.close-case", officerOnCase),
  act("cases.reopen-case", officerOnCase),
  act("cases.give-access", officerOnCase),
  act("cases.end-access", officerOnCase),
  act("cases.take-emergency-access", caseworker),
  act("cases.review-emergency-access", { roles: ["manager"] }),
];
