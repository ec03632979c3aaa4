import "server-only";
import { and, eq } from "drizzle-orm";
import { phraseCheck } from "@/db/schema/phrases";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { phraseKeepers } from "../access";
import { checkPhraseInput } from "../input";
import { preparedWording } from "../queries/phrases";

/**
 * Puts down that a speaker has gone through a phrase, and how it should read in the municipality.
 * Error: `errors.changed-meanwhile` when someone else has been there first.
 */
export const checkPhrase = command({
  name: "phrases.check-phrase",
  input: checkPhraseInput,
  roles: phraseKeepers,
  async run(scope, { language, phraseKey, version, wording, speaker }) {
    const own = and(
      eq(phraseCheck.municipalityId, scope.municipalityId),
      eq(phraseCheck.language, language),
      eq(phraseCheck.phraseKey, phraseKey),
    );
    const [before] = await scope.tx.select().from(phraseCheck).where(own).for("update");
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before ?? { version: 0 } });
    }
    const checked = {
      wording,
      speaker,
      checkedWording: preparedWording(language, phraseKey),
      checkedBy: scope.actor.accountId,
      checkedByName: scope.actor.name,
      checkedAt: scope.now,
      version: version + 1,
    };
    const written = before
      ? await scope.tx
          .update(phraseCheck)
          .set(checked)
          .where(own)
          .returning({ version: phraseCheck.version })
      : await scope.tx
          .insert(phraseCheck)
          .values({ municipalityId: scope.municipalityId, language, phraseKey, ...checked })
          .onConflictDoNothing()
          .returning({ version: phraseCheck.version });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: "phrases.check-phrase",
      objectType: "phrase",
      objectId: `${language}.${phraseKey}`,
      changes: [
        { field: "wording", before: before?.wording ?? checked.checkedWording, after: wording },
        { field: "speaker", before: before?.speaker ?? null, after: speaker },
      ],
    });
    return ok({ language });
  },
});
