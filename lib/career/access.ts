import type { Role } from "@/lib/platform/context";

/** Roles that follow a household's way through homes. */
export const careerRoles = [
  "housing_adviser",
  "settlement_officer",
  "manager",
] as const satisfies readonly Role[];

/** Those, and the programme adviser, who sees first that the home keeps someone away. */
export const absenceRoles = [
  ...careerRoles,
  "programme_adviser",
] as const satisfies readonly Role[];
