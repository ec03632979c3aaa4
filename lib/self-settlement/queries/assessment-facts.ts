import "server-only";
import { sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { document } from "@/db/schema/documents";
import { dwelling, lease } from "@/db/schema/dwellings";
import { householdMember } from "@/db/schema/people";
import {
  privateTalk,
  selfSettlementApplication,
  selfSettlementCheck,
} from "@/db/schema/self-settlement";
import type { Scope } from "@/lib/platform/transaction";
import type { FactRow } from "../types";

/** The applications of cases, the earliest first, each with what was checked and asked. One query. */
export async function assessmentFactRows(
  scope: Scope,
  caseIds: readonly string[],
): Promise<FactRow[]> {
  if (caseIds.length === 0) return [];
  const m = scope.municipalityId;
  return scope.tx.execute<FactRow>(sql`select a.case_id as "caseId", a.id as "applicationId",
      a.monthly_income as "monthlyIncome", a.income_calculated_on as "incomeCalculatedOn",
      a.overridden, a.override_reason as "overrideReason",
      (select coalesce(json_agg(h.person_id), '[]') from ${settlementCase} c
        join ${householdMember} h on h.municipality_id = c.municipality_id
          and h.household_id = c.household_id and h.to_on is null
        where c.municipality_id = ${m} and c.id = a.case_id) as "memberIds",
      (select json_build_object('id', d.id, 'letting', d.letting, 'rooms', d.rooms,
          'areaM2', d.area_m_2, 'photos', (select count(*) from ${document} p
            where p.municipality_id = ${m} and p.subject_type = 'dwelling'
              and p.subject_id = d.id and p.kind = 'inspection_photo' and p.removed_at is null))
        from ${dwelling} d where d.municipality_id = ${m} and d.id = a.dwelling_id) as dwelling,
      (select json_build_object('id', l.id, 'startsOn', l.starts_on,
          'isFixedTerm', l.is_fixed_term, 'endsOn', l.ends_on,
          'shortTermGround', l.short_term_ground, 'noticeMonths', l.notice_months,
          'monthlyRent', l.monthly_rent, 'includesHeating', l.includes_heating,
          'includesElectricity', l.includes_electricity, 'monthlyEnergy', l.monthly_energy,
          'deposit', l.deposit, 'depositAccount', l.deposit_account, 'guarantee', l.guarantee)
        from ${lease} l where l.municipality_id = ${m} and l.id = a.lease_id) as lease,
      (select coalesce(json_agg(json_build_object('id', k.id, 'code', k.code, 'state', k.state,
          'reasons', k.reasons, 'note', k.note, 'evidence', k.evidence,
          'checkedOn', k.checked_on)), '[]')
        from ${selfSettlementCheck} k
        where k.municipality_id = ${m} and k.subject_id = any(
          array[a.id, a.case_id, a.dwelling_id])
          and k.code in ('AS-C01', 'AS-C06', 'AS-C07', 'AS-C10', 'AS-C15')) as checks,
      (select coalesce(json_agg(json_build_object('id', t.id, 'personId', t.person_id,
          'dwellingId', t.dwelling_id, 'occasion', t.occasion, 'heldOn', t.held_on,
          'askedAlone', t.asked_alone, 'interpreterUse', t.interpreter_use,
          'interpretedBy', t.interpreted_by,
          'interpreterCategory', t.interpreter_category) order by t.held_on, t.id), '[]')
        from ${privateTalk} t
        where t.municipality_id = ${m} and t.application_id = a.id) as talks
    from ${selfSettlementApplication} a
    where a.municipality_id = ${m}
      and a.case_id = any(${sql.param(`{${caseIds.join(",")}}`)}::uuid[])
    order by a.created_at, a.id`);
}
