import type { Letting } from "@/lib/dwellings/rules/codes";
import {
  depositCeiling,
  isInWriting,
  otherPayment,
  prepaidRent,
  rentIsSet,
  securityCeiling,
} from "@/lib/dwellings/rules/lease-money";
import { excludesNotice, leaseTerm, runsOnFrom } from "@/lib/dwellings/rules/lease-term";
import { noticePeriod } from "@/lib/dwellings/rules/notice";
import type { Sum } from "@/lib/dwellings/rules/sum";
import type { PlainDate } from "@/lib/platform/dates";
import type { HouseholdLease } from "../types";

export type LeaseState = "draft" | "signed" | "running" | "past_end" | "ended";

/** How a lease stands on a day. One that has run out while the household lives there is past its end. */
export function leaseState(
  { signedOn, movedInOn, movedOutOn, endsOn }: HouseholdLease,
  today: PlainDate,
): LeaseState {
  if (movedOutOn !== null && movedOutOn <= today) return "ended";
  if (movedInOn === null) return signedOn === null ? "draft" : "signed";
  return endsOn !== null && endsOn < today ? "past_end" : "running";
}

/** The checks of a lease against the act that holds for it, each beside what it is about. */
export function leaseChecks(
  lease: HouseholdLease,
  { letting }: { readonly letting: Letting },
  today: PlainDate,
): { readonly about: "terms" | "money"; readonly sum: Sum }[] {
  const terms = [
    isInWriting(lease),
    leaseTerm(lease, letting, today),
    excludesNotice(lease),
    noticePeriod(lease, letting, today),
  ].filter((sum) => sum !== null);
  const day = lease.startsOn ?? today;
  const money = [
    rentIsSet(lease),
    prepaidRent(lease, day),
    depositCeiling(lease, day),
    securityCeiling(lease, day),
    otherPayment(lease),
  ];
  return [
    ...terms.map((sum) => ({ about: "terms" as const, sum })),
    ...money.map((sum) => ({ about: "money" as const, sum })),
  ];
}

/** From when a lease that has run out has no end, if the household lives on (husleieloven § 9-2). */
export function becomesOpenEnded(lease: HouseholdLease): PlainDate | null {
  return lease.endsOn && lease.movedOutOn === null ? runsOnFrom(lease.endsOn) : null;
}
