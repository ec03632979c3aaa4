import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { deadline } from "@/db/schema/deadlines";
import { selfSettlementApplication, selfSettlementStep } from "@/db/schema/self-settlement";
import { isPlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { ApplicationListInput } from "../input";
import { APPLICATION_STATES, type ApplicationState, WAITING } from "../rules/states";
import type { ApplicationLine, ApplicationList } from "../types";

const PAGE_SIZE = 25;
/** The deadlines of the follow-ups after moving in. */
const FOLLOW_UP_RULES = ["D-AS-FOLLOW-1", "D-AS-FOLLOW-2", "D-AS-FOLLOW-3"] as const;
const application = selfSettlementApplication;

/** The one condition behind list and counts: applications of open cases that the actor may open. */
function mayList(scope: Scope): SQL {
  return sql`${application.municipalityId} = ${scope.municipalityId}
    and ${settlementCase.status} = 'open' and ${mayOpenCase(scope)}`;
}

const JOINED = sql`${application} join ${settlementCase}
  on ${settlementCase.municipalityId} = ${application.municipalityId}
    and ${settlementCase.id} = ${application.caseId}`;

const followUpOn = sql`(select min(${deadline.dueOn}) from ${deadline}
  where ${deadline.municipalityId} = ${application.municipalityId}
    and ${deadline.caseId} = ${application.caseId}
    and ${deadline.ruleKey} = any(${sql.param([...FOLLOW_UP_RULES])}::text[])
    and ${deadline.state} = 'open')`;

const statesOf = ({ state, waiting }: ApplicationListInput): readonly ApplicationState[] => {
  if (state) return [state];
  if (waiting) return WAITING[waiting];
  return APPLICATION_STATES.filter((one) => one !== "ended");
};

/** A page of the applications that the actor may open: those that have waited longest first. */
export async function listApplications(
  scope: Scope,
  filter: ApplicationListInput,
): Promise<ApplicationList> {
  scope.audit({
    action: "self-settlement.list-applications",
    objectType: "application_list",
    fields: [...(filter.state ? ["state"] : []), ...(filter.waiting ? ["waiting"] : [])],
  });
  const states = statesOf(filter);
  const after = readKey(filter.after);
  const beyond = after
    ? sql` and (${application.stateSince}, ${application.id}) > (${after.since}::date, ${after.id}::uuid)`
    : sql``;
  const [rows, counts] = await Promise.all([
    scope.tx.execute<ApplicationLine>(sql`select ${application.id} as "applicationId",
        ${application.caseId} as "caseId", ${settlementCase.number} as number,
        ${settlementCase.householdName} as "householdName",
        ${settlementCase.memberCount} as "memberCount",
        ${settlementCase.addressProtection} as "addressProtection",
        ${application.state} as state, ${application.stateSince} as "stateSince",
        ${application.wantedOn} as "wantedOn", ${application.answerSentOn} as "answerSentOn",
        ${application.imdiDecidedOn} as "imdiDecidedOn", ${followUpOn} as "followUpOn"
      from ${JOINED}
      where ${mayList(scope)} and ${application.state} = any(${sql.param([...states])}::text[])${beyond}
      order by ${application.stateSince}, ${application.id} limit ${PAGE_SIZE + 1}`),
    countByState(scope),
  ]);
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  const next = rows.length > PAGE_SIZE && last ? `${last.stateSince}_${last.applicationId}` : null;
  return { rows: page, next, counts };
}

/** How many applications that the actor may open stand in each state. */
export async function countByState(
  scope: Scope,
): Promise<Readonly<Partial<Record<ApplicationState, number>>>> {
  const rows = await scope.tx.execute<{ state: ApplicationState; n: number }>(sql`select
      ${application.state} as state, count(*)::int as n
    from ${JOINED} where ${mayList(scope)} and ${application.endedOn} is null
    group by ${application.state}`);
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** How many approvals in a year, in cases that the actor may open, passed a check that was not met. */
export async function countOverrides(
  scope: Scope,
  year: number,
): Promise<{ approved: number; overridden: number }> {
  const [row] = await scope.tx.execute<{ approved: number; overridden: number }>(sql`select
      count(*)::int as approved,
      (count(*) filter (where 'exception_made' = any(s.reasons)))::int as overridden
    from ${selfSettlementStep} s
    join ${JOINED} on ${application.municipalityId} = s.municipality_id
      and ${application.id} = s.application_id
    where s.municipality_id = ${scope.municipalityId} and s.act = 'approve'
      and s.happened_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
      and ${mayOpenCase(scope)}`);
  return row ?? { approved: 0, overridden: 0 };
}

function readKey(text: string | undefined): { since: string; id: string } | null {
  const [since = "", id = ""] = (text ?? "").split("_");
  return isPlainDate(since) && isId(id) ? { since, id } : null;
}
