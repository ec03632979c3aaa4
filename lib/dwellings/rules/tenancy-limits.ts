import type { PlainDate } from "@/lib/platform/dates";
import { type LegalLimit, limitAmong } from "@/lib/rules/rules/limits";

/** From the day the act on tenancies was in force; read in the act as it stood on 2 July 2026. */
const sinceTheAct = { validFrom: "2000-01-01", validTo: null, verified: true } as const;

/** The numbers of husleieloven that a lease is held against. */
export const tenancyLimits: readonly LegalLimit[] = [
  { key: "lease.prepaid", value: 1, unit: "months", law: "husleieloven § 3-2", ...sinceTheAct },
  { key: "lease.deposit", value: 6, unit: "months", law: "husleieloven § 3-5", ...sinceTheAct },
  {
    key: "lease.deposit-released",
    value: 5,
    unit: "weeks",
    law: "husleieloven § 3-5",
    ...sinceTheAct,
  },
  { key: "lease.security", value: 6, unit: "months", law: "husleieloven § 3-6", ...sinceTheAct },
  {
    key: "lease.deposited-rent-answer",
    value: 14,
    unit: "days",
    law: "husleieloven § 3-8",
    ...sinceTheAct,
  },
  {
    key: "lease.index-every",
    value: 12,
    unit: "months",
    law: "husleieloven § 4-2",
    ...sinceTheAct,
  },
  {
    key: "lease.index-notice",
    value: 1,
    unit: "months",
    law: "husleieloven § 4-2",
    ...sinceTheAct,
  },
  {
    key: "lease.market-rent-after",
    value: 30,
    unit: "months",
    law: "husleieloven § 4-3",
    ...sinceTheAct,
  },
  {
    key: "lease.market-rent-since-change",
    value: 12,
    unit: "months",
    law: "husleieloven § 4-3",
    ...sinceTheAct,
  },
  {
    key: "lease.market-rent-notice",
    value: 6,
    unit: "months",
    law: "husleieloven § 4-3",
    ...sinceTheAct,
  },
  {
    key: "lease.consent-by-silence",
    value: 1,
    unit: "months",
    law: "husleieloven § 7-6",
    ...sinceTheAct,
  },
  {
    key: "lease.runs-on-after",
    value: 3,
    unit: "months",
    law: "husleieloven § 9-2",
    ...sinceTheAct,
  },
  { key: "lease.fixed-term", value: 36, unit: "months", law: "husleieloven § 9-3", ...sinceTheAct },
  {
    key: "lease.fixed-term-at-landlords",
    value: 12,
    unit: "months",
    law: "husleieloven § 9-3",
    ...sinceTheAct,
  },
  {
    key: "lease.fixed-term-holiday-home",
    value: 12,
    unit: "months",
    validFrom: "2023-07-01",
    validTo: "2028-06-30",
    law: "husleieloven § 9-3 a",
    verified: false,
  },
  { key: "lease.notice", value: 3, unit: "months", law: "husleieloven § 9-6", ...sinceTheAct },
  { key: "lease.notice-room", value: 1, unit: "months", law: "husleieloven § 9-6", ...sinceTheAct },
  { key: "lease.protest", value: 1, unit: "months", law: "husleieloven § 9-8", ...sinceTheAct },
  {
    key: "lease.suit-after-protest",
    value: 3,
    unit: "months",
    law: "husleieloven § 9-8",
    ...sinceTheAct,
  },
  {
    key: "lease.eviction-after-warning",
    value: 2,
    unit: "weeks",
    law: "husleieloven § 9-11",
    ...sinceTheAct,
  },
];

/** The limit of the act that holds on a day, or null when none is known for it. */
export function tenancyLimitOn(key: string, day: PlainDate): LegalLimit | null {
  return limitAmong(tenancyLimits, key, day);
}
