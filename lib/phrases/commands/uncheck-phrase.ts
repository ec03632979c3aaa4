import "server-only";
import { and, eq } from "drizzle-orm";
import { phraseCheck } from "@/db/schema/phrases";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { phraseKeepers } from "../access";
import { uncheckPhraseInput } from "../input";

/** Takes back the check of a phrase, so that the prepared wording stands. Error: `errors.changed-meanwhile`. */
export const uncheckPhrase = command({
  name: "phrases.uncheck-phrase",
  input: uncheckPhraseInput,
  roles: phraseKeepers,
  async run(scope, { language, phraseKey, version }) {
    const removed = await scope.tx
      .delete(phraseCheck)
      .where(
        and(
          eq(phraseCheck.municipalityId, scope.municipalityId),
          eq(phraseCheck.language, language),
          eq(phraseCheck.phraseKey, phraseKey),
          eq(phraseCheck.version, version),
        ),
      )
      .returning({ wording: phraseCheck.wording });
    if (removed.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: "phrases.uncheck-phrase",
      objectType: "phrase",
      objectId: `${language}.${phraseKey}`,
      changes: [{ field: "wording", before: removed[0]?.wording, after: null }],
    });
    return ok({ language });
  },
});
