import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import { ageOn, type BirthDate } from "@/lib/people/rules/birth-date";
import { addMonths, type PlainDate } from "@/lib/platform/dates";

/** Ages of the right and duty to the introduction programme: integreringsloven § 8, first paragraph. */
export const PROGRAMME_AGES = { from: 18, to: 55 } as const;
/** Ages of the right to training in Norwegian, which ends at the upper one: integreringsloven § 26. */
export const TRAINING_AGES = { from: 18, until: 67 } as const;

export type RightsSubject = {
  type: SettlementType;
  birth: BirthDate;
  permitGrantedOn: PlainDate | null;
  settledOn: PlainDate | null;
};

/**
 * Whether the right and duty to the programme follow from settlement in the kinds of settlement that
 * rest on an agreement (integreringsloven § 8, second paragraph). For family members it hangs on the
 * sponsor, and those who settled on their own may be offered it; of them the record says nothing.
 */
function restsOnAgreement(type: SettlementType): boolean {
  return type !== "family_reunification" && type !== "self_settled";
}

/**
 * The day on which the right to the programme arose: the settlement date of someone who was 18 to 55
 * when the permit was granted. Null where that is not certain, as with a birth day that is not known.
 */
export function programmeRightFrom(subject: RightsSubject): PlainDate | null {
  const { type, birth, permitGrantedOn, settledOn } = subject;
  if (!settledOn || !restsOnAgreement(type)) return null;
  const age = ageOn(birth, permitGrantedOn ?? settledOn);
  const within = age && age.min >= PROGRAMME_AGES.from && age.max <= PROGRAMME_AGES.to;
  return within ? settledOn : null;
}

/** The day on which the right to training in Norwegian arose; null where that is not certain. */
export function trainingRightFrom({ birth, settledOn }: RightsSubject): PlainDate | null {
  const age = settledOn && ageOn(birth, settledOn);
  const within = age && age.min >= TRAINING_AGES.from && age.max < TRAINING_AGES.until;
  return within ? settledOn : null;
}

/** The day of the month by which Husbanken must have an application that is to count for the month. */
export const ALLOWANCE_DAY = 25;

/**
 * The first deadline for housing allowance that a household can keep: the 25th of the month it moves
 * in, or of the next month when it moves in after that.
 */
export function housingAllowanceDueOn(movedInOn: PlainDate): PlainDate {
  const due = `${movedInOn.slice(0, 8)}${ALLOWANCE_DAY}`;
  return movedInOn <= due ? due : addMonths(due, 1);
}
