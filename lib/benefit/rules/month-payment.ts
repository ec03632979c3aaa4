import type { PlainDate } from "@/lib/platform/dates";
import type {
  BenefitCalculation,
  BenefitFacts,
  BenefitLaw,
  ClaimInMonth,
  MonthBenefit,
  Payment,
  SetOffLeft,
} from "../types";
import { payment } from "./payment";

export type ApprovedBefore = {
  readonly month: PlainDate;
  readonly earnedOre: number;
  readonly carriedOre: number;
  readonly differences: readonly { readonly month: PlainDate; readonly ore: number }[];
};

export type Asked = {
  readonly month: PlainDate;
  /** Every month before it that is approved for the municipality. */
  readonly months: readonly PlainDate[];
  /** What was approved for the participant in those, oldest first. */
  readonly approved: readonly ApprovedBefore[];
  readonly setOffs: readonly SetOffLeft[];
  readonly claims: readonly ClaimInMonth[];
};

export type MonthPayment = Payment & Pick<MonthBenefit, "earnedOre" | "missing">;

/**
 * A participant's month: its own benefit, and what has been found of the months before since they
 * were approved. Null when there is nothing to say of it.
 */
export function monthPayment(
  calculation: BenefitCalculation,
  law: BenefitLaw,
  facts: BenefitFacts,
  { month, months, approved, setOffs, claims }: Asked,
): MonthPayment | null {
  const own = calculation.monthOf(law, facts, month);
  const earlier = monthsAnew(calculation, law, facts, { months, approved });
  const paid = payment(law, own, {
    month,
    earlier,
    broughtForwardOre: approved.at(-1)?.carriedOre ?? 0,
    setOffs,
    claims,
  });
  // A debt of someone who has left stays where it is.
  if (!own && paid.differences.length === 0 && claims.length === 0) return null;
  return { ...paid, earnedOre: own?.earnedOre ?? 0, missing: own?.missing ?? [] };
}

/** Earlier months as they stand, and as they would be computed today. */
export function monthsAnew(
  calculation: BenefitCalculation,
  law: BenefitLaw,
  facts: BenefitFacts,
  { months, approved }: Pick<Asked, "months" | "approved">,
): { month: PlainDate; oldOre: number; newOre: number }[] {
  return months.flatMap((month) => {
    const computed = calculation.monthOf(law, facts, month);
    // A month of which something has become unknown stays as it was paid.
    if (computed && computed.missing.length > 0) return [];
    return [{ month, oldOre: standing(approved, month), newOre: computed?.earnedOre ?? 0 }];
  });
}

/** What a month gives as it stands: as approved, with what later months have put right. */
function standing(approved: readonly ApprovedBefore[], month: PlainDate): number {
  return approved.reduce((sum, one) => {
    const later = one.differences.find((difference) => difference.month === month)?.ore ?? 0;
    return sum + later + (one.month === month ? one.earnedOre : 0);
  }, 0);
}
