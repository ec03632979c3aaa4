import "server-only";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { deadlineRuleKeepers } from "../access";
import { ruleChangeInput } from "../input";
import { moveChange } from "./move-change";

/** Stops the recomputing of a saved change; it can go on later. */
export const stopRecount = command({
  name: "deadlines.stop-recount",
  input: ruleChangeInput,
  roles: deadlineRuleKeepers,
  async run(scope, input) {
    const moved = await moveChange(scope, "deadlines.stop-recount", input, {
      from: ["applying"],
      to: "stopped",
    });
    return moved.ok ? ok({ changeId: input.changeId }) : moved;
  },
});
