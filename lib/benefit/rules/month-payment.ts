import type { PlainDate } from "@/lib/platform/dates";
import type {
  BenefitCalculation,
  BenefitFacts,
  BenefitLaw,
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
  { month, months, approved, setOffs }: Asked,
): MonthPayment | null {
  const own = calculation.monthOf(law, facts, month);
  const earlier = months.flatMap((before) => {
    const computed = calculation.monthOf(law, facts, before);
    // A month of which something has become unknown stays as it was paid.
    if (computed && computed.missing.length > 0) return [];
    return [
      { month: before, oldOre: standing(approved, before), newOre: computed?.earnedOre ?? 0 },
    ];
  });
  const paid = payment(law, own, {
    month,
    earlier,
    broughtForwardOre: approved.at(-1)?.carriedOre ?? 0,
    setOffs,
  });
  // A debt of someone who has left stays where it is.
  if (!own && paid.differences.length === 0) return null;
  return { ...paid, earnedOre: own?.earnedOre ?? 0, missing: own?.missing ?? [] };
}

/** What a month gives as it stands: as approved, with what later months have put right. */
function standing(approved: readonly ApprovedBefore[], month: PlainDate): number {
  return approved.reduce((sum, one) => {
    const later = one.differences.find((difference) => difference.month === month)?.ore ?? 0;
    return sum + later + (one.month === month ? one.earnedOre : 0);
  }, 0);
}
