import { dwellingRoles, registerRoles } from "@/lib/dwellings/access";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: dwellingRoles };
const keeps: AccessRule = { roles: registerRoles };

const act = (id: string): AccessEntry => ({ kind: "action", id, rule: keeps });

export const dwellingsAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/boliger", rule: reads },
  { kind: "page", id: "/boliger/ny", rule: keeps },
  { kind: "page", id: "/boliger/[dwellingId]", rule: reads },
  { kind: "page", id: "/boliger/[dwellingId]/endre", rule: keeps },
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
];
