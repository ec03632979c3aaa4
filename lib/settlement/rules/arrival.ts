import { isTimeInNorway, type PlainDate } from "@/lib/platform/dates";
import { type InterpreterPart, interpreterProblems } from "./interpreter";

export type ArrivalContent = InterpreterPart & {
  readonly plannedOn: PlainDate;
  readonly arrivalTime: string | null;
  readonly toldOn: PlainDate | null;
  readonly interpreterBookedOn: PlainDate | null;
  readonly interpreterConfirmedOn: PlainDate | null;
};

/**
 * What is wrong with a planned arrival, by field, as message keys. What is said of the booking has
 * happened, a booking is confirmed after it is made, and the clock shows the time on that day.
 */
export function arrivalProblems(
  content: ArrivalContent,
  today: PlainDate,
): Partial<Record<keyof ArrivalContent, string>> {
  const problems: Partial<Record<keyof ArrivalContent, string>> = interpreterProblems(content);
  const { plannedOn, arrivalTime, toldOn, interpreterBookedOn, interpreterConfirmedOn } = content;
  if (arrivalTime && !isTimeInNorway(plannedOn, arrivalTime)) {
    problems.arrivalTime = "settlement.errors.no-such-time";
  }
  if (toldOn && toldOn > today) problems.toldOn = "settlement.errors.in-future";
  if (interpreterBookedOn && interpreterBookedOn > today) {
    problems.interpreterBookedOn = "settlement.errors.in-future";
  }
  if (interpreterConfirmedOn) {
    if (interpreterConfirmedOn > today) {
      problems.interpreterConfirmedOn = "settlement.errors.in-future";
    } else if (interpreterBookedOn && interpreterConfirmedOn < interpreterBookedOn) {
      problems.interpreterConfirmedOn = "settlement.errors.confirmed-before-booked";
    }
  }
  return problems;
}
