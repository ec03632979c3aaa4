import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { replacedYearDecision, yearRequest } from "@/db/schema/steering";
import { takesPlaceIn } from "@/lib/cases/queries/decided-places";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { DecisionCondition } from "../rules/decision-conditions";
import { projectionOf } from "../rules/projection";
import { type Step, type StepCount, shownPosition, type YearCounts } from "../rules/year-position";
import { type RequestKind, requestedNow } from "../rules/year-request";
import type { ReplacedDecision, TheYear, YearRequest } from "../types";
import { yearDecisionOf } from "./indicator-year";

/** The year from the state's request to the settled, as the actor may see it. */
export async function theYear(scope: Scope, year: number): Promise<TheYear> {
  const [requests, decision, replaced, counts] = await Promise.all([
    yearRequests(scope, year),
    yearDecisionOf(scope, year),
    replacedDecisions(scope, year),
    yearCounts(scope, year),
  ]);
  const decided = decision && { number: decision.decidedNumber, minors: decision.decidedMinors };
  const position = shownPosition(counts, decided);
  const settled = position.settled.all;
  const planned = position.planned.all;
  return {
    year,
    requests,
    requested: requestedNow(requests),
    decision,
    replaced,
    position,
    projection:
      settled === null || planned === null
        ? null
        : projectionOf({ year, today: scope.today, settled, planned }),
  };
}

async function yearRequests(scope: Scope, year: number): Promise<YearRequest[]> {
  const rows = await scope.tx
    .select()
    .from(yearRequest)
    .where(and(eq(yearRequest.municipalityId, scope.municipalityId), eq(yearRequest.year, year)))
    .orderBy(asc(yearRequest.receivedOn), asc(yearRequest.id));
  return rows.map(({ municipalityId: _wall, createdAt: _at, year: _year, ...row }) => ({
    ...row,
    kind: row.kind as RequestKind,
  }));
}

async function replacedDecisions(scope: Scope, year: number): Promise<ReplacedDecision[]> {
  const rows = await scope.tx
    .select()
    .from(replacedYearDecision)
    .where(
      and(
        eq(replacedYearDecision.municipalityId, scope.municipalityId),
        eq(replacedYearDecision.year, year),
      ),
    )
    .orderBy(asc(replacedYearDecision.replacedAt), asc(replacedYearDecision.id));
  return rows.map(({ municipalityId: _wall, year: _year, replacedAt: _at, ...row }) => ({
    ...row,
    conditions: row.conditions as DecisionCondition[],
  }));
}

/** How many of those who take one of the year's places are at each step. */
async function yearCounts(scope: Scope, year: number): Promise<YearCounts> {
  const s = personSettlement;
  const rows = await scope.tx.execute<StepCount & { step: Step }>(sql`
    select
      case when ${s.settledOn} is not null then 'settled'
        when ${s.plannedOn} is not null then 'planned'
        when ${s.allocationDecidedOn} is not null then 'allocated'
        else 'accepted' end as step,
      count(*)::int as "all",
      (count(*) filter (where ${settlementCase.settlementType} = 'unaccompanied_minor'))::int as minors,
      (count(*) filter (where ${settlementCase.settlementType} = 'agreed_self_settlement'))::int
        as "selfSettled",
      (count(*) filter (where not ${mayOpenCase(scope)}))::int as unknown
    from ${s} join ${settlementCase}
      on ${settlementCase.municipalityId} = ${s.municipalityId} and ${settlementCase.id} = ${s.caseId}
    where ${s.municipalityId} = ${scope.municipalityId} and ${takesPlaceIn(scope, year)}
    group by 1`);
  const none = { all: 0, minors: 0, selfSettled: 0, unknown: 0 };
  const at = (step: Step) => rows.find((row) => row.step === step) ?? none;
  return {
    settled: at("settled"),
    planned: at("planned"),
    allocated: at("allocated"),
    accepted: at("accepted"),
  };
}
