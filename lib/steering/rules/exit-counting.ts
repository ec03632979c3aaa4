import type { ExitCounting } from "./indicators";

/** How the municipality can count an exit reason for which the state's definition was not found. */
export const countingChoices = ["no", "yes", "excluded"] as const;
export type CountingChoice = (typeof countingChoices)[number];

/** Name of the municipality's setting: exit reason → choice. */
export const countingSetting = "exitReasonCounting";

/** An exit reason as the code list describes it; "unsure" where no definition was found. */
export type CountedReason = { code: string; countsAsGoalReached: string };

/** The municipality's choices out of its settings; what is not a choice is left out. */
export function choicesIn(settings: Readonly<Record<string, unknown>>): ExitCounting {
  const kept = settings[countingSetting];
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(([, choice]) => countingChoices.includes(choice)),
  ) as ExitCounting;
}

/**
 * How each exit reason counts. The municipality decides only where the state's definition was not
 * found; until it does, such a reason counts as not reached.
 */
export function countingOf(reasons: readonly CountedReason[], choices: ExitCounting): ExitCounting {
  return Object.fromEntries(
    reasons.map(({ code, countsAsGoalReached: given }) => [
      code,
      given === "unsure" ? (choices[code] ?? "no") : given === "yes" ? "yes" : "no",
    ]),
  );
}
