import "server-only";
import { norwegianAssessment } from "@/db/schema/norwegian";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { norwegianRoles } from "../access";
import { writeAssessmentInput } from "../input/entries";
import { openedFor, saveEntry } from "./save-entry";

const act = "norwegian.write-assessment";

/**
 * Puts down a level of Norwegian as it was assessed. Errors: those of `saveEntry`, and at `assessedOn`
 * for a day to come.
 */
export const writeAssessment = command({
  name: act,
  input: writeAssessmentInput,
  roles: norwegianRoles,
  async run(scope, { idempotencyKey: _, caseId, personId, entryId, version, ...content }) {
    const which = { caseId, personId, entryId, version };
    const opened = await openedFor(scope, which, act);
    if (!opened.ok) return opened;
    if (content.assessedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { assessedOn: ["norwegian.errors.in-future"] },
      });
    }
    const objectType = "norwegian_assessment";
    return saveEntry(scope, norwegianAssessment, which, content, { act, objectType });
  },
});
