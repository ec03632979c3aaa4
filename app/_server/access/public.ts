import type { AccessEntry } from "./entry";

export const publicAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/tilgjengelighet", rule: { open: true } },
  { kind: "page", id: "/personvern", rule: { open: true } },
  { kind: "action", id: "frame.switch-theme", rule: { open: true } },
];
