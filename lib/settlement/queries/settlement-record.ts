import "server-only";
import { sql } from "drizzle-orm";
import {
  arrivalPlan,
  distribution,
  municipalityMove,
  offerRefusal,
  personFileGap,
  settlementRecord,
} from "@/db/schema/settlement";
import type { Scope } from "@/lib/platform/transaction";
import type { SettlementRecordOfCase } from "../types";

const NOTHING: SettlementRecordOfCase = {
  records: [],
  distribution: null,
  gaps: [],
  arrivals: [],
  refusal: null,
  moves: [],
};

/** What is recorded of the way to settlement in several cases, in one query. */
export async function settlementRecords(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, SettlementRecordOfCase>> {
  if (caseIds.length === 0) return new Map();
  const ofCase = sql`t.municipality_id = ${scope.municipalityId} and t.case_id = c.id`;
  const rows = await scope.tx.execute<SettlementRecordOfCase & { caseId: string }>(sql`select
      c.id as "caseId",
      (select coalesce(json_agg(json_build_object('id', t.id, 'personId', t.person_id,
          'step', t.step, 'doneOn', t.done_on, 'answer', t.answer, 'note', t.note,
          'recordedByName', t.recorded_by_name, 'recordedAt', t.recorded_at,
          'version', t.version) order by t.recorded_at, t.id), '[]')
        from ${settlementRecord} t where ${ofCase}) as records,
      (select json_build_object('listedOn', t.listed_on, 'readOn', t.read_on,
          'missing', t.missing, 'declinedOn', t.declined_on, 'declineReason', t.decline_reason,
          'declineNote', t.decline_note, 'version', t.version)
        from ${distribution} t where ${ofCase}) as distribution,
      (select coalesce(json_agg(json_build_object('personId', t.person_id, 'item', t.item,
          'notedOn', t.noted_on, 'askedOn', t.asked_on, 'receivedOn', t.received_on,
          'version', t.version) order by t.noted_on, t.item, t.person_id), '[]')
        from ${personFileGap} t where ${ofCase}) as gaps,
      (select coalesce(json_agg(json_build_object('personId', t.person_id,
          'travelMode', t.travel_mode, 'arrivalPlace', t.arrival_place,
          'arrivalTime', t.arrival_time, 'metBy', t.met_by, 'toldOn', t.told_on,
          'interpreterUse', t.interpreter_use, 'interpreterLanguage', t.interpreter_language,
          'interpreterCategory', t.interpreter_category, 'interpreterMode', t.interpreter_mode,
          'interpreterBookedOn', t.interpreter_booked_on,
          'interpreterConfirmedOn', t.interpreter_confirmed_on,
          'interpreterDeviationReason', t.interpreter_deviation_reason,
          'version', t.version) order by t.person_id), '[]')
        from ${arrivalPlan} t where ${ofCase}) as arrivals,
      (select json_build_object('refusedOn', t.refused_on, 'toldOn', t.told_on, 'told', t.told,
          'language', t.language, 'interpreterUse', t.interpreter_use,
          'interpreterCategory', t.interpreter_category,
          'interpreterDeviationReason', t.interpreter_deviation_reason,
          'ownWords', t.own_words, 'recordedByName', t.recorded_by_name, 'version', t.version)
        from ${offerRefusal} t where ${ofCase}) as refusal,
      (select coalesce(json_agg(json_build_object('id', t.id, 'direction', t.direction,
          'otherMunicipality', t.other_municipality, 'movedOn', t.moved_on,
          'ownAnswer', t.own_answer, 'ownAnsweredOn', t.own_answered_on,
          'ownAnsweredBy', t.own_answered_by, 'otherAnswer', t.other_answer,
          'otherAnsweredOn', t.other_answered_on, 'otherAnsweredBy', t.other_answered_by,
          'note', t.note, 'version', t.version) order by t.created_at, t.id), '[]')
        from ${municipalityMove} t where ${ofCase}) as moves
    from unnest(${sql.param([...caseIds])}::uuid[]) as c(id)`);
  return new Map(rows.map(({ caseId, ...row }) => [caseId, row]));
}

/** What is recorded of the way to settlement in a case that the caller has opened. */
export async function settlementRecordOf(
  scope: Scope,
  caseId: string,
): Promise<SettlementRecordOfCase> {
  return (await settlementRecords(scope, [caseId])).get(caseId) ?? NOTHING;
}
