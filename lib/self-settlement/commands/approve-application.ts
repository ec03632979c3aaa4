import "server-only";
import { command } from "@/lib/platform/command";
import { approveApplicationInput } from "../input";
import { approvalReason } from "../rules/decision-reasons";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { followStages } from "./follow-stages";
import { setMemberDates } from "./set-member-dates";
import { writeStep } from "./write-step";

/**
 * The municipality approves the home that the household has found. A check that is not met is passed
 * with a reason, which is kept and counted. The members get the day as that of the acceptance.
 */
export const approveApplication = command({
  name: "self-settlement.approve-application",
  input: approveApplicationInput,
  roles: applicationMove("approve").who,
  async run(scope, input) {
    const { version, happenedOn, note, meetsDefinition, reasonText, overrideReason } = input;
    const begun = await beginAct(scope, "approve", input, {
      facts: { reasons: ["meets_terms"] },
      overrideReason,
      ofWhereabouts: true,
    });
    if (!begun.ok) return begun;
    const { application, head, overridden } = begun.value;
    const accepted = await setMemberDates(scope, head, (member) => {
      const { acceptedOn, allocationDecidedOn } = member;
      return acceptedOn || allocationDecidedOn ? {} : { acceptedOn: happenedOn };
    });
    if (!accepted.ok) return accepted;
    await followStages(scope, head, "approve", { decided: false });
    const reason = approvalReason(overridden);
    return writeStep(scope, application, "approve", version, {
      happenedOn,
      note: note ?? overrideReason,
      reasons: [reason, ...overridden],
      overrideReason: overridden.length > 0 ? overrideReason : null,
      set: {
        outcome: "approved",
        decidedOn: happenedOn,
        decidedBy: scope.actor.accountId,
        decidedByName: scope.actor.name,
        meetsDefinition: meetsDefinition ?? true,
        reasons: [reason],
        reasonText,
        overridden,
        overrideReason: overridden.length > 0 ? overrideReason : null,
        answerSentOn: null,
      },
    });
  },
});
