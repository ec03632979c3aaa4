import "server-only";
import { and, eq } from "drizzle-orm";
import { languagePractice } from "@/db/schema/norwegian";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { norwegianRoles } from "../access";
import { setPracticeInput } from "../input/entries";
import { norwegianRecord } from "../queries/record";
import { toldChanges } from "../rules/told-fields";
import { openedFor } from "./save-entry";

const act = "norwegian.set-practice";

/**
 * Puts down the place that someone practises Norwegian outside class, and how often, as agreed.
 * Errors: `errors.changed-meanwhile` with what stands.
 */
export const setPractice = command({
  name: act,
  input: setPracticeInput,
  roles: norwegianRoles,
  async run(scope, { caseId, personId, version, ...content }) {
    const opened = await openedFor(scope, { caseId, personId }, act);
    if (!opened.ok) return opened;
    const { practice: before } = await norwegianRecord(scope, personId);
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    const row = {
      ...content,
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
      version: version + 1,
    };
    const written = before
      ? await scope.tx
          .update(languagePractice)
          .set(row)
          .where(
            and(
              eq(languagePractice.municipalityId, scope.municipalityId),
              eq(languagePractice.personId, personId),
              eq(languagePractice.version, version),
            ),
          )
          .returning({ version: languagePractice.version })
      : await scope.tx
          .insert(languagePractice)
          .values({ municipalityId: scope.municipalityId, personId, ...row })
          .onConflictDoNothing()
          .returning({ version: languagePractice.version });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: act,
      objectType: "language_practice",
      objectId: personId,
      caseId,
      personId,
      changes: toldChanges(
        "language_practice",
        changesBetween<Record<string, unknown>>({ ...before }, content),
      ),
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
