import type { Role } from "@/lib/platform/context";
import { assessmentAccess } from "./access/assessment";
import { attendanceAccess } from "./access/attendance";
import { auditAccess } from "./access/audit";
import { benefitAccess } from "./access/benefit";
import { calendarAccess } from "./access/calendar";
import { careerAccess } from "./access/career";
import { casesAccess } from "./access/cases";
import { caseworkAccess } from "./access/casework";
import { checklistsAccess } from "./access/checklists";
import { completionAccess } from "./access/completion";
import { coursesAccess } from "./access/courses";
import { deadlinesAccess } from "./access/deadlines";
import { documentsAccess } from "./access/documents";
import { dwellingsAccess } from "./access/dwellings";
import type { AccessEntry } from "./access/entry";
import { followUpAccess } from "./access/follow-up";
import { guidanceAccess } from "./access/guidance";
import { housingAccess } from "./access/housing";
import { interpretersAccess } from "./access/interpreters";
import { jobbsjansenAccess } from "./access/jobbsjansen";
import { lawAccess } from "./access/law";
import { lettersAccess } from "./access/letters";
import { mappingAccess } from "./access/mapping";
import { norwegianAccess } from "./access/norwegian";
import { noticesAccess } from "./access/notices";
import { organisationsAccess } from "./access/organisations";
import { participationAccess } from "./access/participation";
import { peopleAccess } from "./access/people";
import { phrasesAccess } from "./access/phrases";
import { placementsAccess } from "./access/placements";
import { policyAccess } from "./access/policy";
import { programmeAccess } from "./access/programme";
import { publicAccess } from "./access/public";
import { reconciliationAccess } from "./access/reconciliation";
import { reportingAccess } from "./access/reporting";
import { routinesAccess } from "./access/routines";
import { selfSettlementAccess } from "./access/self-settlement";
import { settlementAccess } from "./access/settlement";
import { steeringAccess } from "./access/steering";
import { transferAccess } from "./access/transfer";
import { usersAccess } from "./access/users";
import { volunteersAccess } from "./access/volunteers";
import { watchAccess } from "./access/watch";

/** Every page, route and action with its rule. One that is not listed fails the build. */
export const accessRegistry: readonly AccessEntry[] = [
  ...publicAccess,
  ...participationAccess,
  ...peopleAccess,
  ...usersAccess,
  ...benefitAccess,
  ...calendarAccess,
  ...careerAccess,
  ...completionAccess,
  ...casesAccess,
  ...caseworkAccess,
  ...checklistsAccess,
  ...coursesAccess,
  ...deadlinesAccess,
  ...documentsAccess,
  ...dwellingsAccess,
  ...noticesAccess,
  ...assessmentAccess,
  ...attendanceAccess,
  ...auditAccess,
  ...jobbsjansenAccess,
  ...lawAccess,
  ...lettersAccess,
  ...followUpAccess,
  ...guidanceAccess,
  ...housingAccess,
  ...interpretersAccess,
  ...mappingAccess,
  ...norwegianAccess,
  ...organisationsAccess,
  ...programmeAccess,
  ...phrasesAccess,
  ...placementsAccess,
  ...policyAccess,
  ...reconciliationAccess,
  ...reportingAccess,
  ...routinesAccess,
  ...settlementAccess,
  ...selfSettlementAccess,
  ...steeringAccess,
  ...transferAccess,
  ...volunteersAccess,
  ...watchAccess,
];

/** Whether a page opens to someone with these roles, as far as roles decide. */
export function opensPage(address: string, roles: readonly Role[]): boolean {
  return accessRegistry.some(({ kind, id, rule }) => {
    if (kind !== "page" || id !== address) return false;
    return "open" in rule || rule.roles === "any" || rule.roles.some((one) => roles.includes(one));
  });
}
