import "server-only";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { deadlineRuleKeepers } from "../access";
import { proposeEndingInput } from "../input";
import { ruleLines } from "../queries/rule-lines";
import { beginChange } from "./begin-change";

/**
 * Proposes the last day of a rule: what goes away is counted, and the rule ends when that has been
 * seen and confirmed. Errors: `deadlines.errors.{unknown-rule,already-ended,change-under-way}`.
 */
export const proposeEnding = command({
  name: "deadlines.propose-ending",
  input: proposeEndingInput,
  roles: deadlineRuleKeepers,
  async run(scope, { ruleKey, lastDay, reason }) {
    const rule = (await ruleLines(scope)).find(({ key }) => key === ruleKey);
    if (!rule) return fail("deadlines.errors.unknown-rule");
    if (rule.ending) return fail("deadlines.errors.already-ended");
    const begun = await beginChange(scope, { act: "end", ruleKey, lastDay, reason });
    if (!begun.ok) return begun;
    scope.audit({
      action: "deadlines.propose-ending",
      objectType: "deadline_rule_change",
      objectId: begun.value.changeId,
    });
    return begun;
  },
});
