import "server-only";
import { command } from "@/lib/platform/command";
import { rejectApplicationInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { followStages } from "./follow-stages";
import { writeStep } from "./write-step";

/** The municipality says no to the home or the application, with coded reasons and a text. */
export const rejectApplication = command({
  name: "self-settlement.reject-application",
  input: rejectApplicationInput,
  roles: applicationMove("reject").who,
  async run(scope, { version, happenedOn, note, reasons, reasonText, ...input }) {
    const act = { ...input, version, happenedOn };
    const begun = await beginAct(scope, "reject", act, {
      facts: { reasons },
      ofWhereabouts: true,
    });
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    await followStages(scope, head, "reject", { decided: false });
    return writeStep(scope, application, "reject", version, {
      happenedOn,
      note,
      reasons,
      set: {
        outcome: "rejected",
        decidedOn: happenedOn,
        decidedBy: scope.actor.accountId,
        decidedByName: scope.actor.name,
        meetsDefinition: reasons.includes("definition") ? false : application.meetsDefinition,
        reasons,
        reasonText,
        overridden: [],
        overrideReason: null,
        answerSentOn: null,
      },
    });
  },
});
