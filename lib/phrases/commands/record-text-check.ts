import "server-only";
import { and, eq } from "drizzle-orm";
import { phraseCheck } from "@/db/schema/phrases";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { Speaker } from "../rules/phrases";

/**
 * Puts down, in the transaction of another act, that a speaker has gone through a whole text in a
 * language, or takes it back. `digest` is of the words that were read, so that new words ask for a new
 * check. Error: `errors.changed-meanwhile` when someone else has been there first.
 */
export async function recordTextCheck(
  scope: Scope,
  text: { textKey: string; language: string; digest: string; version: number },
  speaker: Speaker | null,
): Promise<Result<{ before: Speaker | null }>> {
  const { textKey, language, digest, version } = text;
  const own = and(
    eq(phraseCheck.municipalityId, scope.municipalityId),
    eq(phraseCheck.language, language),
    eq(phraseCheck.phraseKey, textKey),
  );
  const [before] = await scope.tx.select().from(phraseCheck).where(own).for("update");
  if ((before?.version ?? 0) !== version) return fail("errors.changed-meanwhile");
  const was = (before?.speaker ?? null) as Speaker | null;
  if (speaker === null) {
    await scope.tx.delete(phraseCheck).where(own);
    return ok({ before: was });
  }
  const checked = {
    speaker,
    wording: digest,
    checkedWording: digest,
    checkedBy: scope.actor.accountId,
    checkedByName: scope.actor.name,
    checkedAt: scope.now,
    version: version + 1,
  };
  const key = { municipalityId: scope.municipalityId, language, phraseKey: textKey };
  const written = before
    ? await scope.tx
        .update(phraseCheck)
        .set(checked)
        .where(own)
        .returning({ language: phraseCheck.language })
    : await scope.tx
        .insert(phraseCheck)
        .values({ ...key, ...checked })
        .onConflictDoNothing()
        .returning({ language: phraseCheck.language });
  return written.length > 0 ? ok({ before: was }) : fail("errors.changed-meanwhile");
}
