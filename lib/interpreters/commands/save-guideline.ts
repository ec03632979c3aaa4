import "server-only";
import { eq } from "drizzle-orm";
import { interpreterGuideline } from "@/db/schema/interpreters";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { guidelineKeepers } from "../access";
import { saveGuidelineInput } from "../input";
import { guideline } from "../queries/guideline";

/** Enters the written guidelines for interpreters (tolkeloven § 9), or changes them. */
export const saveGuideline = command({
  name: "interpreters.save-guideline",
  input: saveGuidelineInput,
  roles: guidelineKeepers,
  async run(scope, { version, ...content }) {
    const before = await guideline(scope);
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    const { text, ...short } = content;
    const row = { municipalityId: scope.municipalityId, ...content, version: version + 1 };
    const [written] = await scope.tx
      .insert(interpreterGuideline)
      .values(row)
      .onConflictDoUpdate({
        target: interpreterGuideline.municipalityId,
        set: row,
        setWhere: eq(interpreterGuideline.version, version),
      })
      .returning({ version: interpreterGuideline.version });
    if (!written) return fail("errors.changed-meanwhile", { data: await guideline(scope) });
    scope.audit({
      action: "interpreters.save-guideline",
      objectType: "interpreter_guideline",
      objectId: scope.municipalityId,
      changes: changesBetween<Record<string, unknown>>(before ?? {}, short),
      fields: before?.text === text ? [] : ["text"],
    });
    return ok({ version: written.version });
  },
});
