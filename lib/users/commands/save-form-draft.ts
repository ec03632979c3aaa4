import "server-only";
import { and, eq, lte } from "drizzle-orm";
import { formDraft } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { encryptField } from "@/lib/platform/field-encryption";
import { ok } from "@/lib/platform/result";
import { saveFormDraftInput } from "@/lib/users/input";
import { draftPlace, draftsKeptSince } from "@/lib/users/queries/form-draft";

/**
 * Keeps what is typed in a form and not yet sent, encrypted, for the actor alone. It is no part of
 * the record until it is sent, so it leaves no audit row. Drafts older than 24 hours go with it.
 */
export const saveFormDraft = command({
  name: "users.save-form-draft",
  input: saveFormDraftInput,
  roles: "any",
  async run(scope, { formKey, values }) {
    const { municipalityId, actor } = scope;
    const content = encryptField(JSON.stringify(values), draftPlace(scope, formKey));
    await scope.tx
      .delete(formDraft)
      .where(
        and(
          eq(formDraft.municipalityId, municipalityId),
          lte(formDraft.savedAt, draftsKeptSince(scope)),
        ),
      );
    await scope.tx
      .insert(formDraft)
      .values({
        municipalityId,
        accountId: actor.accountId,
        formKey,
        content,
        savedAt: scope.now,
      })
      .onConflictDoUpdate({
        target: [formDraft.municipalityId, formDraft.accountId, formDraft.formKey],
        set: { content, savedAt: scope.now },
      });
    return ok({ savedAt: scope.now });
  },
});
