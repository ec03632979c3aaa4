import { hasAllocationDecision, type SettlementType } from "@/lib/cases/rules/settlement-types";
import { addMonths, type PlainDate } from "@/lib/platform/dates";

export type MoveContent = {
  readonly direction: "out" | "in";
  readonly movedOn: PlainDate | null;
  readonly ownAnswer: "yes" | "no" | "not_asked";
  readonly ownAnsweredOn: PlainDate | null;
  readonly ownAnsweredBy: string | null;
  readonly otherAnswer: "yes" | "no" | "not_asked";
  readonly otherAnsweredOn: PlainDate | null;
  readonly otherAnsweredBy: string | null;
};

/** What is wrong with a move, by field, as message keys. An answer has a day and someone who gave it. */
export function moveProblems(
  content: MoveContent,
  { settledOn, today }: { settledOn: PlainDate | null; today: PlainDate },
): Partial<Record<keyof MoveContent, string>> {
  const problems: Partial<Record<keyof MoveContent, string>> = {};
  const { movedOn, direction } = content;
  if (movedOn && movedOn > today) problems.movedOn = "settlement.errors.moved-in-future";
  else if (movedOn && direction === "out" && settledOn && movedOn < settledOn) {
    problems.movedOn = "settlement.errors.before-settled";
  }
  for (const who of ["own", "other"] as const) {
    if (content[`${who}Answer`] === "not_asked") continue;
    const on = content[`${who}AnsweredOn`];
    if (!on) problems[`${who}AnsweredOn`] = "errors.required";
    else if (on > today) problems[`${who}AnsweredOn`] = "settlement.errors.in-future";
    if (!content[`${who}AnsweredBy`]) problems[`${who}AnsweredBy`] = "errors.required";
  }
  return problems;
}

/** Years from settlement in which a move without agreement costs the right to the programme. */
export const YEARS_BOUND = 5;

/** What follows of a move, as codes with words: what the two municipalities have agreed decides most. */
export type MoveConsequence =
  | "agreed"
  | "not_agreed"
  | "not_agreed_yet"
  | "after_five_years"
  | "five_years_unknown"
  | "programme_goes_on_there"
  | "programme_may_be_lost"
  | "programme_was_no_right"
  | "programme_here_if_accepted"
  | "social_housing_goes_over"
  | "social_housing_stays"
  | "grants_follow_register"
  | "month_of_move_unsure"
  | "register_exit_in_nir";

/**
 * What a move between municipalities brings with it. Moving within five years without the agreement of
 * both may cost the right to the programme, and the new municipality decides whether to take the
 * household; responsibility for social housing goes over only when both have agreed (boligsosialloven
 * § 3, third paragraph); the integration grant follows the address in the register either way.
 */
export function consequencesOf(
  move: MoveContent,
  {
    type,
    settledOn,
    today,
  }: { type: SettlementType; settledOn: PlainDate | null; today: PlainDate },
): readonly MoveConsequence[] {
  const on = move.movedOn ?? today;
  const agreed = move.ownAnswer === "yes" && move.otherAnswer === "yes";
  const refused = move.ownAnswer === "no" || move.otherAnswer === "no";
  const within = settledOn === null ? null : on < addMonths(settledOn, 12 * YEARS_BOUND);
  const found: MoveConsequence[] = [agreed ? "agreed" : refused ? "not_agreed" : "not_agreed_yet"];
  if (within === null) found.push("five_years_unknown");
  if (within === false) found.push("after_five_years");
  const entitled = hasAllocationDecision(type) || type === "family_reunification";
  if (!entitled) found.push("programme_was_no_right");
  else if (agreed || within === false) {
    found.push(move.direction === "out" ? "programme_goes_on_there" : "programme_here_if_accepted");
  } else found.push("programme_may_be_lost");
  found.push(agreed ? "social_housing_goes_over" : "social_housing_stays");
  found.push("grants_follow_register", "month_of_move_unsure");
  if (move.direction === "out") found.push("register_exit_in_nir");
  return found;
}
