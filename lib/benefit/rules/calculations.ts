import type { BenefitCalculation } from "../types";
import type { BenefitKind } from "./codes";
import { introductionBenefit } from "./introduction-benefit";

/** How each benefit is computed. */
export const calculations: Readonly<Record<BenefitKind, BenefitCalculation>> = {
  introduction_benefit: introductionBenefit,
};
