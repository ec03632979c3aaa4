import "server-only";
import { composeFor } from "@/lib/letters/queries/compose-letter";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { previewAnswerInput } from "../input";
import { answerKind, answerOrder } from "../queries/answer-order";
import { applicationWithCase } from "../queries/applications";
import { requireSight } from "./require-sight";

/** The letter about an application as it would be sent now. Nothing is kept. Errors as `composeLetter`. */
export const previewAnswer = command({
  name: "self-settlement.preview-answer",
  input: previewAnswerInput,
  roles: applicationRoles,
  async run(scope, { applicationId, ...given }) {
    const action = "self-settlement.preview-answer";
    const found = await applicationWithCase(scope, applicationId, action);
    if (!found.ok) return found;
    const { application, head } = found.value;
    requireSight(scope, head, action);
    const kind = answerKind(application);
    if (!kind) return fail("self-settlement.errors.not-from-here");
    const order = await answerOrder(scope, head, application, kind, given);
    const composed = await composeFor(scope, head, order);
    if (!composed.ok) return composed;
    scope.audit({ action, objectType: "letter", caseId: head.id });
    return ok({ letter: composed.value.letter, notices: composed.value.notices });
  },
});
