import "server-only";
import { command } from "@/lib/platform/command";
import { askForMoreInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { writeStep } from "./write-step";

/** The household is asked for what the application lacks. */
export const askForMore = command({
  name: "self-settlement.ask-for-more",
  input: askForMoreInput,
  roles: applicationMove("ask_for_more").who,
  async run(scope, { version, happenedOn, note, reasons, ...input }) {
    const begun = await beginAct(scope, "ask_for_more", { ...input, version, happenedOn });
    if (!begun.ok) return begun;
    const content = { happenedOn, note, reasons };
    return writeStep(scope, begun.value.application, "ask_for_more", version, content);
  },
});
