import { contactKeepers } from "@/lib/reporting/access";
import type { AccessEntry, AccessRule } from "./entry";

const keeps: AccessRule = { roles: contactKeepers };

export const reportingAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/admin/rapportering", rule: keeps },
  { kind: "action", id: "reporting.set-support-contact", rule: keeps },
];
