import { reconciliationItem, reconciliationRun } from "@/db/schema/reconciliation";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

/** Inputs for the commands of reconciliation, as `samples` has them for the others. */
export const reconciliationSamples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  "reconciliation.map-list": ({ reconciliationRunId }) => ({
    reconciliationRunId,
    version: 1,
    columns: { c0: "number", c1: "startedOn" },
  }),
  "reconciliation.say-words": ({ reconciliationRunId }) => ({
    reconciliationRunId,
    version: 1,
    words: {},
  }),
  "reconciliation.cancel-list": ({ reconciliationRunId }) => ({ reconciliationRunId }),
  "reconciliation.judge-item": [
    ({ reconciliationItemId }) => ({ reconciliationItemId, version: 1, answer: "ours" }),
    ({ reconciliationItemId, colleagueId }) => ({
      reconciliationItemId,
      version: 1,
      answer: "assign",
      assignTo: colleagueId,
    }),
  ],
  "reconciliation.mark-registered": ({ participationId }) => ({
    sources: [`decision.${participationId}.2026-01-05`],
    how: "registered",
    registeredOn: "2026-02-01",
  }),
};

/** A list that waits for its columns, and a difference about someone. */
export async function insertReconciliation(
  scope: Scope,
  { caseId, personId }: { caseId: string; personId: string },
) {
  const { municipalityId, tx } = scope;
  const ids = { reconciliationRunId: newId(), reconciliationItemId: newId() };
  await tx.insert(reconciliationRun).values({
    municipalityId,
    id: ids.reconciliationRunId,
    kind: "nir_participants",
    year: 2026,
    fileName: "nir.csv",
    fileSize: 100,
    fileDigest: newId(),
    format: "csv",
    headings: ["Fnr", "Startdato"],
    mapping: { "0": "number", "1": "startedOn" },
    status: "uploaded",
    startedBy: scope.actor.accountId,
    startedByName: "Test Person",
  });
  await tx.insert(reconciliationItem).values({
    municipalityId,
    id: ids.reconciliationItemId,
    kind: "nir_participants",
    year: 2026,
    subjectKey: personId,
    field: "startedOn",
    ...{ personId, caseId },
    ours: "2026-01-05",
    theirs: "2026-01-06",
    result: "differs",
    firstRunId: ids.reconciliationRunId,
    lastRunId: ids.reconciliationRunId,
  });
  return ids;
}
