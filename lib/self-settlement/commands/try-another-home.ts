import "server-only";
import { command } from "@/lib/platform/command";
import { tryAnotherHomeInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { WITHOUT_HOME } from "./start-over";
import { writeStep } from "./write-step";

/** After a refusal the household applies with another home, in the same application. */
export const tryAnotherHome = command({
  name: "self-settlement.try-another-home",
  input: tryAnotherHomeInput,
  roles: applicationMove("try_another_home").who,
  async run(scope, { version, happenedOn, note, ...input }) {
    const begun = await beginAct(scope, "try_another_home", { ...input, version, happenedOn });
    if (!begun.ok) return begun;
    const content = { happenedOn, note, set: WITHOUT_HOME };
    return writeStep(scope, begun.value.application, "try_another_home", version, content);
  },
});
