import "server-only";
import { command } from "@/lib/platform/command";
import { recordDistributionInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { writeStep } from "./write-step";

/** IMDi has placed the household on the municipality's list. */
export const recordDistribution = command({
  name: "self-settlement.record-distribution",
  input: recordDistributionInput,
  roles: applicationMove("record_distribution").who,
  async run(scope, { version, happenedOn, note, ...input }) {
    const begun = await beginAct(scope, "record_distribution", { ...input, version, happenedOn });
    if (!begun.ok) return begun;
    const { application } = begun.value;
    return writeStep(scope, application, "record_distribution", version, {
      happenedOn,
      note,
      set: { distributedOn: happenedOn },
    });
  },
});
