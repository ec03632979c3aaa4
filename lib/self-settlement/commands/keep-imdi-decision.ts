import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { command } from "@/lib/platform/command";
import { keepImdiDecisionInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { writeStep } from "./write-step";

/** IMDi's decision from before stands for the home that is approved now. */
export const keepImdiDecision = command({
  name: "self-settlement.keep-imdi-decision",
  input: keepImdiDecisionInput,
  roles: applicationMove("keep_imdi_decision").who,
  async run(scope, { version, happenedOn, note, ...input }) {
    const act = { ...input, version, happenedOn };
    const begun = await beginAct(scope, "keep_imdi_decision", act);
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    const members = await membersOfCase(scope, head);
    // The gate has seen to it that every member has one; the latest is when all were decided on.
    const decidedOn = members
      .flatMap(({ allocationDecidedOn }) => allocationDecidedOn ?? [])
      .reduce((latest, day) => (day > latest ? day : latest), "");
    const set = { imdiDecidedOn: application.imdiDecidedOn ?? decidedOn };
    return writeStep(scope, application, "keep_imdi_decision", version, { happenedOn, note, set });
  },
});
