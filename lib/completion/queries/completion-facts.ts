import "server-only";
import { sql } from "drizzle-orm";
import {
  furtherEducation,
  programmeHandover,
  programmeSituation,
  transitionTalk,
} from "@/db/schema/completion";
import { programmeParticipation } from "@/db/schema/programme";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { Funding, Receiver, TalkKind, TalkOutcome } from "../rules/codes";

export type CompletionRow = {
  caseId: string;
  personId: string;
  participationId: string;
  startedOn: PlainDate | null;
  plannedEndOn: PlainDate | null;
  endedOn: PlainDate | null;
  exitReason: string | null;
  talks: { kind: TalkKind; onDay: PlainDate; outcome: TalkOutcome; plan: boolean }[];
  heldOn: PlainDate | null;
  receiver: Receiver | null;
  contactPerson: string | null;
  participantPresent: boolean | null;
  place: string | null;
  startsOn: PlainDate | null;
  funding: Funding | null;
  afterTwoYearsOn: PlainDate | null;
};

/** What is recorded of the way out of each programme of some cases, in one query. */
export async function completionRows(
  scope: Scope,
  caseIds: readonly string[],
): Promise<CompletionRow[]> {
  const ids = sql.param(`{${caseIds.join(",")}}`);
  return scope.tx.execute<CompletionRow>(sql`select
      p.case_id as "caseId", p.person_id as "personId", p.id as "participationId",
      p.started_on as "startedOn", p.planned_end_on as "plannedEndOn", p.ended_on as "endedOn",
      p.exit_reason as "exitReason",
      (select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'onDay', t.on_day,
          'outcome', t.outcome, 'plan', t.continuation_plan is not null) order by t.on_day), '[]')
        from ${transitionTalk} t
        where t.municipality_id = p.municipality_id and t.participation_id = p.id) as talks,
      h.held_on as "heldOn", h.receiver, h.contact_person as "contactPerson",
      h.participant_present as "participantPresent",
      e.place, e.starts_on as "startsOn", e.funding,
      (select max(s.on_day) from ${programmeSituation} s
        where s.municipality_id = p.municipality_id and s.participation_id = p.id
          and s.months = 24 and s.ended_on = p.ended_on) as "afterTwoYearsOn"
    from ${programmeParticipation} p
    left join ${furtherEducation} e
      on e.municipality_id = p.municipality_id and e.participation_id = p.id
    left join lateral (
      select held_on, receiver, contact_person, participant_present from ${programmeHandover} h
      where h.municipality_id = p.municipality_id and h.participation_id = p.id
      order by h.participant_present desc, h.held_on desc, h.id desc limit 1
    ) h on true
    where p.municipality_id = ${scope.municipalityId} and p.case_id = any(${ids}::uuid[])
    order by p.id`);
}
