import "server-only";
import { command } from "@/lib/platform/command";
import { beginChecksInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { followStages } from "./follow-stages";
import { writeStep } from "./write-step";

/** The application is complete enough to be checked; the case goes to its assessment. */
export const beginChecks = command({
  name: "self-settlement.begin-checks",
  input: beginChecksInput,
  roles: applicationMove("begin_checks").who,
  async run(scope, { version, happenedOn, note, ...input }) {
    const begun = await beginAct(scope, "begin_checks", { ...input, version, happenedOn });
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    await followStages(scope, head, "begin_checks", { decided: false });
    return writeStep(scope, application, "begin_checks", version, { happenedOn, note });
  },
});
