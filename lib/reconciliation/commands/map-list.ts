import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { reconciliationRun } from "@/db/schema/reconciliation";
import { importMapping } from "@/db/schema/transfer";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { wakeJobs } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { mappingByHeading } from "@/lib/transfer/rules/headings";
import { reconciliationRoles } from "../access";
import { mapListInput } from "../input";
import { requireListRun } from "../queries/runs";
import { unknownWords, wordsOf } from "../queries/words";
import { fieldsOf, type ListField, type ListMapping, listMappingProblem } from "../rules/lists";
import type { ListRun } from "../types";
import { listHeadingDigest } from "./receive-list";

const act = "reconciliation.map-list";
/** More words than this that nobody knows are a column that was chosen wrong. */
const MOST_WORDS = 60;

/**
 * Says what the columns of a list hold, keeps it for the next one with the same headings, and begins
 * the comparison, unless the list has words that nobody has said the meaning of.
 *
 * Errors: `transfer.errors.{mapping-twice,not-now}`, `reconciliation.errors.{mapping-no-number,
 * mapping-no-code,mapping-nothing,too-many-words,other-under-way}`, `errors.changed-meanwhile`.
 */
export const mapList = command({
  name: act,
  input: mapListInput,
  roles: reconciliationRoles,
  async run(scope, { reconciliationRunId, version, columns }) {
    const run = await requireListRun(scope, reconciliationRunId, act, { lock: true });
    if (run.status !== "uploaded" && run.status !== "words") return fail("transfer.errors.not-now");
    if (run.version !== version) return fail("errors.changed-meanwhile");
    const known = new Set<string>(fieldsOf(run.kind));
    const mapping: ListMapping = Object.fromEntries(
      Object.entries(columns).flatMap(([column, field]) =>
        known.has(field) && Number(column.slice(1)) < run.headings.length
          ? [[column.slice(1), field as ListField]]
          : [],
      ),
    );
    const problem = listMappingProblem(run.kind, mapping);
    if (problem) return fail(problem);
    const { words } = await wordsOf(scope);
    const unknown = await unknownWords(scope, { ...run, mapping }, words);
    if (unknown.length > MOST_WORDS) return fail("reconciliation.errors.too-many-words");
    await keepMapping(scope, run, mapping);
    scope.audit({
      action: act,
      objectType: "reconciliation_run",
      objectId: run.id,
      fields: Object.values(mapping),
    });
    return unknown.length > 0
      ? moveOn(scope, run, { mapping, status: "words" })
      : beginComparison(scope, run, mapping);
  },
});

async function moveOn(
  scope: Scope,
  run: ListRun,
  set: Partial<typeof reconciliationRun.$inferInsert>,
): Promise<Result<{ runId: string }>> {
  await scope.tx
    .update(reconciliationRun)
    .set({ ...set, version: run.version + 1 })
    .where(
      and(
        eq(reconciliationRun.municipalityId, scope.municipalityId),
        eq(reconciliationRun.id, run.id),
      ),
    );
  return ok({ runId: run.id });
}

/** Puts a list in work, when no other of its kind is. Part of the commands that make one ready. */
export async function beginComparison(
  scope: Scope,
  run: ListRun,
  mapping: ListMapping,
): Promise<Result<{ runId: string }>> {
  const { tx, municipalityId } = scope;
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtext(${`reconciliation ${municipalityId} ${run.kind}`}))`,
  );
  const [other] = await tx
    .select({ id: reconciliationRun.id })
    .from(reconciliationRun)
    .where(
      and(
        eq(reconciliationRun.municipalityId, municipalityId),
        eq(reconciliationRun.kind, run.kind),
        eq(reconciliationRun.status, "comparing"),
      ),
    );
  if (other) return fail("reconciliation.errors.other-under-way");
  wakeJobs(municipalityId);
  return moveOn(scope, run, { mapping, status: "comparing" });
}

async function keepMapping(scope: Scope, run: ListRun, mapping: ListMapping): Promise<void> {
  const headingDigest = listHeadingDigest(run.headings, run.kind);
  await scope.tx
    .delete(importMapping)
    .where(
      and(
        eq(importMapping.municipalityId, scope.municipalityId),
        eq(importMapping.headingDigest, headingDigest),
      ),
    );
  await scope.tx.insert(importMapping).values({
    municipalityId: scope.municipalityId,
    id: newId(),
    name: run.headings.slice(0, 3).join(", ").slice(0, 200),
    columns: mappingByHeading(run.headings, mapping),
    headingDigest,
    savedBy: scope.actor.accountId,
    savedAt: scope.now,
  });
}
