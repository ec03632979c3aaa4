import "server-only";
import { command } from "@/lib/platform/command";
import { recordImdiRefusalInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { followStages } from "./follow-stages";
import { withdrawAcceptance } from "./withdraw-acceptance";
import { writeStep } from "./write-step";

/** IMDi does not decide that the household is settled here; the case goes back to the request. */
export const recordImdiRefusal = command({
  name: "self-settlement.record-imdi-refusal",
  input: recordImdiRefusalInput,
  roles: applicationMove("record_imdi_refusal").who,
  async run(scope, { version, happenedOn, note, reasons, ...input }) {
    const act = { ...input, version, happenedOn };
    const begun = await beginAct(scope, "record_imdi_refusal", act);
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    const withdrawn = await withdrawAcceptance(scope, head);
    if (!withdrawn.ok) return withdrawn;
    await followStages(scope, head, "record_imdi_refusal", { decided: false });
    const content = { happenedOn, note, reasons };
    return writeStep(scope, application, "record_imdi_refusal", version, content);
  },
});
