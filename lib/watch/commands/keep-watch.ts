import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { watchFlag, watchFlagCase } from "@/db/schema/watch";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { basisInForce } from "../queries/basis";
import { casesFlaggedWith, keptFlags, subjectDigest } from "../queries/kept-flags";
import { signalSettings } from "../queries/signal-settings";
import { casesSharing, watchedRecord } from "../queries/watched-record";
import { type FlagCase, type FlagChanges, flagChanges, type LapseReason } from "../rules/flags";
import { type Pattern, patternsIn, subjectsOf, type WatchedRecord } from "../rules/patterns";
import { whileTending } from "./while-tending";

/**
 * Brings the flags that the cases may move in step with the record, in the running transaction; all
 * of them when no cases are named. Without a basis that holds today it reads and writes nothing.
 */
export async function keepWatch(
  scope: Scope,
  caseIds: readonly string[] | null,
  lapseReason?: LapseReason,
): Promise<void> {
  if (caseIds?.length === 0) return;
  const basis = await basisInForce(scope);
  if (!basis) return;
  await whileTending(scope, async () => {
    const { record, mine } = await recordAround(scope, caseIds);
    const settings = await signalSettings(scope);
    const on = { today: scope.today, reviewMonths: basis.reviewMonths };
    const subjects = mine && subjectsOf(record, new Set(mine));
    const wanted = patternsIn(record, settings, on)
      .filter(({ signal, subject }) => !subjects || subjects.has(`${signal} ${subject}`))
      .map((pattern) => asWanted(scope, pattern));
    const digests = wanted.map((flag) => flag.subjectDigest);
    const kept = await keptFlags(scope, mine && { caseIds: mine, digests });
    const counting = new Set(
      record.applications.flatMap((one) => (one.counts ? [one.applicationId] : [])),
    );
    const changes = flagChanges(kept, wanted, {
      ...on,
      lapseReasonOf: ({ cases }) => lapseReason ?? reasonFrom(cases, record, counting),
    });
    await write(scope, changes);
  });
}

/** The cases that stand beside the touched ones in the record or in a flag, and what is read of them. */
async function recordAround(
  scope: Scope,
  caseIds: readonly string[] | null,
): Promise<{ record: WatchedRecord; mine: readonly string[] | null }> {
  if (!caseIds) return { record: await watchedRecord(scope, null), mine: null };
  const mine = await casesFlaggedWith(scope, caseIds);
  const near = await casesSharing(scope, await watchedRecord(scope, mine));
  return { record: await watchedRecord(scope, [...new Set([...mine, ...near])]), mine };
}

const asWanted = (scope: Scope, { signal, subject, cases }: Pattern) => ({
  signal,
  subjectDigest: subjectDigest(scope, signal, subject),
  cases,
});

/** An application behind the flag that has ended tells why; otherwise something was changed. */
function reasonFrom(
  cases: readonly FlagCase[],
  { applications }: WatchedRecord,
  counting: ReadonlySet<string>,
): LapseReason {
  const known = new Set(applications.map(({ applicationId }) => applicationId));
  const ended = cases.some(
    ({ applicationId }) =>
      applicationId !== null && known.has(applicationId) && !counting.has(applicationId),
  );
  return ended ? "application_ended" : "record_changed";
}

async function write(scope: Scope, { opened, changed }: FlagChanges): Promise<void> {
  const { tx, municipalityId, today } = scope;
  const casesOf = (flagId: string, cases: readonly FlagCase[]) =>
    cases.map((one) => ({ municipalityId, flagId, ...one, addedOn: today }));
  for (const { cases, ...flag } of opened) {
    const id = newId();
    await tx.insert(watchFlag).values({ municipalityId, id, ...flag, openedOn: today });
    await tx.insert(watchFlagCase).values(casesOf(id, cases));
  }
  for (const { id, set, added, removed } of changed) {
    await tx
      .update(watchFlag)
      .set({ ...set, version: sql`${watchFlag.version} + 1` })
      .where(and(eq(watchFlag.municipalityId, municipalityId), eq(watchFlag.id, id)));
    if (removed.length > 0) {
      await tx
        .delete(watchFlagCase)
        .where(
          and(
            eq(watchFlagCase.municipalityId, municipalityId),
            eq(watchFlagCase.flagId, id),
            inArray(watchFlagCase.caseId, [...removed]),
          ),
        );
    }
    if (added.length > 0) await tx.insert(watchFlagCase).values(casesOf(id, added));
  }
}
