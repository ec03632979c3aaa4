import "server-only";
import { and, eq } from "drizzle-orm";
import { checklistEdition } from "@/db/schema/checklists";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { checklistKeepers } from "../access";
import { publishDraftInput } from "../input";
import { draftForChange } from "../queries/draft";
import { editionDifferences } from "../queries/edition-differences";
import { ensureEdition } from "./ensure-edition";

/**
 * Publishes the draft. New cases begin with it; open cases keep theirs until they are moved. Fails
 * when nothing differs from the edition in force.
 */
export const publishDraft = command({
  name: "checklists.publish-draft",
  input: publishDraftInput,
  roles: checklistKeepers,
  async run(scope, { version, note }) {
    const draft = await draftForChange(scope);
    if (!draft.ok) return draft;
    if (draft.value.version !== version) {
      return fail("errors.changed-meanwhile", { data: draft.value });
    }
    const inForce = await ensureEdition(scope);
    if ((await editionDifferences(scope, inForce, draft.value.number)).length === 0) {
      return fail("checklists.errors.nothing-differs");
    }
    await scope.tx
      .update(checklistEdition)
      .set({
        status: "published",
        note,
        publishedAt: scope.now,
        publishedBy: scope.actor.accountId,
        version: version + 1,
      })
      .where(
        and(
          eq(checklistEdition.municipalityId, scope.municipalityId),
          eq(checklistEdition.number, draft.value.number),
        ),
      );
    scope.audit({
      action: "checklists.publish-draft",
      objectType: "checklist_edition",
      objectId: String(draft.value.number),
      changes: [{ field: "status", before: "draft", after: "published" }],
    });
    return ok({ number: draft.value.number });
  },
});
