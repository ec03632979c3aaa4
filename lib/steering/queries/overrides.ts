import "server-only";
import { sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { selfSettlementApplication, selfSettlementStep } from "@/db/schema/self-settlement";
import type { Scope } from "@/lib/platform/transaction";
import { CHECK_CODES } from "@/lib/self-settlement/rules/checks";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { type ComparisonPeriod, daysOf } from "../rules/comparison-period";
import { shownCount } from "../rules/masking";
import type { Override, Overrides } from "../types";

const MOST_SHOWN = 20;

/**
 * How many approvals in a period passed a check that was not met, of those in cases that the actor may
 * open, with the latest of them and the reasons that were given.
 */
export async function overridesIn(scope: Scope, period: ComparisonPeriod): Promise<Overrides> {
  const [first, last] = daysOf(period, scope.today);
  const [step, application] = [selfSettlementStep, selfSettlementApplication];
  const approvals = sql`${step} join ${application}
      on ${application.municipalityId} = ${step.municipalityId}
      and ${application.id} = ${step.applicationId}
    join ${settlementCase} on ${settlementCase.municipalityId} = ${application.municipalityId}
      and ${settlementCase.id} = ${application.caseId}
    where ${step.municipalityId} = ${scope.municipalityId} and ${step.act} = 'approve'
      and ${step.happenedOn} between ${first} and ${last}`;
  const isException = sql`'exception_made' = any(${step.reasons})`;
  const mayOpen = mayOpenCase(scope);
  const [[counted], rows] = await Promise.all([
    scope.tx.execute<{ approved: number; overridden: number; all: number }>(sql`select
        (count(*) filter (where ${mayOpen}))::int as approved,
        (count(*) filter (where ${isException} and ${mayOpen}))::int as overridden,
        (count(*) filter (where ${isException}))::int as "all"
      from ${approvals}`),
    scope.tx.execute<Omit<Override, "checks"> & { reasons: string[] }>(sql`select
        ${settlementCase.id} as "caseId", ${settlementCase.number} as "caseNumber",
        ${settlementCase.householdName} as "householdName",
        ${step.happenedOn}::text as "approvedOn", ${step.reasons} as reasons, ${step.note} as reason
      from ${approvals} and ${isException} and ${mayOpen}
      order by ${step.happenedOn} desc, ${step.id} desc limit ${MOST_SHOWN}`),
  ]);
  const { approved = 0, overridden = 0, all = 0 } = counted ?? {};
  if (rows.length > 0) {
    scope.audit({
      action: "steering.view-overrides",
      objectType: "comparison",
      objectId: period.key,
      fields: ["displayName", "overridden", "overrideReason"],
    });
  }
  return {
    approved,
    overridden,
    hidden: shownCount(all - overridden, false),
    latest: rows.map(({ reasons, ...row }) => ({
      ...row,
      checks: CHECK_CODES.filter((code) => reasons.includes(code)),
    })),
  };
}
