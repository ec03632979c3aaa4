import "server-only";
import { command } from "@/lib/platform/command";
import { finishFollowUpInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { writeStep } from "./write-step";

/** The household has been followed up as agreed, and the application is done with. */
export const finishFollowUp = command({
  name: "self-settlement.finish-follow-up",
  input: finishFollowUpInput,
  roles: applicationMove("finish_follow_up").who,
  async run(scope, { version, happenedOn, note, ...input }) {
    const begun = await beginAct(scope, "finish_follow_up", { ...input, version, happenedOn });
    if (!begun.ok) return begun;
    const { application } = begun.value;
    return writeStep(scope, application, "finish_follow_up", version, { happenedOn, note });
  },
});
