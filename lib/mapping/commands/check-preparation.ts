import "server-only";
import { phraseKeepers } from "@/lib/phrases/access";
import { recordTextCheck } from "@/lib/phrases/commands/record-text-check";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { checkPreparationInput } from "../input";
import { PREPARATION_TEXT } from "../queries/preparation-checks";
import { digestOf } from "../queries/preparation-texts";

/**
 * Puts down that a speaker has gone through the page on which one prepares in a language, or takes
 * that back. Error: `errors.changed-meanwhile`.
 */
export const checkPreparation = command({
  name: "mapping.check-preparation",
  input: checkPreparationInput,
  roles: phraseKeepers,
  async run(scope, { language, version, speaker }) {
    const text = { textKey: PREPARATION_TEXT, language, digest: digestOf(language), version };
    const checked = await recordTextCheck(scope, text, speaker);
    if (!checked.ok) return checked;
    scope.audit({
      action: "mapping.check-preparation",
      objectType: "phrase",
      objectId: `${language}.${PREPARATION_TEXT}`,
      changes: [{ field: "speaker", before: checked.value.before, after: speaker }],
    });
    return ok({ language });
  },
});
