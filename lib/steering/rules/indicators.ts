import { type SettlementType, takesDecidedPlaces } from "@/lib/cases/rules/settlement-types";
import { addMonths, type PlainDate, quarterOf, yearOf } from "@/lib/platform/dates";
import { programmeStartDueOn } from "@/lib/rules/rules/limits";

/** What the municipality can set a target for. */
export const indicators = [
  "work_or_education_at_end",
  "work_or_education_one_year_after",
  "programme_in_time",
  "settled_against_decision",
] as const;
export type Indicator = (typeof indicators)[number];

/** Shares are measured in percent; the settled are counted against the council's decision. */
export function isShare(indicator: Indicator): boolean {
  return indicator !== "settled_against_decision";
}

/** Whether an exit reason counts as the goal reached; "excluded" leaves the person out. */
export type ExitCounting = Readonly<Record<string, "yes" | "no" | "excluded">>;

/** What the indicators look at, of one person in one case. */
export type IndicatorPerson = {
  personId: string;
  settlementType: SettlementType;
  settledOn: PlainDate | null;
  programme: {
    id: string;
    rightArisesOn: PlainDate | null;
    decidedOn: PlainDate | null;
    startedOn: PlainDate | null;
    endedOn: PlainDate | null;
    exitReason: string | null;
    statusAfterOneYear: string | null;
  } | null;
};

/** What is not recorded of someone who counts. */
export type Missing = "decision" | "start" | "exit_reason" | "status_after_one_year";

export type Contribution = {
  indicator: Indicator;
  personId: string;
  /** The day that decides the quarter: settlement, due date, end, or a year after it. */
  on: PlainDate;
  year: number;
  quarter: number;
  counts: boolean;
  reached: boolean;
  missing: Missing | null;
};

/**
 * What one person adds to each indicator, and in which quarter. Someone without an exit reason, or
 * without a status one year after, counts in the denominator and is listed as missing (the rule of
 * the national register). One year after is measured in the quarter twelve months after the end.
 */
export function contributionsOf(person: IndicatorPerson, counting: ExitCounting): Contribution[] {
  const found: Contribution[] = [];
  const add = (
    indicator: Indicator,
    on: PlainDate,
    reached: boolean,
    missing: Missing | null = null,
  ) =>
    found.push({
      indicator,
      personId: person.personId,
      on,
      year: yearOf(on),
      quarter: quarterOf(on),
      counts: true,
      reached,
      missing,
    });

  if (person.settledOn && takesDecidedPlaces(person.settlementType))
    add("settled_against_decision", person.settledOn, true);
  const { programme } = person;
  if (!programme) return found;

  const due = programme.rightArisesOn && programmeStartDueOn(programme.rightArisesOn);
  if (due) {
    const inTime = (day: PlainDate | null) => day !== null && day <= due;
    const missing = !programme.decidedOn ? "decision" : !programme.startedOn ? "start" : null;
    add(
      "programme_in_time",
      due,
      inTime(programme.decidedOn) && inTime(programme.startedOn),
      missing,
    );
  }
  if (programme.endedOn) {
    const counted = programme.exitReason ? (counting[programme.exitReason] ?? "no") : "no";
    if (counted !== "excluded") {
      const registered = programme.exitReason && programme.exitReason !== "not_registered";
      add(
        "work_or_education_at_end",
        programme.endedOn,
        counted === "yes",
        registered ? null : "exit_reason",
      );
      const status = programme.statusAfterOneYear;
      add(
        "work_or_education_one_year_after",
        addMonths(programme.endedOn, 12),
        isWorkOrEducation(status, counting),
        status === null || status === "unknown" ? "status_after_one_year" : null,
      );
    }
  }
  return found;
}

/** Whether what someone does after the programme is work or education, as the municipality counts. */
export function isWorkOrEducation(status: string | null, counting: ExitCounting): boolean {
  if (status === "work_wage_subsidy") return counting[status] === "yes";
  return status === "work" || status === "education" || status === "both";
}
