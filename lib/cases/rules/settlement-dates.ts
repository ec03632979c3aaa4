import type { PlainDate } from "@/lib/platform/dates";

export type SettlementDates = {
  /** When the municipality accepted; a list from the state does not tell. */
  acceptedOn?: PlainDate | null;
  allocationDecidedOn: PlainDate | null;
  plannedOn: PlainDate | null;
  settledOn: PlainDate | null;
};

/**
 * Message keys of what is wrong with a person's settlement dates, by field. The settlement date is
 * never before IMDi's decision (utsøkingsdato) or the birth, and never a day that has not come. IMDi
 * decides after the municipality has accepted. `bornOn` is the first day that the birth can have been.
 */
export function settlementDateProblems(
  dates: SettlementDates,
  today: PlainDate,
  bornOn: PlainDate | null = null,
): Partial<Record<keyof SettlementDates, string>> {
  const problems: Partial<Record<keyof SettlementDates, string>> = {};
  const { acceptedOn, allocationDecidedOn, plannedOn, settledOn } = dates;
  if (acceptedOn && acceptedOn > today) problems.acceptedOn = "cases.errors.accepted-in-future";
  else if (acceptedOn && allocationDecidedOn && allocationDecidedOn < acceptedOn) {
    problems.acceptedOn = "cases.errors.accepted-after-allocation";
  }
  if (allocationDecidedOn && allocationDecidedOn > today) {
    problems.allocationDecidedOn = "cases.errors.allocation-in-future";
  }
  if (plannedOn && allocationDecidedOn && plannedOn < allocationDecidedOn) {
    problems.plannedOn = "cases.errors.planned-before-allocation";
  }
  if (settledOn && settledOn > today) problems.settledOn = "cases.errors.settled-in-future";
  else if (settledOn && allocationDecidedOn && settledOn < allocationDecidedOn) {
    problems.settledOn = "cases.errors.settled-before-allocation";
  } else if (settledOn && bornOn && settledOn < bornOn) {
    problems.settledOn = "cases.errors.settled-before-birth";
  }
  return problems;
}
