import "server-only";
import { and, eq } from "drizzle-orm";
import { letterTemplate } from "@/db/schema/letters";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { letterKeepers } from "../access";
import { templateDraftInput } from "../input";
import { draftForChange } from "../queries/templates";
import { textKey } from "../rules/kinds";

/** Throws the draft of a text away; the published editions stay. */
export const discardTemplate = command({
  name: "letters.discard-template",
  input: templateDraftInput,
  roles: letterKeepers,
  async run(scope, { version, ...text }) {
    const draft = await draftForChange(scope, text);
    if (!draft) return fail("letters.errors.no-draft");
    if (draft.version !== version) return fail("errors.changed-meanwhile", { data: draft });
    await scope.tx
      .delete(letterTemplate)
      .where(
        and(
          eq(letterTemplate.municipalityId, scope.municipalityId),
          eq(letterTemplate.kind, text.kind),
          eq(letterTemplate.language, text.language),
          eq(letterTemplate.plain, text.plain),
          eq(letterTemplate.number, draft.number),
        ),
      );
    scope.audit({
      action: "letters.discard-template",
      objectType: "letter_template",
      objectId: textKey(text, draft.number),
    });
    return ok(text);
  },
});
