import type { InterpreterUse } from "./codes";

export type InterpreterPart = {
  readonly interpreterUse: InterpreterUse | null;
  readonly interpreterLanguage: string | null;
  readonly interpreterCategory: string | null;
  readonly interpreterDeviationReason: string | null;
};

/**
 * What is wrong with the interpreter of a talk, by field, as message keys. A child may not interpret or
 * pass on messages (tolkeloven § 4), someone close is not impartial (§ 16), and where no qualified
 * interpreter is used the reason is written down (§ 7).
 */
export function interpreterProblems(
  part: InterpreterPart,
): Partial<Record<keyof InterpreterPart, string>> {
  const {
    interpreterUse: use,
    interpreterLanguage: language,
    interpreterCategory: category,
  } = part;
  if (use === "child") return { interpreterUse: "settlement.errors.child-interpreter" };
  if (use === "relative") return { interpreterUse: "settlement.errors.relative-interpreter" };
  const problems: Partial<Record<keyof InterpreterPart, string>> = {};
  if (use === "booked") {
    if (!language) problems.interpreterLanguage = "settlement.errors.interpreter-language-missing";
    if (!category) problems.interpreterCategory = "settlement.errors.interpreter-category-missing";
  }
  const unqualified = use === "none_found" || (use === "booked" && category === "none");
  if (unqualified && !part.interpreterDeviationReason) {
    problems.interpreterDeviationReason = "settlement.errors.deviation-reason-missing";
  }
  return problems;
}

/** The part without what belongs to another answer. */
export function withoutStale<T extends InterpreterPart>(part: T): T {
  const booked = part.interpreterUse === "booked";
  const unqualified =
    part.interpreterUse === "none_found" || (booked && part.interpreterCategory === "none");
  return {
    ...part,
    ...(!booked && { interpreterLanguage: null, interpreterCategory: null }),
    ...(!unqualified && { interpreterDeviationReason: null }),
  };
}
