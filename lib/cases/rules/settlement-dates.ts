import type { PlainDate } from "@/lib/platform/dates";

export type SettlementDates = {
  allocationDecidedOn: PlainDate | null;
  plannedOn: PlainDate | null;
  settledOn: PlainDate | null;
};

/**
 * Message keys of what is wrong with a person's settlement dates, by field. The settlement date is
 * never before IMDi's decision (utsøkingsdato), and never a day that has not come.
 */
export function settlementDateProblems(
  dates: SettlementDates,
  today: PlainDate,
): Partial<Record<keyof SettlementDates, string>> {
  const problems: Partial<Record<keyof SettlementDates, string>> = {};
  const { allocationDecidedOn, plannedOn, settledOn } = dates;
  if (allocationDecidedOn && allocationDecidedOn > today) {
    problems.allocationDecidedOn = "cases.errors.allocation-in-future";
  }
  if (plannedOn && allocationDecidedOn && plannedOn < allocationDecidedOn) {
    problems.plannedOn = "cases.errors.planned-before-allocation";
  }
  if (settledOn && settledOn > today) problems.settledOn = "cases.errors.settled-in-future";
  else if (settledOn && allocationDecidedOn && settledOn < allocationDecidedOn) {
    problems.settledOn = "cases.errors.settled-before-allocation";
  }
  return problems;
}
