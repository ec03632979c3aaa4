import "server-only";
import { issueLetter } from "@/lib/letters/commands/issue-letter";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { sendAnswerInput } from "../input";
import { ANSWERED_STATES, answerKind, answerOrder } from "../queries/answer-order";
import { beginChange, writeChange } from "./write-change";

/**
 * Issues the letter that tells the household of an approval, a refusal or what is missing, frozen as
 * it is. The first two are the written answer, sent today. Errors as `beginChange` and `issueLetter`.
 */
export const sendAnswer = command({
  name: "self-settlement.send-answer",
  input: sendAnswerInput,
  roles: applicationRoles,
  async run(scope, input) {
    const action = "self-settlement.send-answer";
    const options = { states: ANSWERED_STATES, ofWhereabouts: true };
    const begun = await beginChange(scope, input, action, options);
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    const kind = answerKind(application);
    if (!kind) return fail("self-settlement.errors.not-from-here");
    const issued = await issueLetter(
      scope,
      await answerOrder(scope, head, application, kind, input),
    );
    if (!issued.ok) return issued;
    const isAnswer = application.state !== "more_information";
    return writeChange(scope, application, isAnswer ? { answerSentOn: scope.today } : {}, action);
  },
});
