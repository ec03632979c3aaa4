import "server-only";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { recordAnswerInput } from "../input";
import { beginChange, writeChange } from "./write-change";

/** The household has been sent the written answer, on the day of the decision or after it. */
export const recordAnswer = command({
  name: "self-settlement.record-answer",
  input: recordAnswerInput,
  roles: applicationRoles,
  async run(scope, { answerSentOn, ...input }) {
    const action = "self-settlement.record-answer";
    const begun = await beginChange(scope, input, action, { states: ["approved", "rejected"] });
    if (!begun.ok) return begun;
    const { application } = begun.value;
    const problem =
      answerSentOn > scope.today
        ? "self-settlement.errors.in-future"
        : answerSentOn < (application.decidedOn ?? answerSentOn)
          ? "self-settlement.errors.answer-before-decision"
          : null;
    if (problem) return fail("errors.invalid-input", { fields: { answerSentOn: [problem] } });
    return writeChange(scope, application, { answerSentOn }, action);
  },
});
