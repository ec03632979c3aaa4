import type { PlainDate } from "./dates";

declare const municipalityBrand: unique symbol;

/** Four-digit municipality number, minted from the session and never from a request. */
export type MunicipalityId = string & { readonly [municipalityBrand]: true };

export const roles = [
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
  "manager",
  "administrator",
  "auditor",
] as const;

export type Role = (typeof roles)[number];

/** Roles that work with cases, given a relation to the case. */
export const caseRoles = [
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
  "manager",
] as const satisfies readonly Role[];

export const locales = ["nb", "nn", "en"] as const;

export type Locale = (typeof locales)[number];

/** Who acts. */
export type Actor = {
  accountId: string;
  name: string;
  roles: readonly Role[];
  teamIds: readonly string[];
  /** In the named circle that may see protected addresses. */
  inProtectedCircle: boolean;
};

/** Who acts, for which municipality, when and from where: the first argument of every act. */
export type Ctx = {
  municipalityId: MunicipalityId;
  actor: Actor;
  locale: Locale;
  /** ISO instant, UTC. */
  now: string;
  /** The calendar day in Norway at `now`. */
  today: PlainDate;
  requestId: string;
  sourceAddress: string;
};

export function hasRole(actor: Actor, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}
