import "server-only";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { deadlineRuleKeepers } from "../access";
import { proposeRuleInput } from "../input";
import { deadlineRules } from "../queries/rules";
import { ruleProblems } from "../rules/rule-check";
import { nextOwnKey } from "../rules/rule-set";
import type { RuleContent } from "../types";
import { beginChange } from "./begin-change";

/**
 * Proposes a rule of the municipality's own: it is counted over the open cases, and saved when that
 * has been seen and confirmed. Errors: `deadlines.errors.{rule-impossible,change-under-way}`.
 */
export const proposeRule = command({
  name: "deadlines.propose-rule",
  input: proposeRuleInput,
  roles: deadlineRuleKeepers,
  async run(scope, { conditionFlag, source, validFrom, reason, metBy, ...given }) {
    const content: RuleContent = {
      text: given.text,
      subject: given.subject,
      audience: given.audience,
      anchor: given.anchor,
      direction: given.direction,
      length: given.length,
      unit: given.unit,
      condition: conditionFlag ? { [conditionFlag]: true } : {},
      metBy: metBy ?? null,
      law: null,
      source: { nb: source, nn: source, en: source },
    };
    const [problem] = ruleProblems(content);
    if (problem) {
      const field = problem === "condition" ? "conditionFlag" : problem;
      const fields = { [field]: ["deadlines.errors.rule-impossible"] };
      return fail("deadlines.errors.rule-impossible", { fields });
    }
    const rules = await deadlineRules(scope);
    const begun = await beginChange(scope, {
      act: "add",
      ruleKey: nextOwnKey(rules.map(({ key }) => key)),
      content,
      validFrom: validFrom ?? null,
      reason,
    });
    if (!begun.ok) return begun;
    scope.audit({
      action: "deadlines.propose-rule",
      objectType: "deadline_rule_change",
      objectId: begun.value.changeId,
    });
    return begun;
  },
});
