import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { caseOfficer, settlementCase } from "@/db/schema/cases";
import { splitHousehold } from "@/lib/people/commands/split-household";
import { splitHouseholdInput } from "@/lib/people/input";
import { casesOfHouseholds } from "@/lib/people/queries/person-cases";
import { command } from "@/lib/platform/command";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { openStages } from "../queries/gate-facts";
import { staffName } from "../queries/staff";
import type { OfficerRole } from "../rules/officers";
import type { SettlementType } from "../rules/settlement-types";
import { firstStage } from "../rules/stages";
import { openCase } from "./open-case";
import { setStages } from "./set-stages";
import { carrySettlement } from "./write-settlement-dates";

type Split = { householdId: string; caseId: string | null };

/**
 * Splits a household and opens a case for the new one, with the team, the officers and the open
 * stages of the case that it comes from, and the settlement of those who move. Without an open case there is none to open either.
 *
 * Errors: those of `people.split-household` and `cases.open-case`.
 */
export const splitCase = command({
  name: "cases.split-case",
  input: splitHouseholdInput,
  roles: ["settlement_officer", "manager"],
  async run(scope, input): Promise<Result<Split>> {
    const split = await splitHousehold.within(scope, input);
    if (!split.ok) return split;
    const { householdId, fromHouseholdId } = split.value;
    const from = (await casesOfHouseholds(scope, [fromHouseholdId])).at(-1);
    if (!from) return ok({ householdId, caseId: null });
    const origin = await originOf(scope, from.id);
    const opened = await openCase.within(scope, {
      ...origin,
      householdId,
      existing: [],
      members: [],
      duplicatesSeen: true,
    });
    if (!opened.ok) return opened;
    const { caseId } = opened.value;
    await carrySettlement(scope, { from: from.id, to: caseId }, input.personIds);
    const first = firstStage(origin.settlementType);
    const stages = await openStages(scope, from.id);
    if (stages.length > 0 && !stages.includes(first)) {
      await setStages(scope, caseId, { closed: [first], opened: stages });
    }
    return ok({ householdId, caseId });
  },
});

/** What the new case takes over: settlement type, team, and officers who still hold their role. */
async function originOf(scope: Scope, caseId: string) {
  const [found] = await scope.tx
    .select({ settlementType: settlementCase.settlementType, teamId: settlementCase.teamId })
    .from(settlementCase)
    .where(
      and(eq(settlementCase.municipalityId, scope.municipalityId), eq(settlementCase.id, caseId)),
    );
  if (!found) throw new Error("the case of a household is gone");
  const rows = await scope.tx
    .select({ role: caseOfficer.role, accountId: caseOfficer.accountId })
    .from(caseOfficer)
    .where(
      and(
        eq(caseOfficer.municipalityId, scope.municipalityId),
        eq(caseOfficer.caseId, caseId),
        isNull(caseOfficer.toOn),
      ),
    );
  const officers: Partial<Record<OfficerRole, string>> = {};
  for (const row of rows) {
    const role = row.role as OfficerRole;
    if (await staffName(scope, row.accountId, [role])) officers[role] = row.accountId;
  }
  return { settlementType: found.settlementType as SettlementType, teamId: found.teamId, officers };
}
