import "server-only";
import { sql } from "drizzle-orm";
import type { Scope } from "@/lib/platform/transaction";

export type AbsenceFacts = {
  caseId: string;
  personId: string;
  participationId: string;
  talkOpenedOn: string | null;
  talkHeldOn: string | null;
  withdrawnOn: string | null;
  assessedOn: string | null;
  careLeaveFrom: string | null;
  followUpOfferedOn: string | null;
  religiousDayOn: string | null;
  religiousNoticeOn: string | null;
};

/** What of absence and leave the deadlines are counted from, of those in the cases who have any. */
export async function absenceFactsOf(
  scope: Scope,
  caseIds: readonly string[],
): Promise<AbsenceFacts[]> {
  if (caseIds.length === 0) return [];
  const own = sql`municipality_id = p.municipality_id and participation_id = p.id`;
  const rows = await scope.tx.execute<AbsenceFacts>(sql`
    select p.case_id as "caseId", p.person_id as "personId", p.id as "participationId",
      t.opened_on::text as "talkOpenedOn", t.held_on::text as "talkHeldOn",
      w.decided_on::text as "withdrawnOn", w.assessed_on::text as "assessedOn",
      c.from_on::text as "careLeaveFrom",
      c.follow_up_offered_on::text as "followUpOfferedOn", r.from_on::text as "religiousDayOn",
      r.notice_on::text as "religiousNoticeOn"
    from programme_participation p
    left join lateral (select opened_on, held_on from absence_talk where ${own}
      order by opened_on desc, id desc limit 1) t on true
    left join lateral (select decided_on, assessed_on from certification_withdrawal where ${own}
      order by decided_on desc, id desc limit 1) w on true
    left join lateral (select from_on, follow_up_offered_on from programme_absence where ${own}
      and code = 'OMSORG' and to_on >= ${scope.today} order by from_on limit 1) c on true
    left join lateral (select from_on, notice_on from programme_absence where ${own}
      and code = 'RELIG' and from_on >= ${scope.today} order by from_on limit 1) r on true
    where p.municipality_id = ${scope.municipalityId}
      and p.case_id = any(${sql.param([...caseIds])}::uuid[])
      and coalesce(t.opened_on, w.decided_on, c.from_on, r.from_on) is not null`);
  return [...rows];
}
