import "server-only";
import { and, eq } from "drizzle-orm";
import { municipalityChecklistEntry } from "@/db/schema/checklists";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { markMunicipalityItemInput } from "../input";
import { municipalityChecklist } from "../queries/municipality-checklist";

/** Marks an item of the municipality's own checklist: done, not relevant, or open again. */
export const markMunicipalityItem = command({
  name: "casework.mark-municipality-item",
  input: markMunicipalityItemInput,
  roles: ["manager"],
  async run(scope, { itemKey, round, version, state, text }) {
    const lines = await municipalityChecklist(scope);
    const line = lines.find((one) => one.itemKey === itemKey && one.round === round);
    if (!line) return fail("checklists.errors.unknown-item");
    const decided = state !== "open";
    const mark = {
      state,
      note: state === "done_by_hand" ? (text ?? null) : null,
      reason: state === "not_relevant" ? (text ?? null) : null,
      dueOn: line.dueOn,
      decidedBy: decided ? scope.actor.accountId : null,
      decidedByName: decided ? scope.actor.name : null,
      decidedAt: decided ? scope.now : null,
      version: version + 1,
    };
    const written =
      version === 0
        ? await scope.tx
            .insert(municipalityChecklistEntry)
            .values({
              municipalityId: scope.municipalityId,
              itemKey,
              round,
              appearedOn: scope.today,
              ...mark,
            })
            .onConflictDoNothing()
            .returning({ round: municipalityChecklistEntry.round })
        : await scope.tx
            .update(municipalityChecklistEntry)
            .set(mark)
            .where(
              and(
                eq(municipalityChecklistEntry.municipalityId, scope.municipalityId),
                eq(municipalityChecklistEntry.itemKey, itemKey),
                eq(municipalityChecklistEntry.round, round),
                eq(municipalityChecklistEntry.version, version),
              ),
            )
            .returning({ round: municipalityChecklistEntry.round });
    if (written.length === 0) return fail("errors.changed-meanwhile", { data: line });
    scope.audit({
      action: "casework.mark-municipality-item",
      objectType: "municipality_checklist_entry",
      objectId: `${itemKey}/${round}`,
      changes: [
        { field: "state", before: line.state, after: state },
        ...(text ? [{ field: "note", before: line.note ?? line.reason, after: text }] : []),
      ],
    });
    return ok({ itemKey });
  },
});
