import type { Sum } from "@/lib/dwellings/rules/sum";
import type { PlainDate } from "@/lib/platform/dates";

/** By what right someone lets a home: as its owner, as a tenant of it, or for the owner. */
export const LETS_AS = ["owner", "tenant", "agent"] as const;
export type LetsAs = (typeof LETS_AS)[number];

/** What was looked at. */
export const RIGHT_PROOFS = [
  "land_register",
  "housing_association",
  "deed",
  "own_lease",
  "owner_in_writing",
  "other",
] as const;
export type RightProof = (typeof RIGHT_PROOFS)[number];

/** By what right a home is let, and how that was checked. */
export type RightToLet = {
  readonly letsAs: LetsAs | null;
  readonly shownBy: RightProof | null;
  /** Who owns the home, when it is not the landlord. */
  readonly ownerName: string | null;
  /** When the owner agreed that the home is let on, or let for them. */
  readonly consentOn: PlainDate | null;
};

/**
 * Whether the landlord may let the home: an owner who is shown to be one, or someone else with the
 * owner's consent. A tenant needs it to sublet (husleieloven §§ 7-3 to 7-6).
 */
export function rightToLetSum(right: RightToLet | null): Sum {
  const { letsAs = null, shownBy = null, consentOn = null } = right ?? {};
  const forAnother = letsAs === "tenant" || letsAs === "agent";
  const isKnown = letsAs !== null && shownBy !== null;
  const lacks = forAnother && consentOn === null;
  return {
    rule: "right_to_let",
    state: !isKnown ? "unknown" : lacks ? "not_met" : "met",
    reasons: isKnown && lacks ? ["no_consent_to_sublet"] : [],
    missing: [
      ...(letsAs === null ? (["letsAs"] as const) : []),
      ...(shownBy === null ? (["rightShownBy"] as const) : []),
    ],
    lines: [
      ...(letsAs ? [{ label: "letsAs", value: letsAs, unit: "code" } as const] : []),
      ...(shownBy ? [{ label: "rightShownBy", value: shownBy, unit: "code" } as const] : []),
      ...(forAnother ? [{ label: "ownerConsentOn", value: consentOn, unit: "day" } as const] : []),
    ],
  };
}

/** What was filled in, without what another answer made empty; null when nothing was. */
export function keptRight(right: RightToLet | null | undefined): RightToLet | null {
  if (!right?.letsAs && !right?.shownBy) return null;
  const isOwner = right.letsAs === "owner";
  return isOwner ? { ...right, ownerName: null, consentOn: null } : right;
}
