import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { StepRecord } from "../types";

/** Of IMDi's circular on the extra grant; not verified, nor that grant years count from settlement. */
const GRANT_YEARS = 5;
/** Those who came alone as minors have the grant up to and including the year they turn this age. */
const LAST_AGE_OF_UNACCOMPANIED = 20;
const MONTHS_TO_APPLY = 2;

type Grantee = {
  type: SettlementType;
  birthDate: PlainDate | null;
  settledOn: PlainDate | null;
};

/**
 * The last day of the first grant year that the first application does not cover, from which the later
 * applications count. Null before a first application, once someone is found not to have a right to
 * the grant, and when the last grant year can no longer be applied for.
 */
export function grantYearEndedOn(
  { type, birthDate, settledOn }: Grantee,
  records: readonly StepRecord[],
  today: PlainDate,
): PlainDate | null {
  const answered = (step: StepRecord["step"]) => records.find((one) => one.step === step)?.answer;
  if (!settledOn || answered("extra_grant") !== "applied") return null;
  if (answered("extra_grant_again") === "not_eligible") return null;
  const ofYear = (year: number) => addDays(addMonths(settledOn, 12 * year), -1);
  const asUnaccompanied =
    type === "unaccompanied_minor" && birthDate
      ? `${Number(birthDate.slice(0, 4)) + LAST_AGE_OF_UNACCOMPANIED}-12-31`
      : "";
  const last = [ofYear(GRANT_YEARS), asUnaccompanied].sort().at(-1) ?? "";
  return today <= addMonths(last, MONTHS_TO_APPLY) ? ofYear(2) : null;
}
