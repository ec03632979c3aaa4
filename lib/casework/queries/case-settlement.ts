import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import type { CaseHead, CaseMember } from "@/lib/cases/types";
import type { FactSheet } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { settlementRecordOf } from "@/lib/settlement/queries/settlement-record";
import type { SettlementRecordOfCase } from "@/lib/settlement/types";
import type { DeadlineLine } from "../types";
import { caseDeadlines } from "./case-deadlines";
import { factSheets } from "./fact-sheets";

/** All that the screens of settlement are made from, of a case that the caller has opened. */
export type CaseSettlement = {
  readonly members: readonly CaseMember[];
  readonly record: SettlementRecordOfCase;
  readonly sheet: FactSheet;
  readonly deadlines: readonly DeadlineLine[];
};

export async function caseSettlement(scope: Scope, head: CaseHead): Promise<CaseSettlement> {
  const [members, record, sheets, deadlines] = await Promise.all([
    membersOfCase(scope, head),
    settlementRecordOf(scope, head.id),
    factSheets(scope, [head.id]),
    caseDeadlines(scope, head),
  ]);
  const sheet = sheets.get(head.id);
  if (!sheet) throw new Error("the case has no facts");
  return { members, record, sheet, deadlines };
}
