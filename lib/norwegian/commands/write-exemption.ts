import "server-only";
import { norwegianExemption } from "@/db/schema/norwegian";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { norwegianRoles } from "../access";
import { writeExemptionInput } from "../input/entries";
import { openedFor, saveEntry } from "./save-entry";

const act = "norwegian.write-exemption";

/**
 * Puts down an exemption from Norwegian or civics, with the day its document was seen. Errors: those
 * of `saveEntry`, and at the day for one that is to come.
 */
export const writeExemption = command({
  name: act,
  input: writeExemptionInput,
  roles: norwegianRoles,
  async run(scope, { idempotencyKey: _, caseId, personId, entryId, version, ...content }) {
    const which = { caseId, personId, entryId, version };
    const opened = await openedFor(scope, which, act);
    if (!opened.ok) return opened;
    for (const field of ["decidedOn", "documentSeenOn"] as const) {
      if (content[field] > scope.today) {
        return fail("errors.invalid-input", {
          fields: { [field]: ["norwegian.errors.in-future"] },
        });
      }
    }
    const objectType = "norwegian_exemption";
    return saveEntry(scope, norwegianExemption, which, content, { act, objectType });
  },
});
