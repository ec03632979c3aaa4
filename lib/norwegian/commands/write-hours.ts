import "server-only";
import { norwegianHours } from "@/db/schema/norwegian";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { norwegianRoles } from "../access";
import { writeHoursInput } from "../input/entries";
import { openedFor, saveEntry } from "./save-entry";

const act = "norwegian.write-hours";

/**
 * Puts down hours of training that the weeks here do not show. Errors: those of `saveEntry`, and at
 * `toOn` for a day to come.
 */
export const writeHours = command({
  name: act,
  input: writeHoursInput,
  roles: norwegianRoles,
  async run(scope, { idempotencyKey: _, caseId, personId, entryId, version, hours, ...rest }) {
    const which = { caseId, personId, entryId, version };
    const opened = await openedFor(scope, which, act);
    if (!opened.ok) return opened;
    if (rest.toOn > scope.today) {
      return fail("errors.invalid-input", { fields: { toOn: ["norwegian.errors.in-future"] } });
    }
    const content = { ...rest, minutes: Math.round(hours * 60) };
    return saveEntry(scope, norwegianHours, which, content, { act, objectType: "norwegian_hours" });
  },
});
