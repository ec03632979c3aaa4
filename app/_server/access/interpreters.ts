import { guidelineKeepers, interpreterRoles } from "@/lib/interpreters/access";
import type { AccessEntry, AccessRule } from "./entry";

const keeps: AccessRule = { roles: interpreterRoles };
const guides: AccessRule = { roles: guidelineKeepers };
const books: AccessRule = { roles: interpreterRoles, relation: "case" };

const page = (id: string, rule = keeps): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string, rule = keeps): AccessEntry => ({ kind: "action", id, rule });

export const interpretersAccess: readonly AccessEntry[] = [
  page("/tolker"),
  page("/tolker/ny"),
  page("/tolker/[interpreterId]"),
  page("/tolker/leverandorer/ny"),
  page("/tolker/leverandorer/[supplierId]"),
  page("/saker/[caseId]/tolk", books),
  page("/saker/[caseId]/tolk/ny", books),
  page("/saker/[caseId]/tolk/[bookingId]", books),
  act("interpreters.register-interpreter"),
  act("interpreters.change-interpreter"),
  act("interpreters.register-supplier"),
  act("interpreters.change-supplier"),
  act("interpreters.save-guideline", guides),
  act("interpreters.record-training", guides),
  act("interpreters.book-interpreter", books),
  act("interpreters.change-booking", books),
  act("interpreters.record-outcome", books),
];
