import "server-only";
import { and, eq } from "drizzle-orm";
import {
  norwegianAssessment,
  norwegianDecision,
  norwegianExemption,
  norwegianHours,
  norwegianLeave,
  norwegianTest,
} from "@/db/schema/norwegian";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { norwegianRoles } from "../access";
import { removeEntryInput } from "../input/entries";
import type { EntryKind } from "../rules/codes";
import { toldChanges } from "../rules/told-fields";
import { type EntryTable, entryForChange, openedFor } from "./save-entry";

const act = "norwegian.remove-entry";

const TABLES: Readonly<Record<EntryKind, EntryTable>> = {
  assessment: norwegianAssessment,
  test: norwegianTest,
  exemption: norwegianExemption,
  decision: norwegianDecision,
  leave: norwegianLeave,
  hours: norwegianHours,
};

/**
 * Takes away an entry that was put down by mistake. Why, and what it said, stays in the log. Errors:
 * `errors.changed-meanwhile`.
 */
export const removeEntry = command({
  name: act,
  input: removeEntryInput,
  roles: norwegianRoles,
  async run(scope, { caseId, personId, kind, entryId, version, reason }) {
    const opened = await openedFor(scope, { caseId, personId }, act);
    if (!opened.ok) return opened;
    const table = TABLES[kind] as typeof norwegianLeave;
    const objectType = `norwegian_${kind}`;
    const which = { caseId, personId, entryId, version };
    const found = await entryForChange(scope, table, which, { act, objectType });
    if (!found.ok) return found;
    await scope.tx
      .delete(table)
      .where(and(eq(table.municipalityId, scope.municipalityId), eq(table.id, entryId)));
    scope.audit({
      action: act,
      objectType,
      objectId: entryId,
      caseId,
      personId,
      reason,
      changes: toldChanges(
        objectType,
        Object.entries(found.value)
          .filter(([, value]) => value !== null)
          .map(([field, before]) => ({ field, before, after: null })),
      ),
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
