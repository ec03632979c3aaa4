import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead } from "@/lib/cases/types";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { addMonths } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { runs } from "../rules/contribution";
import type { SupportApplication } from "../types";
import { careerRecord, leasesOfCases } from "./record";

export type SupportPage = {
  head: CaseHead;
  supports: readonly SupportApplication[];
  /** What an estimate of the allowance starts from. */
  known: {
    adults: number;
    children: number;
    monthlyRent: number | null;
    monthlyIncome: number | null;
    includesHeating: boolean;
  };
};

/** Applications for support, and what is known of rent and income; opening it is put on the trail. */
export async function supportPage(scope: Scope, caseId: string): Promise<SupportPage> {
  const head = await requireCase(scope, caseId, "career.view-support");
  const hidden = !mayHandleWhereabouts(scope.actor, head.addressProtection);
  const [record, leases, members] = await Promise.all([
    careerRecord(scope, caseId),
    hidden ? [] : leasesOfCases(scope, [caseId]),
    membersOfCase(scope, head),
  ]);
  const lease = leases.findLast(runs) ?? leases.at(-1);
  const adultFrom = addMonths(scope.today, -18 * 12);
  const adults = members.filter(({ birthDate }) => !birthDate || birthDate <= adultFrom).length;
  const budget = record.reviews.find(({ monthlyIncome }) => monthlyIncome !== null);
  return {
    head,
    supports: record.supports,
    known: {
      adults,
      children: members.length - adults,
      monthlyRent: lease?.monthlyRent ?? null,
      monthlyIncome: budget?.monthlyIncome ?? null,
      includesHeating: lease?.includesHeating ?? false,
    },
  };
}
