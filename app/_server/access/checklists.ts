import type { AccessEntry, AccessRule } from "./entry";

const administrator: AccessRule = { roles: ["administrator"] };

const page = (id: string): AccessEntry => ({ kind: "page", id, rule: administrator });
const act = (id: string): AccessEntry => ({ kind: "action", id, rule: administrator });

export const checklistsAccess: readonly AccessEntry[] = [
  page("/admin/sjekklister"),
  page("/admin/sjekklister/ny"),
  page("/admin/sjekklister/publiser"),
  page("/admin/sjekklister/[itemKey]"),
  page("/admin/sjekklister/[itemKey]/endre"),
  act("checklists.start-draft"),
  act("checklists.discard-draft"),
  act("checklists.publish-draft"),
  act("checklists.switch-item"),
  act("checklists.save-own-item"),
  act("checklists.remove-own-item"),
];
