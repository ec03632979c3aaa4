import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Lease } from "../types";
import { tenancyLimitOn } from "./tenancy-limits";

/** The first day on which a rent may change, and the day on which it must have been said in writing. */
export type RentChange = {
  readonly from: PlainDate;
  readonly saidBy: PlainDate;
  readonly law: string;
};

type RentOf = Pick<Lease, "startsOn" | "regulatedOn">;

const later = (a: PlainDate, b: PlainDate) => (a > b ? a : b);

/**
 * When rent may be put up by the index: a year after it was set, with a month's notice in writing
 * (LE-08, husleieloven § 4-2). Null while the lease does not say when it starts.
 */
export function indexChange({ startsOn, regulatedOn }: RentOf): RentChange | null {
  const setOn = regulatedOn ?? startsOn;
  if (!setOn) return null;
  const every = tenancyLimitOn("lease.index-every", setOn);
  const notice = tenancyLimitOn("lease.index-notice", setOn);
  if (!every || !notice) return null;
  const from = addMonths(setOn, every.value);
  return { from, saidBy: addMonths(from, -notice.value), law: every.law };
}

/**
 * When rent may be put to market rent: two years and six months after the lease began with no other
 * change than the index, a year after the last change, and six months after it was demanded in
 * writing, so by a demand today six months from now at the earliest (LE-09, § 4-3).
 */
export function marketRentChange(
  { startsOn, regulatedOn }: RentOf,
  today: PlainDate,
): RentChange | null {
  if (!startsOn) return null;
  const [after, since, notice] = [
    tenancyLimitOn("lease.market-rent-after", startsOn),
    tenancyLimitOn("lease.market-rent-since-change", startsOn),
    tenancyLimitOn("lease.market-rent-notice", startsOn),
  ];
  if (!after || !since || !notice) return null;
  const afterStart = addMonths(startsOn, after.value + notice.value);
  const afterChange = addMonths(regulatedOn ?? startsOn, since.value);
  const afterDemand = addMonths(today, notice.value);
  const from = [afterStart, afterChange, afterDemand].reduce(later);
  return { from, saidBy: addMonths(from, -notice.value), law: after.law };
}
