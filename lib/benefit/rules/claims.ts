import type { PlainDate } from "@/lib/platform/dates";
import type { ClaimInMonth } from "../types";
import type { ClaimCause, ClaimResolution } from "./codes";

/**
 * Whether what is decided is an individual decision, § 46, told in a letter: repayment after wrong
 * information, and refund out of national insurance benefits.
 */
export function isIndividualDecision(cause: ClaimCause, resolution: ClaimResolution): boolean {
  return (
    (cause === "wrong_information" || cause === "national_insurance") &&
    (resolution === "demanded_back" || resolution === "set_off")
  );
}

type Claim = ClaimInMonth & { readonly month: PlainDate };

/**
 * What of someone's claims stands in a month: arrears from their month until a month has paid them, and
 * the others in their month alone.
 */
export function claimsIn(
  claims: readonly Claim[],
  month: PlainDate,
  paid: ReadonlySet<string>,
): Claim[] {
  return claims.filter((claim) =>
    claim.resolution === "arrears"
      ? claim.month <= month && !paid.has(claim.id)
      : claim.month === month,
  );
}
