import "server-only";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { deadlineRuleKeepers } from "../access";
import { ruleChangeInput } from "../input";
import { moveChange } from "./move-change";

/** Throws away a change that has not been saved. */
export const discardChange = command({
  name: "deadlines.discard-change",
  input: ruleChangeInput,
  roles: deadlineRuleKeepers,
  async run(scope, input) {
    const moved = await moveChange(scope, "deadlines.discard-change", input, {
      from: ["counting", "counted"],
      to: "discarded",
    });
    return moved.ok ? ok({ changeId: input.changeId }) : moved;
  },
});
