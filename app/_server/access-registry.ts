import { auditAccess } from "./access/audit";
import { casesAccess } from "./access/cases";
import { caseworkAccess } from "./access/casework";
import { checklistsAccess } from "./access/checklists";
import type { AccessEntry } from "./access/entry";
import { guidanceAccess } from "./access/guidance";
import { peopleAccess } from "./access/people";
import { programmeAccess } from "./access/programme";
import { publicAccess } from "./access/public";
import { steeringAccess } from "./access/steering";
import { transferAccess } from "./access/transfer";
import { usersAccess } from "./access/users";

/** Every page, route and action with its rule. One that is not listed fails the build. */
export const accessRegistry: readonly AccessEntry[] = [
  ...publicAccess,
  ...peopleAccess,
  ...usersAccess,
  ...casesAccess,
  ...caseworkAccess,
  ...checklistsAccess,
  ...auditAccess,
  ...guidanceAccess,
  ...programmeAccess,
  ...steeringAccess,
  ...transferAccess,
];
