import type { AccessEntry, AccessRule } from "./entry";

const administrator: AccessRule = { roles: ["administrator"] };

export const lawAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/admin/lovregler", rule: administrator },
  { kind: "action", id: "law.set-law-setting", rule: administrator },
  { kind: "action", id: "law.set-basic-amount", rule: administrator },
];
