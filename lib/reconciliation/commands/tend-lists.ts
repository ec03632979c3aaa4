import "server-only";
import { and, eq, inArray, isNotNull, lt } from "drizzle-orm";
import { reconciliationRow, reconciliationRun } from "@/db/schema/reconciliation";
import type { MunicipalityId } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import { HOURS_WAITING } from "../rules/run-status";

const EVERY_MS = 3_600_000;
const tended = new Map<MunicipalityId, number>();

/**
 * Once an hour: throws away lists that nobody went on with within a day, and the rows of compared lists
 * whose time is out.
 */
export async function tendLists(municipalityId: MunicipalityId, now = Date.now()): Promise<void> {
  if (now - (tended.get(municipalityId) ?? 0) < EVERY_MS) return;
  tended.set(municipalityId, now);
  const at = { now: new Date(now).toISOString(), requestId: "lists", sourceAddress: "worker" };
  await inScope(nobody(at, municipalityId), async ({ tx }) => {
    const before = new Date(now - HOURS_WAITING * 3_600_000).toISOString();
    const old = await tx
      .update(reconciliationRun)
      .set({ status: "cancelled" })
      .where(
        and(
          eq(reconciliationRun.municipalityId, municipalityId),
          inArray(reconciliationRun.status, ["uploaded", "words"]),
          lt(reconciliationRun.createdAt, before),
        ),
      )
      .returning({ id: reconciliationRun.id });
    if (old.length > 0) {
      await tx.delete(reconciliationRow).where(
        and(
          eq(reconciliationRow.municipalityId, municipalityId),
          inArray(
            reconciliationRow.runId,
            old.map(({ id }) => id),
          ),
        ),
      );
    }
    await tx
      .delete(reconciliationRow)
      .where(
        and(
          eq(reconciliationRow.municipalityId, municipalityId),
          isNotNull(reconciliationRow.keepUntil),
          lt(reconciliationRow.keepUntil, dayInNorway(at.now)),
        ),
      );
  });
}
