import { volunteerRoles } from "@/lib/volunteers/access";
import type { AccessEntry, AccessRule } from "./entry";

const keeps: AccessRule = { roles: volunteerRoles };
const ofCase: AccessRule = { roles: volunteerRoles, relation: "case" };

const page = (id: string, rule = keeps): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string, rule = keeps): AccessEntry => ({ kind: "action", id, rule });

export const volunteersAccess: readonly AccessEntry[] = [
  page("/frivillige"),
  page("/frivillige/ny"),
  page("/frivillige/[volunteerId]"),
  page("/saker/[caseId]/frivillige", ofCase),
  page("/frivillige/avtale/[offerId]", ofCase),
  act("volunteers.register-volunteer"),
  act("volunteers.change-volunteer"),
  act("volunteers.offer-help", ofCase),
  act("volunteers.change-offer", ofCase),
  act("volunteers.record-follow-up", ofCase),
  act("volunteers.withdraw-consent", ofCase),
];
