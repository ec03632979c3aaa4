import "server-only";
import { and, eq } from "drizzle-orm";
import type {
  homePeriod,
  housingAbsence,
  supportApplication,
  tenancyRisk,
} from "@/db/schema/career";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { notFound } from "@/lib/platform/errors";
import { isId, newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";

type Table =
  | typeof homePeriod
  | typeof supportApplication
  | typeof tenancyRisk
  | typeof housingAbsence;

type Written = { readonly id: string; readonly caseId: string };

/** What is written in words, and ids: the trail tells that a row was changed, not what they say. */
const UNTOLD = new Set(["note", "measure", "refusalReason", "place", "personId", "leaseId"]);

/**
 * Writes a row of a case's career: a new one, or one that stands by the version that was read. The
 * case is opened for the change. Part of the commands that record them.
 *
 * Errors: `cases.errors.case-closed`, and `errors.changed-meanwhile` with the row that stands.
 * @throws not found, alike for another case's, a foreign and an unknown row
 */
export async function writeRow(
  scope: Scope,
  {
    table,
    act,
    objectType,
    caseId,
    rowId,
    version,
    content,
    onCreate = {},
    auditAs = {},
  }: {
    table: Table;
    act: string;
    objectType: string;
    caseId: string;
    rowId: string | null | undefined;
    version: number;
    content: Record<string, unknown>;
    /** What is written once, and stays. */
    onCreate?: Record<string, unknown>;
    /** Names in the trail for fields whose own name has other codes elsewhere. */
    auditAs?: Readonly<Record<string, string>>;
  },
): Promise<Result<Written>> {
  const opened = await caseForChange(scope, caseId, act);
  if (!opened.ok) return opened;
  const before = rowId ? await standing(scope, { table, act, objectType, caseId, rowId }) : null;
  if (before && before.version !== version) {
    return fail("errors.changed-meanwhile", { data: before });
  }
  const id = before ? String(before.id) : newId();
  const { municipalityId } = scope;
  if (before) {
    await scope.tx
      .update(table)
      .set({ ...content, version: version + 1 } as never)
      .where(and(eq(table.municipalityId, municipalityId), eq(table.id, id)));
  } else {
    const values = { municipalityId, id, caseId, ...content, ...onCreate };
    await scope.tx.insert(table).values(values as never);
  }
  scope.audit({
    action: act,
    objectType,
    objectId: id,
    caseId,
    changes: changesBetween<Record<string, unknown>>(before ?? {}, content)
      .filter(({ field }) => !UNTOLD.has(field))
      .map((change) => ({ ...change, field: auditAs[change.field] ?? change.field })),
  });
  scope.touch(caseId);
  return ok({ id, caseId });
}

async function standing(
  scope: Scope,
  {
    table,
    act,
    objectType,
    caseId,
    rowId,
  }: { table: Table; act: string; objectType: string; caseId: string; rowId: string },
): Promise<Record<string, unknown>> {
  const refusal = { action: act, objectType, objectId: rowId, caseId };
  if (!isId(rowId)) throw notFound(refusal);
  const [row] = await scope.tx
    .select()
    .from(table as typeof homePeriod)
    .where(
      and(
        eq(table.municipalityId, scope.municipalityId),
        eq(table.caseId, caseId),
        eq(table.id, rowId),
      ),
    );
  if (!row) throw notFound(refusal);
  const { municipalityId: _, createdAt: __, ...found } = row;
  return found;
}
