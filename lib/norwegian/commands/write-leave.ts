import "server-only";
import { norwegianLeave } from "@/db/schema/norwegian";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { norwegianRoles } from "../access";
import { writeLeaveInput } from "../input/entries";
import { openedFor, saveEntry } from "./save-entry";

const act = "norwegian.write-leave";

/**
 * Puts down leave from training in Norwegian, which moves the end of its right and nothing else.
 * Errors: those of `saveEntry`, and at `decidedOn` for a day to come.
 */
export const writeLeave = command({
  name: act,
  input: writeLeaveInput,
  roles: norwegianRoles,
  async run(scope, { idempotencyKey: _, caseId, personId, entryId, version, ...content }) {
    const which = { caseId, personId, entryId, version };
    const opened = await openedFor(scope, which, act);
    if (!opened.ok) return opened;
    if (content.decidedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { decidedOn: ["norwegian.errors.in-future"] },
      });
    }
    return saveEntry(scope, norwegianLeave, which, content, { act, objectType: "norwegian_leave" });
  },
});
