import "server-only";
import { changeSettlementType } from "@/lib/cases/commands/change-settlement-type";
import { command } from "@/lib/platform/command";
import { handToOrdinarySettlementInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { writeStep } from "./write-step";

/** The household is settled in the ordinary way instead: the application ends, the case goes on. */
export const handToOrdinarySettlement = command({
  name: "self-settlement.hand-to-ordinary-settlement",
  input: handToOrdinarySettlementInput,
  roles: applicationMove("hand_to_ordinary_settlement").who,
  async run(scope, { version, happenedOn, settlementType, reason, ...input }) {
    const act = { ...input, version, happenedOn };
    const begun = await beginAct(scope, "hand_to_ordinary_settlement", act);
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    const content = { happenedOn, note: reason };
    const ended = await writeStep(
      scope,
      application,
      "hand_to_ordinary_settlement",
      version,
      content,
    );
    if (!ended.ok) return ended;
    const changed = await changeSettlementType.within(scope, {
      caseId: head.id,
      version: head.version,
      settlementType,
      reason,
    });
    return changed.ok ? ended : changed;
  },
});
