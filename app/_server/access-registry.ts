import { auditAccess } from "./access/audit";
import { casesAccess } from "./access/cases";
import type { AccessEntry } from "./access/entry";
import { peopleAccess } from "./access/people";
import { publicAccess } from "./access/public";
import { usersAccess } from "./access/users";

/** Every page, route and action with its rule. One that is not listed fails the build. */
export const accessRegistry: readonly AccessEntry[] = [
  ...publicAccess,
  ...peopleAccess,
  ...usersAccess,
  ...casesAccess,
  ...auditAccess,
];
