import "server-only";
import { and, eq, gt, lt, ne, or, sql } from "drizzle-orm";
import { benefitRun } from "@/db/schema/benefit";
import { lawOf } from "@/lib/law/queries/law";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { BenefitRun } from "../types";
import { hiddenInRun, lookedAt, paidOtherwise, resultsOfRun } from "./results";
import { isMonthClosed, runOfMonth, runsOf } from "./runs";
import { benefitSettings } from "./settings";

const PAGE = 25;
const kind = "introduction_benefit";

/** A month as its page shows it; null when it is not computed. */
export async function runPage(scope: Scope, month: PlainDate, after: string | null) {
  const run = await runOfMonth(scope, kind, month);
  if (!run) return null;
  scope.audit({ action: "benefit.view-run", objectType: "benefit_run", objectId: run.id });
  const [[before], looked, everyone, hidden, hindrances, paid, law] = await Promise.all([
    runsOf(scope, { kind, before: month, limit: 1 }),
    lookedAt(scope, run.id),
    resultsOfRun(scope, run.id, { after, limit: PAGE }),
    hiddenInRun(scope, run.id),
    hindrancesOf(scope, run),
    paidOtherwise(scope, run.id),
    lawOf(scope),
  ]);
  const rounding = law.setting("benefit_rounding");
  return { run, before: before ?? null, looked, everyone, hidden, hindrances, paid, rounding };
}

/** Whether an earlier month waits, or was approved after this one was begun. */
export async function waitsForEarlier(
  scope: Scope,
  { month, startedAt }: Pick<BenefitRun, "month" | "startedAt">,
): Promise<boolean> {
  const [row] = await scope.tx
    .select({ found: sql`1` })
    .from(benefitRun)
    .where(
      and(
        eq(benefitRun.municipalityId, scope.municipalityId),
        eq(benefitRun.kind, kind),
        lt(benefitRun.month, month),
        or(ne(benefitRun.status, "approved"), gt(benefitRun.approvedAt, startedAt)),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Why the actor cannot approve a month, if so. */
async function hindrancesOf(scope: Scope, run: BenefitRun) {
  const [{ fourEyes }, closed, waits] = await Promise.all([
    benefitSettings(scope),
    isMonthClosed(scope, run.month),
    waitsForEarlier(scope, run),
  ]);
  return [
    ...(closed ? [] : (["attendanceOpen"] as const)),
    ...(fourEyes && run.startedBy === scope.actor.accountId ? (["fourEyes"] as const) : []),
    ...(waits ? (["earlierFirst"] as const) : []),
  ];
}
