import { benefitDecision } from "./benefit-decision";
import { housingOffer } from "./housing-offer";
import { landlordInformation } from "./landlord-information";
import type { ProductTemplate } from "./product-template";
import { programmeDecision } from "./programme-decision";
import { selfSettlementApproval } from "./self-settlement-approval";
import { selfSettlementMoreInformation } from "./self-settlement-more-information";
import { selfSettlementRefusal } from "./self-settlement-refusal";
import { selfSettlementTerms } from "./self-settlement-terms";

const TEMPLATES: readonly ProductTemplate[] = [
  selfSettlementApproval,
  selfSettlementRefusal,
  selfSettlementMoreInformation,
  selfSettlementTerms,
  landlordInformation,
  housingOffer,
  programmeDecision,
  benefitDecision,
];

/** One row for each text of each kind of letter. */
export function productTexts() {
  return TEMPLATES.flatMap(({ kind, version, texts }) =>
    Object.entries(texts).flatMap(([language, { ordinary, plain }]) => [
      { kind, version, language, plain: false, ...ordinary },
      { kind, version, language, plain: true, ...plain },
    ]),
  );
}
