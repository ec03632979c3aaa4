import "server-only";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { setSettlementDatesInput } from "../input";
import { membersOfCase } from "../queries/case-header";
import { ledDatesOf } from "../queries/open-application";
import { caseForChange, countUp } from "../queries/require-case";
import { comersOf } from "../rules/comers";
import { type LedDate, ledDateProblems } from "../rules/led-dates";
import { type SettlementDates, settlementDateProblems } from "../rules/settlement-dates";
import type { CaseMember } from "../types";
import { datesOf, writeSettlementDates } from "./write-settlement-dates";

/**
 * Records when the municipality accepted a person, IMDi's decision, the planned and the actual
 * settlement date, and those of the others who came where theirs are empty when asked for.
 *
 * Errors: `cases.errors.{not-a-member,settled-before-allocation,settled-before-birth,
 * settled-in-future,planned-before-allocation,allocation-in-future,accepted-in-future,
 * accepted-after-allocation,date-by-application}`, and `errors.changed-meanwhile` with the dates that
 * stand.
 */
export const setSettlementDates = command({
  name: "cases.set-settlement-dates",
  input: setSettlementDatesInput,
  roles: caseRoles,
  async run(scope, { caseId, personId, version, everyone, ...given }) {
    const found = await caseForChange(scope, caseId, "cases.set-settlement-dates");
    if (!found.ok) return found;
    const members = await membersOfCase(scope, found.value);
    const member = members.find((one) => one.personId === personId);
    if (!member) return fail("cases.errors.not-a-member");
    if (version !== member.settlementVersion) {
      const current = { ...datesOf(member), version: member.settlementVersion };
      return fail("errors.changed-meanwhile", { data: current });
    }
    const dates = {
      acceptedOn: given.acceptedOn ?? null,
      allocationDecidedOn: given.allocationDecidedOn ?? null,
      plannedOn: given.plannedOn ?? null,
      settledOn: given.settledOn ?? null,
    };
    const led = await ledDatesOf(scope, found.value);
    const problems = {
      ...settlementDateProblems(dates, scope.today, member.birthDate),
      ...ledDateProblems(datesOf(member), dates, led),
    };
    if (Object.keys(problems).length > 0) {
      const fields = Object.entries(problems).map(([field, message]) => [field, [message]]);
      return fail("errors.invalid-input", { fields: Object.fromEntries(fields) });
    }
    const now = members.map((one) => (one === member ? { ...one, ...dates } : one));
    const others = everyone ? comersOf(now).filter((one) => one.personId !== personId) : [];
    const writes = [
      { member, dates },
      ...others.map((one) => ({ member: one, dates: whereEmpty(one, dates, led) })),
    ].filter((one) => changesBetween(datesOf(one.member), one.dates).length > 0);
    const action = "cases.set-settlement-dates";
    for (const one of writes) {
      await writeSettlementDates(scope, { caseId, member: one.member, action }, one.dates);
    }
    if (writes.length > 0) {
      await countUp(scope, caseId);
      scope.touch(caseId);
    }
    return ok({ caseId, people: writes.length });
  },
});

/**
 * Own dates, and those of the other where there is none and no application gives one; all stay as they
 * are if they clash.
 */
function whereEmpty(
  one: CaseMember,
  given: SettlementDates,
  led: ReadonlySet<LedDate>,
): SettlementDates {
  const own = datesOf(one);
  const other = { ...given, ...Object.fromEntries([...led].map((field) => [field, null])) };
  const merged = {
    acceptedOn: own.acceptedOn ?? other.acceptedOn ?? null,
    allocationDecidedOn: own.allocationDecidedOn ?? other.allocationDecidedOn,
    plannedOn: own.plannedOn ?? other.plannedOn,
    settledOn: own.settledOn ?? other.settledOn,
  };
  const { acceptedOn, allocationDecidedOn, settledOn } = merged;
  const isBornAfter = settledOn && one.birthDate && settledOn < one.birthDate;
  const clash =
    isBornAfter ||
    (allocationDecidedOn &&
      ((settledOn && settledOn < allocationDecidedOn) ||
        (acceptedOn && allocationDecidedOn < acceptedOn)));
  return clash ? own : merged;
}
