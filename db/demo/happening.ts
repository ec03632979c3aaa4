import type { AuditEntry } from "@/lib/platform/audit-trail";
import type { Colleague } from "./staff";

/** Something that someone did or looked at, at a time, as the audit trail tells it. */
export type Happening = AuditEntry & { at: string; by: Colleague };
