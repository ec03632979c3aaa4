import "server-only";
import { deadlineRuleEnding, ownDeadlineRule } from "@/db/schema/deadlines";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { deadlineRuleKeepers } from "../access";
import { ruleChangeInput } from "../input";
import { moveChange } from "./move-change";

/** Saves a change that has been counted and seen; the open cases are recomputed in the background. */
export const confirmChange = command({
  name: "deadlines.confirm-change",
  input: ruleChangeInput,
  roles: deadlineRuleKeepers,
  async run(scope, input) {
    const moved = await moveChange(scope, "deadlines.confirm-change", input, {
      from: ["counted"],
      to: "applying",
    });
    if (!moved.ok) return moved;
    const { ruleKey, content, validFrom, lastDay } = moved.value;
    const reason = moved.value.reason ?? "";
    const here = { municipalityId: scope.municipalityId, ruleKey, reason };
    const { accountId, name } = scope.actor;
    if (content) {
      await scope.tx.insert(ownDeadlineRule).values({
        ...here,
        content: { ...content },
        validFrom,
        addedBy: accountId,
        addedByName: name,
        addedAt: scope.now,
      });
    }
    if (lastDay) {
      await scope.tx.insert(deadlineRuleEnding).values({
        ...here,
        lastDay,
        endedBy: accountId,
        endedByName: name,
        endedAt: scope.now,
      });
    }
    return ok({ changeId: input.changeId });
  },
});
