import { homeReaders, housingRoles } from "@/lib/housing/access";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: homeReaders, relation: "case" };
const gives: AccessRule = { roles: housingRoles, relation: "case" };

const page = (id: string, rule = reads): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string): AccessEntry => ({ kind: "action", id, rule: gives });

export const housingAccess: readonly AccessEntry[] = [
  page("/saker/[caseId]/bolig"),
  page("/saker/[caseId]/bolig/tildeling/ny", gives),
  page("/saker/[caseId]/bolig/tildeling/[tenancyId]"),
  page("/saker/[caseId]/bolig/tildeling/[tenancyId]/protokoll", gives),
  page("/saker/[caseId]/bolig/tildeling/[tenancyId]/brev", gives),
  page("/saker/[caseId]/bolig/behov"),
  act("housing.open-tenancy"),
  act("housing.offer-reserved"),
  act("housing.preview-offer-letter"),
  act("housing.send-offer-letter"),
  act("housing.answer-offer"),
  act("housing.withdraw-tenancy"),
  act("housing.plan-handover"),
  act("housing.assess-home"),
  act("housing.move-in"),
  act("housing.change-period"),
  act("housing.change-places"),
  act("housing.add-dweller"),
  act("housing.end-dweller"),
  act("housing.move-out"),
  act("housing.save-protocol"),
  act("housing.sign-protocol"),
  act("housing.remove-handover-photo"),
  { kind: "route", id: "/api/dokumenter/overlevering", rule: gives },
  { kind: "route", id: "/api/dokumenter/overlevering/[photoId]", rule: reads },
  act("housing.save-home-need"),
  act("housing.request-housing-help"),
  act("housing.decide-housing-help"),
];
