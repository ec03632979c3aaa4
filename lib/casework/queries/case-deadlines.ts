import "server-only";
import type { CaseHead } from "@/lib/cases/types";
import { deadlinesOfCases } from "@/lib/deadlines/queries/deadlines";
import { deadlineRules } from "@/lib/deadlines/queries/rules";
import { standingOn } from "@/lib/deadlines/rules/deadline";
import type { Scope } from "@/lib/platform/transaction";
import type { DeadlineLine } from "../types";
import { namesOf } from "./case-checklist";

/** The deadlines of a case that the caller has opened, by due date. */
export async function caseDeadlines(
  scope: Scope,
  { id }: Pick<CaseHead, "id">,
): Promise<DeadlineLine[]> {
  const [kept, rules] = await Promise.all([deadlinesOfCases(scope, [id]), deadlineRules(scope)]);
  const shown = kept.filter(({ state }) => state !== "withdrawn");
  const names = await namesOf(scope, shown);
  return shown.flatMap((one) => {
    const ofKey = rules.filter(({ key }) => key === one.ruleKey);
    const rule = ofKey.find(({ version }) => version === one.ruleVersion) ?? ofKey[0];
    if (!rule) return [];
    return {
      id: `${one.ruleKey}-${one.subjectKey}`,
      text: rule.text[scope.locale],
      source: rule.source[scope.locale],
      own: rule.origin === "own",
      subjectKey: one.subjectKey,
      subjectName: names.get(one.subjectKey) ?? null,
      standing: standingOn(one, scope.today),
      dueOn: one.dueOn,
      metOn: one.metOn,
      canBeMet: one.canBeMet,
      computedFrom: one.computedFrom,
      moves: one.moves,
    };
  });
}
