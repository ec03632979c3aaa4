import "server-only";
import { and, eq, getTableColumns, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { dwelling, dwellingBlock, dwellingDefect, dwellingRoom } from "@/db/schema/dwellings";
import type { Scope } from "@/lib/platform/transaction";
import type { DwellingSearch } from "../input";
import { type Candidate, type Fit, type HomeNeed, judgeFit, type Wanted } from "../rules/fit";
import { type Resident, residentsOf, stayIsIn, staysIn } from "./occupancy";

const PAGE_SIZE = 25;
/** So many dwellings are held against what is wanted at a time, and in one search at most. */
const AT_ONCE = 60;
const MOST_HELD = 3000;

export type FoundDwelling = Candidate & { fit: Fit; residents: readonly Resident[] };
export type DwellingPage = { rows: FoundDwelling[]; next: string | null };

type Narrowed = Pick<DwellingSearch, "q" | "area" | "holding" | "show" | "after">;

const COLUMN = {
  step_free: dwelling.stepFreeEntrance,
  wheelchair: dwelling.wheelchairAccessible,
  accessible_bathroom: dwelling.accessibleBathroom,
  own_bathroom: dwelling.ownBathroom,
  own_kitchen: dwelling.ownKitchen,
  allowance: dwelling.approvedForAllowance,
} as const satisfies Record<HomeNeed, unknown>;

const byAddress = sql`dwelling.postal_place collate "nb-NO-x-icu", dwelling.street_address collate "nb-NO-x-icu",
  coalesce(dwelling.unit, '') collate "nb-NO-x-icu", dwelling.id`;

const wholePlace = (scope: Scope, wanted: Wanted, without: string | null) =>
  sql`exists (select 1 from ${staysIn(scope, sql`dwelling.id`, without)} stay
    where stay.room_id is null and stay.place_number is null and stay.persons is null
      and ${stayIsIn(wanted.period)})`;

/**
 * What certainly stands against a dwelling, so that only the others are held against the rule. It may
 * let through what the rule refuses, and never the other way.
 */
function maybePossible(scope: Scope, wanted: Wanted, without: string | null): SQL | undefined {
  const { period, persons, needs, maxRent } = wanted;
  return and(
    sql`dwelling.available_from <= ${period.from}::date`,
    sql`(dwelling.available_to is null or dwelling.available_to >= ${period.to ?? period.from}::date)`,
    ...needs.map((need) => sql`${COLUMN[need]} is distinct from false`),
    maxRent === null
      ? undefined
      : or(isNull(dwelling.monthlyRent), sql`dwelling.monthly_rent <= ${maxRent}`),
    persons === null
      ? undefined
      : sql`(dwelling.places is null or dwelling.places >= ${persons} or exists (
          select 1 from ${dwellingRoom} r where r.municipality_id = dwelling.municipality_id
            and r.dwelling_id = dwelling.id and r.archived_on is null))`,
    sql`not exists (select 1 from ${dwellingBlock} b where b.municipality_id = dwelling.municipality_id
      and b.dwelling_id = dwelling.id and b.room_id is null
      and (b.ends_on is null or b.ends_on >= ${period.from}::date)
      and (${period.to}::date is null or b.starts_on <= ${period.to}::date))`,
    sql`not ${wholePlace(scope, wanted, without)}`,
  );
}

function narrowed(scope: Scope, { q, area, holding, show }: Narrowed): SQL | undefined {
  const words = (q ?? "").split(/\s+/).filter(Boolean).slice(0, 6);
  return and(
    eq(dwelling.municipalityId, scope.municipalityId),
    show === "archived" ? isNotNull(dwelling.archivedOn) : isNull(dwelling.archivedOn),
    area ? eq(dwelling.areaName, area) : undefined,
    holding ? eq(dwelling.holding, holding) : undefined,
    ...words.map(
      (word) =>
        sql`strpos(lower(concat_ws(' ', dwelling.street_address, dwelling.unit, dwelling.postal_code, dwelling.postal_place)), ${word.toLocaleLowerCase("nb")}) > 0`,
    ),
  );
}

/** The next dwellings by address, with all that the rule of fit asks about. */
async function nextCandidates(
  scope: Scope,
  {
    wanted,
    without,
    where,
    after,
  }: {
    wanted: Wanted;
    without: string | null;
    where: SQL | undefined;
    after: string | undefined;
  },
): Promise<Candidate[]> {
  const {
    municipalityId: _,
    addressKey: __,
    createdAt: ___,
    ...columns
  } = getTableColumns(dwelling);
  const own = (alias: string) =>
    sql.raw(
      `${alias}.municipality_id = dwelling.municipality_id and ${alias}.dwelling_id = dwelling.id`,
    );
  const rows = await scope.tx
    .select({
      ...columns,
      roomList: sql<Candidate["roomList"]>`(select coalesce(json_agg(json_build_object('id', r.id,
          'name', r.name, 'beds', r.beds, 'archivedOn', r.archived_on) order by r.name, r.id), '[]')
        from ${dwellingRoom} r where ${own("r")} and r.archived_on is null)`,
      blocks: sql<
        Candidate["blocks"]
      >`(select coalesce(json_agg(json_build_object('roomId', b.room_id,
          'startsOn', b.starts_on, 'endsOn', b.ends_on, 'reason', b.reason) order by b.starts_on, b.id), '[]')
        from ${dwellingBlock} b where ${own("b")}
          and (b.ends_on is null or b.ends_on >= ${wanted.period.from}::date))`,
      openDefects: sql<
        Candidate["openDefects"]
      >`(select coalesce(json_agg(json_build_object('what', f.what,
          'severity', f.severity) order by f.reported_on, f.id), '[]')
        from ${dwellingDefect} f where ${own("f")} and f.state <> 'repaired')`,
      stays: sql<
        Candidate["stays"]
      >`(select coalesce(json_agg(json_build_object('roomId', stay.room_id,
          'placeNumber', stay.place_number, 'persons', stay.persons,
          'from', stay.from_day, 'to', stay.to_day)), '[]')
        from ${staysIn(scope, sql`dwelling.id`, without)} stay where ${stayIsIn(wanted.period)})`,
    })
    .from(dwelling)
    .where(
      and(
        where,
        after
          ? sql`(${byAddress}) > (select last.postal_place collate "nb-NO-x-icu",
              last.street_address collate "nb-NO-x-icu", coalesce(last.unit, '') collate "nb-NO-x-icu", last.id
            from ${dwelling} last where last.municipality_id = ${scope.municipalityId} and last.id = ${after}::uuid)`
          : undefined,
      ),
    )
    .orderBy(byAddress)
    .limit(AT_ONCE);
  return rows as Candidate[];
}

/**
 * The register by address, 25 at a time, each dwelling with why it fits what is wanted or does not.
 * `possible` leaves out those that do not fit. `without` is the case that looks for a home: its own
 * stay stands in nobody's way.
 */
export async function searchDwellings(
  scope: Scope,
  search: Narrowed,
  wanted: Wanted,
  without: string | null = null,
): Promise<DwellingPage> {
  const onlyPossible = search.show === "possible";
  const where = and(
    narrowed(scope, search),
    onlyPossible ? maybePossible(scope, wanted, without) : undefined,
  );
  const found: (Candidate & { fit: Fit })[] = [];
  let after = search.after;
  let isMore = true;
  for (let held = 0; isMore && found.length <= PAGE_SIZE && held < MOST_HELD; held += AT_ONCE) {
    const some = await nextCandidates(scope, { wanted, without, where, after });
    isMore = some.length === AT_ONCE;
    after = some.at(-1)?.id ?? after;
    for (const one of some) {
      const judged = judgeFit(one, wanted);
      if (!onlyPossible || judged.verdict !== "no") found.push({ ...one, fit: judged });
    }
  }
  const shown = found.slice(0, PAGE_SIZE);
  const residents = await residentsOf(
    scope,
    shown.map(({ id }) => id),
    wanted.period,
  );
  const last = found.length > PAGE_SIZE ? shown.at(-1)?.id : isMore ? after : undefined;
  return {
    rows: shown.map((one) => ({ ...one, residents: residents.get(one.id) ?? [] })),
    next: last ?? null,
  };
}
