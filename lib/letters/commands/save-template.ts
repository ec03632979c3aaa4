import "server-only";
import { and, eq } from "drizzle-orm";
import { letterTemplate } from "@/db/schema/letters";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { missingLetters } from "@/lib/platform/pdf-fonts";
import { fail, ok } from "@/lib/platform/result";
import { letterKeepers } from "../access";
import { saveTemplateInput } from "../input";
import { draftForChange, productText, templateEditions } from "../queries/templates";
import { cleanText } from "../rules/canonical";
import { textKey } from "../rules/kinds";
import { templateProblems } from "../rules/template-check";

/**
 * Saves a draft of the municipality's own text; the first begins the next edition. A draft may be
 * saved with whatever is wrong in it.
 */
export const saveTemplate = command({
  name: "letters.save-template",
  input: saveTemplateInput,
  roles: letterKeepers,
  async run(scope, { kind, language, plain, version, ...given }) {
    const text = { kind, language, plain };
    const content = {
      subject: cleanText(given.subject).replaceAll("\n", " "),
      body: cleanText(given.body),
    };
    const draft = await draftForChange(scope, text);
    if ((draft?.version ?? 0) !== version) return fail("errors.changed-meanwhile", { data: draft });
    const { number: productVersion } = await productText(scope, text);
    const [newest] = await templateEditions(scope, text);
    const number = draft?.number ?? (newest?.number ?? 0) + 1;
    if (draft) {
      await scope.tx
        .update(letterTemplate)
        .set({ ...content, productVersion, version: version + 1 })
        .where(
          and(
            eq(letterTemplate.municipalityId, scope.municipalityId),
            eq(letterTemplate.kind, kind),
            eq(letterTemplate.language, language),
            eq(letterTemplate.plain, plain),
            eq(letterTemplate.number, number),
          ),
        );
    } else {
      const begun = await scope.tx
        .insert(letterTemplate)
        .values({
          municipalityId: scope.municipalityId,
          ...text,
          ...content,
          number,
          productVersion,
          createdBy: scope.actor.accountId,
          createdByName: scope.actor.name,
          createdAt: scope.now,
        })
        .onConflictDoNothing()
        .returning({ number: letterTemplate.number });
      if (begun.length === 0) return fail("errors.changed-meanwhile");
    }
    scope.audit({
      action: "letters.save-template",
      objectType: "letter_template",
      objectId: textKey(text, number),
      changes: changesBetween(
        { letterSubject: draft?.subject, letterBody: draft?.body },
        { letterSubject: content.subject, letterBody: content.body },
      ),
    });
    const problems = templateProblems(kind, content, missingLetters).length;
    return ok({ text, number, version: version + 1, problems });
  },
});
