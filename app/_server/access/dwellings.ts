import { dwellingRoles, registerRoles } from "@/lib/dwellings/access";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: dwellingRoles };
const keeps: AccessRule = { roles: registerRoles };

/** Each sees the imports that they started, and no others'. */
const ownImport: AccessRule = { ...keeps, relation: "own" };

const act = (id: string): AccessEntry => ({ kind: "action", id, rule: keeps });

export const dwellingsAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/boliger", rule: reads },
  { kind: "page", id: "/boliger/ny", rule: keeps },
  { kind: "page", id: "/boliger/[dwellingId]", rule: reads },
  { kind: "page", id: "/boliger/[dwellingId]/endre", rule: keeps },
  { kind: "page", id: "/boliger/import", rule: keeps },
  { kind: "page", id: "/boliger/import/[dwellingRunId]", rule: ownImport },
  { kind: "route", id: "/api/dwellings/import", rule: keeps },
  { kind: "route", id: "/api/dwellings/import/[dwellingRunId]/progress", rule: ownImport },
  { kind: "route", id: "/api/dwellings/import/[dwellingRunId]/left-out", rule: ownImport },
  { kind: "route", id: "/api/dwellings/template", rule: keeps },
  { kind: "route", id: "/api/dokumenter/boligbilder", rule: keeps },
  { kind: "route", id: "/api/dokumenter/boligbilder/[photoId]", rule: reads },
  { kind: "action", id: "transfer.start-dwelling-import", rule: ownImport },
  { kind: "action", id: "transfer.map-dwelling-columns", rule: ownImport },
  { kind: "action", id: "transfer.cancel-dwelling-import", rule: ownImport },
  act("dwellings.enter-dwelling"),
  act("dwellings.change-record"),
  act("dwellings.archive-dwelling"),
  act("dwellings.restore-dwelling"),
  act("dwellings.save-room"),
  act("dwellings.archive-room"),
  act("dwellings.block-dwelling"),
  act("dwellings.end-block"),
  act("dwellings.report-defect"),
  act("dwellings.order-repair"),
  act("dwellings.finish-repair"),
  act("dwellings.caption-photo"),
  act("dwellings.remove-photo"),
  act("dwellings.restore-photo"),
];
