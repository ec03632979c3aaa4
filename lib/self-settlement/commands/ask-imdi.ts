import "server-only";
import { command } from "@/lib/platform/command";
import { askImdiInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { writeStep } from "./write-step";

/** IMDi is asked whether the household may be settled here. */
export const askImdi = command({
  name: "self-settlement.ask-imdi",
  input: askImdiInput,
  roles: applicationMove("ask_imdi").who,
  async run(scope, { version, happenedOn, note, ...input }) {
    const begun = await beginAct(scope, "ask_imdi", { ...input, version, happenedOn });
    if (!begun.ok) return begun;
    const { application } = begun.value;
    return writeStep(scope, application, "ask_imdi", version, {
      happenedOn,
      note,
      set: { imdiRequestedOn: happenedOn },
    });
  },
});
