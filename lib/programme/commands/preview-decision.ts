import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import { composeFor } from "@/lib/letters/queries/compose-letter";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { previewDecisionInput } from "../input/decision";
import { checkDecision } from "../queries/decision-check";
import { decisionOrder } from "../queries/decision-order";
import { participationForChange } from "../queries/participations";

/**
 * The letter of a decision as it would be issued now. Nothing is kept. Errors as `recordDecision` and
 * `composeLetter`.
 */
export const previewDecision = command({
  name: "programme.preview-decision",
  input: previewDecisionInput,
  roles: programmeRoles,
  async run(scope, { participationId, language, plain, ...given }) {
    const action = "programme.preview-decision";
    const found = await participationForChange(scope, participationId, action);
    if (!found.ok) return found;
    const checked = await checkDecision(scope, found.value, given);
    if (!checked.ok) return checked;
    const { grounds } = checked.value;
    const order = await decisionOrder(
      scope,
      found.value,
      { given, grounds, language, plain },
      newId(),
    );
    const head = await requireCase(scope, found.value.caseId, action);
    const composed = await composeFor(scope, head, order);
    if (!composed.ok) return composed;
    scope.audit({ action, objectType: "letter", caseId: found.value.caseId });
    return ok({ letter: composed.value.letter, notices: composed.value.notices });
  },
});
