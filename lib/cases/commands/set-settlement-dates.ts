import "server-only";
import { and, eq } from "drizzle-orm";
import { personSettlement } from "@/db/schema/cases";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { setSettlementDatesInput } from "../input";
import { membersOfCase } from "../queries/case-header";
import { caseForChange, countUp } from "../queries/require-case";
import { type SettlementDates, settlementDateProblems } from "../rules/settlement-dates";
import type { CaseMember } from "../types";

/**
 * Records for each person IMDi's decision, the planned and the actual settlement date.
 *
 * Errors: `cases.errors.{not-a-member,settled-before-allocation,settled-in-future,
 * planned-before-allocation,allocation-in-future}`, and `errors.changed-meanwhile` with the dates
 * that stand.
 */
export const setSettlementDates = command({
  name: "cases.set-settlement-dates",
  input: setSettlementDatesInput,
  roles: caseRoles,
  async run(scope, { caseId, people }) {
    const found = await caseForChange(scope, caseId, "cases.set-settlement-dates");
    if (!found.ok) return found;
    const members = new Map(
      (await membersOfCase(scope, found.value)).map((member) => [member.personId, member]),
    );
    const fields: Record<string, string[]> = {};
    const writes: { member: CaseMember; dates: SettlementDates }[] = [];
    for (const [index, { personId, version, ...given }] of people.entries()) {
      const member = members.get(personId);
      if (!member) return fail("cases.errors.not-a-member");
      const dates = {
        allocationDecidedOn: given.allocationDecidedOn ?? null,
        plannedOn: given.plannedOn ?? null,
        settledOn: given.settledOn ?? null,
      };
      if (changesBetween(datesOf(member), dates).length === 0) continue;
      if (version !== member.settlementVersion) {
        return fail("errors.changed-meanwhile", { data: { people: [...members.values()] } });
      }
      for (const [field, message] of Object.entries(settlementDateProblems(dates, scope.today))) {
        fields[`people.${index}.${field}`] = [message];
      }
      writes.push({ member, dates });
    }
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    for (const { member, dates } of writes) await write(scope, caseId, member, dates);
    if (writes.length > 0) {
      await countUp(scope, caseId);
      scope.touch(caseId);
    }
    return ok({ caseId });
  },
});

function datesOf(member: CaseMember): SettlementDates {
  const { allocationDecidedOn, plannedOn, settledOn } = member;
  return { allocationDecidedOn, plannedOn, settledOn };
}

async function write(
  scope: Scope,
  caseId: string,
  member: CaseMember,
  dates: SettlementDates,
): Promise<void> {
  const key = { municipalityId: scope.municipalityId, caseId, personId: member.personId };
  if (member.settlementVersion === 0) {
    await scope.tx.insert(personSettlement).values({ ...key, ...dates });
  } else {
    await scope.tx
      .update(personSettlement)
      .set({ ...dates, version: member.settlementVersion + 1 })
      .where(
        and(
          eq(personSettlement.municipalityId, key.municipalityId),
          eq(personSettlement.caseId, caseId),
          eq(personSettlement.personId, key.personId),
        ),
      );
  }
  scope.audit({
    action: "cases.set-settlement-dates",
    objectType: "person_settlement",
    objectId: member.personId,
    caseId,
    personId: member.personId,
    changes: changesBetween(datesOf(member), dates),
  });
}
