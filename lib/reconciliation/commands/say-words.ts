import "server-only";
import { reconciliationWord } from "@/db/schema/reconciliation";
import { normaliseForSearch } from "@/lib/people/rules/person-name";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { reconciliationRoles } from "../access";
import { sayWordsInput } from "../input";
import { requireListRun } from "../queries/runs";
import { unknownWords, wordChoices, wordsOf } from "../queries/words";
import { NOT_COMPARED } from "../rules/words";
import { beginComparison } from "./map-list";

const act = "reconciliation.say-words";

/**
 * Says what each word of a list means here, or that it is not to be compared; keeps it for the lists to
 * come, and begins the comparison.
 *
 * Errors: `transfer.errors.not-now`, `errors.changed-meanwhile`, `reconciliation.errors.other-under-way`.
 */
export const sayWords = command({
  name: act,
  input: sayWordsInput,
  roles: reconciliationRoles,
  async run(scope, { reconciliationRunId, version, words: said }) {
    const run = await requireListRun(scope, reconciliationRunId, act, { lock: true });
    if (run.status !== "words") return fail("transfer.errors.not-now");
    if (run.version !== version) return fail("errors.changed-meanwhile");
    const { words } = await wordsOf(scope);
    const [unknown, choices] = await Promise.all([
      unknownWords(scope, run, words),
      wordChoices(scope),
    ]);
    const fields: Record<string, string[]> = {};
    const told = unknown.map(({ field, word }, at) => {
      const code = said[`w${at}`];
      const known = code === NOT_COMPARED || choices[field].some(({ value }) => value === code);
      if (!known) fields[`words.w${at}`] = ["errors.required"];
      return {
        municipalityId: scope.municipalityId,
        field,
        word: normaliseForSearch(word),
        code: code === NOT_COMPARED ? null : (code ?? null),
        savedBy: scope.actor.accountId,
        savedByName: scope.actor.name,
        savedAt: scope.now,
      };
    });
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    if (told.length > 0) {
      await scope.tx.insert(reconciliationWord).values(told).onConflictDoNothing();
    }
    scope.audit({ action: act, objectType: "reconciliation_run", objectId: run.id });
    return beginComparison(scope, run, run.mapping);
  },
});
