import "server-only";
import { command } from "@/lib/platform/command";
import { loseHomeInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { followStages } from "./follow-stages";
import { WITHOUT_HOME } from "./start-over";
import { withdrawAcceptance } from "./withdraw-acceptance";
import { writeStep } from "./write-step";

/**
 * The approved home is no longer to be had: the household looks for another. IMDi's decision stands
 * where it has been made, the municipality's approval does not.
 */
export const loseHome = command({
  name: "self-settlement.lose-home",
  input: loseHomeInput,
  roles: applicationMove("lose_home").who,
  async run(scope, { version, happenedOn, note, reasons, ...input }) {
    const begun = await beginAct(scope, "lose_home", { ...input, version, happenedOn });
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    const withdrawn = await withdrawAcceptance(scope, head);
    if (!withdrawn.ok) return withdrawn;
    const decided = application.imdiDecidedOn !== null;
    await followStages(scope, head, "lose_home", { decided });
    const set = {
      ...WITHOUT_HOME,
      imdiRequestedOn: null,
      distributedOn: null,
      imdiAnsweredOn: null,
    };
    const content = { happenedOn, note, reasons, set: decided ? WITHOUT_HOME : set };
    return writeStep(scope, application, "lose_home", version, content);
  },
});
