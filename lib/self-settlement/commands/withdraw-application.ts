import "server-only";
import { command } from "@/lib/platform/command";
import { withdrawApplicationInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { followStages } from "./follow-stages";
import { withdrawAcceptance } from "./withdraw-acceptance";
import { writeStep } from "./write-step";

/** The household no longer asks for agreed self-settlement. */
export const withdrawApplication = command({
  name: "self-settlement.withdraw-application",
  input: withdrawApplicationInput,
  roles: applicationMove("withdraw").who,
  async run(scope, { version, happenedOn, note, reasons, ...input }) {
    const begun = await beginAct(scope, "withdraw", { ...input, version, happenedOn });
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    const withdrawn = await withdrawAcceptance(scope, head);
    if (!withdrawn.ok) return withdrawn;
    const decided = application.imdiDecidedOn !== null;
    await followStages(scope, head, "withdraw", { decided });
    const set = { outcome: "withdrawn", reasons };
    return writeStep(scope, application, "withdraw", version, { happenedOn, note, reasons, set });
  },
});
