import "server-only";
import { and, desc, eq, isNull, lt } from "drizzle-orm";
import { attendanceMonth } from "@/db/schema/attendance";
import { benefitRun } from "@/db/schema/benefit";
import type { PlainDate } from "@/lib/platform/dates";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { BenefitKind } from "../rules/codes";
import { NOTHING } from "../rules/summary";
import type { BenefitRun, RunStatus } from "../types";

type Row = typeof benefitRun.$inferSelect;

export function toRun(row: Row): BenefitRun {
  const { municipalityId: _wall, createdAt: _created, approvedBy: _by, ...rest } = row;
  return {
    ...rest,
    kind: row.kind as BenefitKind,
    status: row.status as RunStatus,
    summary: { ...NOTHING, ...row.summary },
  };
}

/** The months that are computed, newest first. */
export async function runsOf(
  scope: Scope,
  { kind, before, limit = 24 }: { kind: BenefitKind; before?: PlainDate; limit?: number },
): Promise<BenefitRun[]> {
  const rows = await scope.tx
    .select()
    .from(benefitRun)
    .where(
      and(
        eq(benefitRun.municipalityId, scope.municipalityId),
        eq(benefitRun.kind, kind),
        before ? lt(benefitRun.month, before) : undefined,
      ),
    )
    .orderBy(desc(benefitRun.month))
    .limit(limit);
  return rows.map(toRun);
}

/** The run of a month; null when it has none. */
export async function runOfMonth(
  scope: Scope,
  kind: BenefitKind,
  month: PlainDate,
): Promise<BenefitRun | null> {
  const [row] = await scope.tx
    .select()
    .from(benefitRun)
    .where(
      and(
        eq(benefitRun.municipalityId, scope.municipalityId),
        eq(benefitRun.kind, kind),
        eq(benefitRun.month, month),
      ),
    );
  return row ? toRun(row) : null;
}

/**
 * A run, locked until the transaction ends when it is to be changed.
 *
 * @throws not found, the refusal audited
 */
export async function requireRun(
  scope: Scope,
  runId: string,
  action: string,
  { lock = false } = {},
): Promise<BenefitRun> {
  const query = isId(runId)
    ? scope.tx
        .select()
        .from(benefitRun)
        .where(and(eq(benefitRun.municipalityId, scope.municipalityId), eq(benefitRun.id, runId)))
    : null;
  const [row] = query ? await (lock ? query.for("update") : query) : [];
  if (row) return toRun(row);
  throw notFound({ action, objectType: "benefit_run", ...(isId(runId) && { objectId: runId }) });
}

/** Whether the attendance of a month is closed for the whole municipality. */
export async function isMonthClosed(scope: Scope, month: PlainDate): Promise<boolean> {
  const rows = await scope.tx
    .select({ id: attendanceMonth.id })
    .from(attendanceMonth)
    .where(
      and(
        eq(attendanceMonth.municipalityId, scope.municipalityId),
        eq(attendanceMonth.month, month),
        isNull(attendanceMonth.classId),
      ),
    );
  return rows.length > 0;
}
