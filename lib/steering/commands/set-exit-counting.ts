import "server-only";
import { and, asc, eq, exists, gt, inArray, or, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { programmeParticipation } from "@/db/schema/programme";
import { municipality } from "@/db/schema/users";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { targetSetters } from "../access";
import { setExitCountingInput } from "../input";
import { countedExitReasons } from "../queries/exit-counting";
import { choicesIn, countingSetting } from "../rules/exit-counting";
import { keepIndicators } from "./keep-indicators";

const batch = 500;

/**
 * Sets how the exit reasons without a definition from the state count, and counts anew the cases
 * that have one of those that changed, in the same transaction.
 */
export const setExitCounting = command({
  name: "steering.set-exit-counting",
  input: setExitCountingInput,
  roles: targetSetters,
  async run(scope, { version, counting }) {
    const own = eq(municipality.id, scope.municipalityId);
    const [before] = await scope.tx
      .select({ settings: municipality.settings, version: municipality.version })
      .from(municipality)
      .where(own)
      .for("update");
    const known = await countedExitReasons(scope);
    const current = Object.fromEntries(known.reasons.map((one) => [one.code, one.counts]));
    if (!before || before.version !== version) {
      const stored = known.reasons.map((one) => [`counting.${one.code}`, one.counts]);
      return fail("errors.changed-meanwhile", {
        data: { version: known.version, ...Object.fromEntries(stored) },
      });
    }
    const open = new Set(known.reasons.flatMap((one) => (one.verified ? [] : [one.code])));
    if (Object.keys(counting).some((code) => !open.has(code))) {
      return fail("steering.errors.counting-is-given");
    }
    const changed = Object.keys(counting).filter((code) => counting[code] !== current[code]);
    if (changed.length === 0) return ok({ recounted: 0 });
    await scope.tx
      .update(municipality)
      .set({
        settings: {
          ...before.settings,
          [countingSetting]: { ...choicesIn(before.settings), ...counting },
        },
        version: sql`${municipality.version} + 1`,
      })
      .where(own);
    const recounted = await recount(scope, changed);
    scope.audit({
      action: "steering.set-exit-counting",
      objectType: "municipality",
      objectId: scope.municipalityId,
      changes: changesBetween(current, Object.fromEntries(changed.map((c) => [c, counting[c]]))),
    });
    return ok({ recounted });
  },
});

async function recount(scope: Scope, exitReasons: readonly string[]): Promise<number> {
  let count = 0;
  for (let last: string | null = null; ; ) {
    const rows: { id: string }[] = await scope.tx
      .select({ id: settlementCase.id })
      .from(settlementCase)
      .where(
        and(
          eq(settlementCase.municipalityId, scope.municipalityId),
          last ? gt(settlementCase.id, last) : undefined,
          exists(
            scope.tx
              .select({ one: sql`1` })
              .from(programmeParticipation)
              .where(
                and(
                  eq(programmeParticipation.municipalityId, settlementCase.municipalityId),
                  eq(programmeParticipation.caseId, settlementCase.id),
                  or(
                    inArray(programmeParticipation.exitReason, [...exitReasons]),
                    inArray(programmeParticipation.statusAfterOneYear, [...exitReasons]),
                  ),
                ),
              ),
          ),
        ),
      )
      .orderBy(asc(settlementCase.id))
      .limit(batch)
      .for("update");
    const ids = rows.map((row) => row.id);
    await keepIndicators(scope, ids);
    count += ids.length;
    last = ids.at(-1) ?? null;
    if (ids.length < batch || last === null) return count;
  }
}
