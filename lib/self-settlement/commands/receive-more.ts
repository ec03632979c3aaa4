import "server-only";
import { command } from "@/lib/platform/command";
import { receiveMoreInput } from "../input";
import { applicationMove } from "../rules/states";
import { beginAct } from "./begin-act";
import { writeStep } from "./write-step";

/** What was asked for has come; the checks go on. */
export const receiveMore = command({
  name: "self-settlement.receive-more",
  input: receiveMoreInput,
  roles: applicationMove("receive_more").who,
  async run(scope, { version, happenedOn, note, ...input }) {
    const begun = await beginAct(scope, "receive_more", { ...input, version, happenedOn });
    if (!begun.ok) return begun;
    const { application } = begun.value;
    return writeStep(scope, application, "receive_more", version, { happenedOn, note });
  },
});
