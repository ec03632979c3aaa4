import "server-only";
import { datesOf, writeSettlementDates } from "@/lib/cases/commands/write-settlement-dates";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { countUp } from "@/lib/cases/queries/require-case";
import { type SettlementDates, settlementDateProblems } from "@/lib/cases/rules/settlement-dates";
import type { CaseHead, CaseMember } from "@/lib/cases/types";
import { changesBetween } from "@/lib/platform/audit-trail";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";

/**
 * Writes settlement dates of the members of a household, of the case that the act has locked: `given`
 * says what a member's dates become. A date that the rules refuse is an error of the day that the act
 * was done.
 */
export async function setMemberDates(
  scope: Scope,
  head: CaseHead,
  given: (member: CaseMember) => Partial<SettlementDates>,
): Promise<Result<null>> {
  const writes = (await membersOfCase(scope, head))
    .map((member) => ({ member, dates: { ...datesOf(member), ...given(member) } }))
    .filter(({ member, dates }) => changesBetween(datesOf(member), dates).length > 0);
  const problems = writes.flatMap(({ member, dates }) =>
    Object.values(settlementDateProblems(dates, scope.today, member.birthDate)),
  );
  if (problems.length > 0) {
    return fail("errors.invalid-input", { fields: { happenedOn: [...new Set(problems)] } });
  }
  for (const { member, dates } of writes) {
    const place = { caseId: head.id, member, action: "cases.set-settlement-dates" };
    await writeSettlementDates(scope, place, dates);
  }
  if (writes.length > 0) await countUp(scope, head.id);
  return ok(null);
}
