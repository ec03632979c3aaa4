import "server-only";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import type { SettlementDates } from "@/lib/cases/rules/settlement-dates";
import type { CaseHead, CaseMember } from "@/lib/cases/types";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";

/**
 * Writes settlement dates of the members of a household as the case keeps them: `datesOf` says what a
 * member's dates become. A date that the rules refuse is an error of the day that the act was done.
 */
export async function setMemberDates(
  scope: Scope,
  head: CaseHead,
  datesOf: (member: CaseMember) => Partial<SettlementDates>,
): Promise<Result<null>> {
  for (const member of await membersOfCase(scope, head)) {
    const dates = { ...member, ...datesOf(member) };
    const written = await setSettlementDates.within(scope, {
      caseId: head.id,
      personId: member.personId,
      version: member.settlementVersion,
      everyone: false,
      acceptedOn: dates.acceptedOn ?? undefined,
      allocationDecidedOn: dates.allocationDecidedOn ?? undefined,
      plannedOn: dates.plannedOn ?? undefined,
      settledOn: dates.settledOn ?? undefined,
    });
    if (!written.ok) {
      const problems = Object.values(written.error.fields ?? {}).flat();
      if (problems.length === 0) return written;
      return fail("errors.invalid-input", { fields: { happenedOn: [...new Set(problems)] } });
    }
  }
  return ok(null);
}
