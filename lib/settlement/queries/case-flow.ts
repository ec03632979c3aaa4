import "server-only";
import { caseFacts } from "@/lib/cases/facts";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { comersOf } from "@/lib/cases/rules/comers";
import type { CaseHead, CaseMember } from "@/lib/cases/types";
import { type FactSheet, mergeContributions } from "@/lib/facts/fact-sheet";
import { peopleFacts } from "@/lib/people/facts";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { settlementFacts } from "../facts";
import { type Position, positionOf } from "../rules/position";
import type { SettlementRecordOfCase } from "../types";
import { settlementRecordOf } from "./settlement-record";

/** A case that is open for a change, and where each person in it stands. */
export type CaseFlow = {
  readonly head: CaseHead;
  readonly members: readonly CaseMember[];
  /** Those of the members who come to be settled. */
  readonly comers: readonly CaseMember[];
  readonly record: SettlementRecordOfCase;
  readonly sheet: FactSheet;
  readonly positions: ReadonlyMap<string, Position>;
};

/**
 * The case locked for a change, with the flow of each person.
 *
 * Errors and throws as `caseForChange`.
 */
export async function flowForChange(
  scope: Scope,
  caseId: string,
  act: string,
  { version }: { version?: number } = {},
): Promise<Result<CaseFlow>> {
  const found = await caseForChange(scope, caseId, act, { version });
  if (!found.ok) return found;
  const head = found.value;
  const [members, record, ...parts] = await Promise.all([
    membersOfCase(scope, head),
    settlementRecordOf(scope, caseId),
    peopleFacts(scope, [caseId]),
    caseFacts(scope, [caseId]),
    settlementFacts(scope, [caseId]),
  ]);
  const sheet = mergeContributions(parts.flatMap((part) => part.get(caseId) ?? []));
  const positions = new Map(
    sheet.persons.map((person) => [
      person.personId,
      positionOf(head.settlementType, sheet, person),
    ]),
  );
  return ok({ head, members, comers: comersOf(members), record, sheet, positions });
}
