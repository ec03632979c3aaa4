import "server-only";
import { sql } from "drizzle-orm";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { grouped } from "../rules/grouped";
import type { Partner, RecordedSituation } from "../types";

const CHILD_UNTIL = 18;

type Row = Omit<Partner, "personId"> & {
  personId: string;
  partnerId: string;
  toOn: PlainDate | null;
};

/** Whom people live with as married, by the register or as recorded here, who are in programme too. */
export async function partnersOf(
  scope: Scope,
  personIds: readonly string[],
  situations: readonly RecordedSituation[],
): Promise<Map<string, Partner[]>> {
  const told = situations.flatMap(({ personId, partnerId }) =>
    partnerId ? [{ person: personId, partner: partnerId }] : [],
  );
  const here = scope.municipalityId;
  const rows = await scope.tx.execute<Row>(sql`
    with asked as (
      select value::uuid as id
      from jsonb_array_elements_text(${JSON.stringify(personIds)}::text::jsonb)
    ), couple as (
      select asked.id as person_id, r.other_person_id as partner_id, true as registered
      from asked join person_relation r on r.municipality_id = ${here}
        and r.person_id = asked.id and r.kind in ('spouse','cohabitant') and r.to_on is null
      union
      select asked.id, r.person_id, true
      from asked join person_relation r on r.municipality_id = ${here}
        and r.other_person_id = asked.id and r.kind in ('spouse','cohabitant') and r.to_on is null
      union
      select person, partner, false
      from jsonb_to_recordset(${JSON.stringify(told)}::text::jsonb) as t (person uuid, partner uuid)
    ), child as (
      select m.person_id, max(c.birth_date + make_interval(years => ${CHILD_UNTIL}))::date as until
      from asked
      join household_member m on m.municipality_id = ${here} and m.person_id = asked.id
        and m.to_on is null
      join household_member o on o.municipality_id = ${here} and o.household_id = m.household_id
        and o.to_on is null and o.person_id <> m.person_id
      join person c on c.municipality_id = ${here} and c.id = o.person_id
      group by m.person_id
    )
    select couple.person_id as "personId", couple.partner_id as "partnerId", couple.registered,
      p.started_on::text as "fromOn", p.ended_on::text as "toOn", child.until::text as "childUntil"
    from couple
    join programme_participation p on p.municipality_id = ${here}
      and p.person_id = couple.partner_id and p.kind = 'introduction_programme'
      and p.started_on is not null
    left join child on child.person_id = couple.person_id`);
  return new Map(
    [...grouped(rows, (row) => row.personId)].map(([personId, all]) => [
      personId,
      all.map(
        ({ partnerId, personId: _asked, ...row }): Partner => ({
          ...row,
          personId: partnerId,
        }),
      ),
    ]),
  );
}
