import "server-only";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { deadlineRuleKeepers } from "../access";
import { ruleChangeInput } from "../input";
import { moveChange } from "./move-change";

/** Goes on with a recomputing that was stopped, after the last case that is done. */
export const resumeRecount = command({
  name: "deadlines.resume-recount",
  input: ruleChangeInput,
  roles: deadlineRuleKeepers,
  async run(scope, input) {
    const moved = await moveChange(scope, "deadlines.resume-recount", input, {
      from: ["stopped"],
      to: "applying",
    });
    return moved.ok ? ok({ changeId: input.changeId }) : moved;
  },
});
