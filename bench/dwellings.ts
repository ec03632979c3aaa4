import type { Sql } from "postgres";
import { dwellingSearchInput } from "@/lib/dwellings/input";
import { searchDwellings } from "@/lib/dwellings/queries/search-dwellings";
import { wantedOf } from "@/lib/dwellings/queries/wanted";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { countMoments } from "@/lib/steering/commands/count-moments";
import { benchCtx } from "./acts";
import { type Figure, median } from "./figures";
import { benchMunicipality } from "./seed";

const DWELLINGS = 20_000;
const RUNS = 60;
const LIMIT_MS = 25;

/**
 * A register of 20,000 dwellings in the first municipality: four of five are lived in by a lease, one
 * in ten has rooms, one in fifty is blocked, and one in twelve is made for a wheelchair.
 */
async function seedDwellings(sql: Sql): Promise<void> {
  const m = benchMunicipality(0);
  const id = (kind: string) =>
    `overlay(overlay(md5('${kind}${m}' || n) placing '7' from 13) placing '8' from 17)::uuid`;
  const all = `from generate_series(1, ${DWELLINGS}) n`;
  const statements = [
    `insert into dwelling (municipality_id, id, street_address, unit, postal_code, postal_place,
        address_key, area_name, kind, holding, rooms, area_m_2, places, own_bathroom,
        step_free_entrance, wheelchair_accessible, approved_for_allowance, available_from,
        monthly_rent, includes_heating, includes_electricity)
      select '${m}', ${id("register")}, 'Gate ' || n % 900, 'H' || lpad((n / 900)::text, 4, '0'),
        '40' || lpad((n % 60)::text, 2, '0'), 'Sted ' || n % 7, 'bench-' || n, 'Område ' || n % 12,
        'flat', (array['municipal','leased_in','private'])[1 + n % 3], 1 + n % 5, 30 + n % 90,
        case when n % 10 > 0 then 1 + n % 6 end, n % 9 > 0, n % 4 = 0, n % 12 = 0, n % 5 > 0,
        date '2026-01-01' + n % 200, 700000 + n % 80 * 10000, true, false ${all}`,
    `insert into dwelling_room (municipality_id, id, dwelling_id, name, beds)
      select '${m}', overlay(overlay(md5('room${m}' || n || '/' || r) placing '7' from 13) placing '8' from 17)::uuid,
        ${id("register")}, 'Rom ' || r, 1 ${all}, generate_series(1, 4) r where n % 10 = 0`,
    `insert into dwelling_block (municipality_id, id, dwelling_id, starts_on, reason)
      select '${m}', ${id("block")}, ${id("register")}, '2026-10-01', 'renovation' ${all} where n % 50 = 7`,
    `insert into lease (municipality_id, id, case_id, dwelling_id, moved_in_on)
      select '${m}', ${id("dwelling-lease")}, c.id, ${id("register")}, date '2026-02-01'
      ${all} join (select id, row_number() over (order by id) - 1 as at, count(*) over () as size
        from settlement_case where municipality_id = '${m}') c on c.at = n % c.size
      where n % 5 > 0`,
    "analyze dwelling",
    "analyze dwelling_room",
    "analyze dwelling_block",
    "analyze lease",
  ];
  for (const statement of statements) await sql.unsafe(statement);
  await sql`delete from household_moment_counting where municipality_id = ${m}`;
  await countMoments(m as MunicipalityId);
}

/** Times the search of a register of 20,000 dwellings, each found one with its reasons. */
export async function timeDwellings(sql: Sql): Promise<Figure[]> {
  await seedDwellings(sql);
  const ctx = benchCtx();
  const searched = async (name: string, asked: Record<string, unknown>): Promise<Figure> => {
    const read = dwellingSearchInput.parse(asked);
    const value = await median(RUNS, () =>
      inScope(ctx, async (scope) => {
        const { wanted } = await wantedOf(scope, read);
        return searchDwellings(scope, read, wanted);
      }),
    );
    return { name: `${DWELLINGS} dwellings: ${name}`, value, unit: "ms", limit: LIMIT_MS };
  };
  const year = { from: "2026-12-01", months: "12" };
  return [
    await searched("four people for a year", { ...year, persons: "4" }),
    await searched("a wheelchair user in an area", {
      ...year,
      persons: "2",
      need: "wheelchair",
      area: "Område 0",
    }),
    await searched("by address, all", { q: "gate 41", show: "all" }),
    await searched("shared, rent at most 9000", { ...year, persons: "1", rent: "9000" }),
  ];
}
