import "server-only";
import { and, eq } from "drizzle-orm";
import { letterTemplate } from "@/db/schema/letters";
import { command } from "@/lib/platform/command";
import { missingLetters } from "@/lib/platform/pdf-fonts";
import { fail, ok } from "@/lib/platform/result";
import { letterKeepers } from "../access";
import { publishTemplateInput } from "../input";
import { draftForChange, templateInForce } from "../queries/templates";
import { textKey } from "../rules/kinds";
import { templateProblems } from "../rules/template-check";

/**
 * Publishes the draft of a text: letters are written from it from now on, and issued ones stay. Fails
 * while something is wrong in it, and when it says what the text in force says.
 */
export const publishTemplate = command({
  name: "letters.publish-template",
  input: publishTemplateInput,
  roles: letterKeepers,
  async run(scope, { kind, language, plain, version, note }) {
    const text = { kind, language, plain };
    const draft = await draftForChange(scope, text);
    if (!draft) return fail("letters.errors.no-draft");
    if (draft.version !== version) return fail("errors.changed-meanwhile", { data: draft });
    const problems = templateProblems(kind, draft, missingLetters);
    if (problems.length > 0) return fail("letters.errors.template-broken", { data: problems });
    const inForce = await templateInForce(scope, text);
    if (inForce.subject === draft.subject && inForce.body === draft.body) {
      return fail("letters.errors.nothing-differs");
    }
    await scope.tx
      .update(letterTemplate)
      .set({
        status: "published",
        note: note ?? null,
        publishedBy: scope.actor.accountId,
        publishedByName: scope.actor.name,
        publishedAt: scope.now,
        version: version + 1,
      })
      .where(
        and(
          eq(letterTemplate.municipalityId, scope.municipalityId),
          eq(letterTemplate.kind, kind),
          eq(letterTemplate.language, language),
          eq(letterTemplate.plain, plain),
          eq(letterTemplate.number, draft.number),
        ),
      );
    scope.audit({
      action: "letters.publish-template",
      objectType: "letter_template",
      objectId: textKey(text, draft.number),
      changes: [{ field: "status", before: "draft", after: "published" }],
    });
    return ok({ text, number: draft.number });
  },
});
