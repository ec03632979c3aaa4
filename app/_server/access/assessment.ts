import { caseRoles } from "@/lib/platform/context";
import { applicationRoles } from "@/lib/self-settlement/access";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: caseRoles, relation: "case" };
const works: AccessRule = { roles: applicationRoles, relation: "case" };
const manages: AccessRule = { roles: ["manager"], relation: "case" };

const page = (id: string, rule: AccessRule): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string, rule: AccessRule): AccessEntry => ({ kind: "action", id, rule });

/** The assessment of an application, and the talks with each adult alone. */
export const assessmentAccess: readonly AccessEntry[] = [
  page("/saker/[caseId]/selvbosetting/vurdering", reads),
  page("/saker/[caseId]/selvbosetting/vurdering/[code]", reads),
  page("/saker/[caseId]/selvbosetting/samtaler", reads),
  page("/saker/[caseId]/selvbosetting/samtaler/ny", works),
  page("/saker/[caseId]/selvbosetting/samtaler/[talkId]", reads),
  page("/saker/[caseId]/selvbosetting/samtaler/[talkId]/rett", works),
  act("self-settlement.answer-check", works),
  act("self-settlement.record-talk", works),
  act("self-settlement.change-talk", works),
  act("self-settlement.name-talk-reader", manages),
  act("self-settlement.end-talk-reader", manages),
];
