import "server-only";
import { and, asc, count, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { employer, placement } from "@/db/schema/placements";
import { holding } from "@/lib/organisations/queries/landlords";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { EmployerFilter } from "../input/employer";
import { MONTHS_BETWEEN_CONTACTS } from "../rules/standing";
import type { EmployerPage, EmployerRow } from "../types";
import { byName } from "./employers";

const PAGE_SIZE = 25;

/** How many are at the employer on the day. */
const hereOn = (scope: Scope) => sql<number>`(select count(*)::int from ${placement} p
  where p.municipality_id = ${scope.municipalityId} and p.employer_id = ${employer}.id
    and p.from_on <= ${scope.today}::date and coalesce(p.ended_on, p.to_on) >= ${scope.today}::date)`;

/** The day by which someone is to be in touch, as `contactDueOn` has it. */
const dueOn = sql`coalesce(${employer.nextContactOn}, case when ${employer.answer} <> 'no'
  then ${employer.lastContactOn} + make_interval(months => ${MONTHS_BETWEEN_CONTACTS}) end)`;

function matches(typed: string): SQL | undefined {
  const digits = typed.replaceAll(/\s/g, "");
  if (/^\d{3,9}$/.test(digits)) return sql`starts_with(${employer.organisationNumber}, ${digits})`;
  const words = typed.split(/\s+/).filter(Boolean).slice(0, 6);
  return and(
    ...words.map((word) =>
      or(
        sql`lower(${employer.name}) like ${holding(word)}`,
        sql`lower(${employer.tasks}) like ${holding(word)}`,
        sql`lower(${employer.place}) like ${holding(word)}`,
      ),
    ),
  );
}

function answered(scope: Scope, answer: EmployerFilter["answer"]): SQL | undefined {
  if (!answer) return undefined;
  if (answer === "not_asked") return isNull(employer.answer);
  return answer === "has_placement" ? sql`${hereOn(scope)} > 0` : eq(employer.answer, answer);
}

/** The register by name, 25 at a time; `after` is the id of the last one seen. */
export async function listEmployers(
  scope: Scope,
  { q, answer, industry, free, due, archived, after }: EmployerFilter,
): Promise<EmployerPage> {
  const { municipalityId, today } = scope;
  const rows = await scope.tx
    .select({
      id: employer.id,
      name: employer.name,
      industry: employer.industry,
      place: employer.place,
      answer: employer.answer,
      placesOffered: employer.placesOffered,
      lastContactOn: employer.lastContactOn,
      nextContactOn: employer.nextContactOn,
      archivedOn: employer.archivedOn,
      here: hereOn(scope),
    })
    .from(employer)
    .where(
      and(
        eq(employer.municipalityId, municipalityId),
        archived ? undefined : isNull(employer.archivedOn),
        q ? matches(q) : undefined,
        answered(scope, answer),
        industry && eq(employer.industry, industry),
        free && sql`${employer.placesOffered} > ${hereOn(scope)}`,
        due && sql`${dueOn} <= ${today}::date`,
        after
          ? sql`(${byName}, ${employer.id}) > (
            select lower(last.name) collate "nb-NO-x-icu", last.id from ${employer} last
            where last.municipality_id = ${municipalityId} and last.id = ${after}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(byName), asc(employer.id))
    .limit(PAGE_SIZE + 1);
  const shown = rows.slice(0, PAGE_SIZE) as EmployerRow[];
  return { rows: shown, next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null };
}

/** Figures of the register that name nobody. */
export type RegisterSums = {
  employers: number;
  here: number;
  may: number;
  no: number;
  notAsked: number;
  /** By the answer alone, whoever is there. */
  yes: number;
  maybe: number;
  saidNo: number;
  unasked: number;
  places: number;
  taken: number;
  due: number;
};

/** How the register stands today, employers that are put away left out. */
export async function registerSums(scope: Scope): Promise<RegisterSums> {
  const [row] = await scope.tx.execute<RegisterSums>(sql`
    select count(*)::int as employers,
      count(*) filter (where here > 0)::int as here,
      count(*) filter (where here = 0 and answer in ('yes','maybe'))::int as may,
      count(*) filter (where here = 0 and answer = 'no')::int as no,
      count(*) filter (where here = 0 and answer is null)::int as "notAsked",
      count(*) filter (where answer = 'yes')::int as yes,
      count(*) filter (where answer = 'maybe')::int as maybe,
      count(*) filter (where answer = 'no')::int as "saidNo",
      count(*) filter (where answer is null)::int as unasked,
      coalesce(sum(places), 0)::int as places, coalesce(sum(here), 0)::int as taken,
      count(*) filter (where due <= ${scope.today}::date)::int as due
    from (select ${employer.answer} as answer, ${employer.placesOffered} as places,
        ${hereOn(scope)} as here, ${dueOn} as due
      from ${employer}
      where ${employer.municipalityId} = ${scope.municipalityId}
        and ${employer.archivedOn} is null) e`);
  return row as RegisterSums;
}

/** How many employers are to be contacted by today. */
export async function employersToContact(scope: Scope): Promise<number> {
  const [row] = await scope.tx
    .select({ count: count() })
    .from(employer)
    .where(
      and(
        eq(employer.municipalityId, scope.municipalityId),
        isNull(employer.archivedOn),
        sql`${dueOn} <= ${scope.today}::date`,
      ),
    );
  return row?.count ?? 0;
}

/** The employers that have someone now, or would or may take someone in, taken together. */
export type EmployersToFollow = {
  count: number;
  here: number;
  /** The last contact with the one that has waited the longest; null when one was never contacted. */
  contactedSince: PlainDate | null;
};

export async function employersToFollow(scope: Scope): Promise<EmployersToFollow> {
  const [row] = await scope.tx.execute<EmployersToFollow>(sql`
    select count(*)::int as count, (count(*) filter (where here > 0))::int as here,
      case when bool_and(contacted is not null) then min(contacted)::text end as "contactedSince"
    from (select ${employer.answer} as answer, ${employer.lastContactOn} as contacted,
        ${hereOn(scope)} as here
      from ${employer}
      where ${employer.municipalityId} = ${scope.municipalityId}
        and ${employer.archivedOn} is null) e
    where here > 0 or answer in ('yes','maybe')`);
  return row ?? { count: 0, here: 0, contactedSince: null };
}
