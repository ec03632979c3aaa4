import "server-only";
import { and, eq } from "drizzle-orm";
import { formDraft } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { discardFormDraftInput } from "@/lib/users/input";

/** Throws the actor's unsent text of a form away; also called when the form has been sent. */
export const discardFormDraft = command({
  name: "users.discard-form-draft",
  input: discardFormDraftInput,
  roles: "any",
  async run(scope, { formKey }) {
    await scope.tx
      .delete(formDraft)
      .where(
        and(
          eq(formDraft.municipalityId, scope.municipalityId),
          eq(formDraft.accountId, scope.actor.accountId),
          eq(formDraft.formKey, formKey),
        ),
      );
    return ok({ formKey });
  },
});
