import "server-only";
import { norwegianDecision } from "@/db/schema/norwegian";
import { lawOf } from "@/lib/law/queries/law";
import { command } from "@/lib/platform/command";
import { addMonths } from "@/lib/platform/dates";
import { fail } from "@/lib/platform/result";
import { norwegianRoles } from "../access";
import { writeDecisionInput } from "../input/entries";
import { openedFor, saveEntry } from "./save-entry";

const act = "norwegian.write-decision";

/**
 * Puts down a decision on training in Norwegian. The start that it offers is where the time of the
 * right is counted from. Errors: those of `saveEntry`; at its field `norwegian.errors.in-future` and
 * `norwegian.errors.deferred-too-long`.
 */
export const writeDecision = command({
  name: act,
  input: writeDecisionInput,
  roles: norwegianRoles,
  async run(scope, { idempotencyKey: _, caseId, personId, entryId, version, ...given }) {
    const which = { caseId, personId, entryId, version };
    const opened = await openedFor(scope, which, act);
    if (!opened.ok) return opened;
    const content = {
      ...given,
      startsOn: given.kind === "granted" ? given.startsOn : null,
      deferredUntil: given.kind === "deferred" ? given.deferredUntil : null,
    };
    const refuse = (field: string, code: string) =>
      fail("errors.invalid-input", { fields: { [field]: [`norwegian.errors.${code}`] } });
    if (content.decidedOn > scope.today) return refuse("decidedOn", "in-future");
    if (content.deferredUntil) {
      const years = (await lawOf(scope)).on(content.decidedOn).value("NO-12", "years");
      if (years !== null && content.deferredUntil > addMonths(content.decidedOn, 12 * years)) {
        return refuse("deferredUntil", "deferred-too-long");
      }
    }
    const objectType = "norwegian_decision";
    return saveEntry(scope, norwegianDecision, which, content, { act, objectType });
  },
});
