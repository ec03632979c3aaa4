import "server-only";
import { command } from "@/lib/platform/command";
import { answerImdiInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { writeStep } from "./write-step";

/** The municipality has answered the list. */
export const answerImdi = command({
  name: "self-settlement.answer-imdi",
  input: answerImdiInput,
  roles: applicationMove("answer_imdi").who,
  async run(scope, { version, happenedOn, note, ...input }) {
    const begun = await beginAct(scope, "answer_imdi", { ...input, version, happenedOn });
    if (!begun.ok) return begun;
    const { application } = begun.value;
    return writeStep(scope, application, "answer_imdi", version, {
      happenedOn,
      note,
      set: { imdiAnsweredOn: happenedOn },
    });
  },
});
