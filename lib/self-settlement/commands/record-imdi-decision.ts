import "server-only";
import { command } from "@/lib/platform/command";
import { recordImdiDecisionInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { setMemberDates } from "./set-member-dates";
import { writeStep } from "./write-step";

/**
 * IMDi has decided that the household is settled here (utsøkingsdato). Each member gets the date where
 * there is none, and the home that was approved is planned from the day that the household wanted.
 */
export const recordImdiDecision = command({
  name: "self-settlement.record-imdi-decision",
  input: recordImdiDecisionInput,
  roles: applicationMove("record_imdi_decision").who,
  async run(scope, { version, happenedOn, note, ...input }) {
    const act = { ...input, version, happenedOn };
    const begun = await beginAct(scope, "record_imdi_decision", act);
    if (!begun.ok) return begun;
    const { application, head } = begun.value;
    const { wantedOn } = application;
    const dated = await setMemberDates(scope, head, (member) => {
      const allocationDecidedOn = member.allocationDecidedOn ?? happenedOn;
      const planned = wantedOn && wantedOn >= allocationDecidedOn ? wantedOn : null;
      return { allocationDecidedOn, plannedOn: member.plannedOn ?? planned };
    });
    if (!dated.ok) return dated;
    const content = { happenedOn, note, set: { imdiDecidedOn: happenedOn } };
    return writeStep(scope, application, "record_imdi_decision", version, content);
  },
});
