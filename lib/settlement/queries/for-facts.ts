import "server-only";
import { settlementsOfCases } from "@/lib/cases/queries/case-facts";
import { deadlineRules } from "@/lib/deadlines/queries/rules";
import type { Scope } from "@/lib/platform/transaction";
import type { AnswerRule, SettlementCase, SettlementRecordOfCase } from "../types";
import { settlementRecords } from "./settlement-record";

/** What the facts of several cases are made of: the cases, their record, and the rule for an answer. */
export async function settlementForFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<{
  cases: readonly SettlementCase[];
  records: ReadonlyMap<string, SettlementRecordOfCase>;
  answerRules: readonly AnswerRule[];
}> {
  const [cases, records, rules] = await Promise.all([
    settlementsOfCases(scope, caseIds),
    settlementRecords(scope, caseIds),
    deadlineRules(scope),
  ]);
  return { cases, records, answerRules: rules.filter(({ key }) => key === "D-ANSWER-LIST") };
}
