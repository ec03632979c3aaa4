import type { Role } from "@/lib/platform/context";

/** Roles that set targets and the year's decision. */
export const targetSetters = ["manager"] as const satisfies readonly Role[];

/** Roles that see the results. */
export const targetReaders = [
  "manager",
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
] as const satisfies readonly Role[];

/** Roles that compare agreed self-settlement with ordinary settlement. */
export const comparisonReaders = ["manager"] as const satisfies readonly Role[];

/** Roles that see and measure how well the municipality gets qualified interpreters. */
export const interpreterFigureReaders = ["manager"] as const satisfies readonly Role[];

/** Roles that see how the municipality's dwellings are used, and what it costs that they stand empty. */
export const dwellingFigureReaders = ["manager"] as const satisfies readonly Role[];

/** Roles that see what Jobbsjansen comes to in the municipality. */
export const jobbsjansenFigureReaders = ["manager"] as const satisfies readonly Role[];

/** Roles that see what employers answer, and what placements lead to. */
export const employerFigureReaders = [
  "manager",
  "programme_adviser",
] as const satisfies readonly Role[];
