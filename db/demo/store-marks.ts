import { sql } from "drizzle-orm";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Tx } from "../client";
import { checklistEntry } from "../schema/checklists";
import type { Demo } from "./generate";
import type { Happening } from "./happening";
import { type Mark, marksIn, markTold, type OpenEntry, spansOf } from "./marks";

/**
 * Writes what the staff have marked, and when each entry appeared: with its stage, or its round.
 *
 * @returns the marks as the trail tells them
 */
export async function storeMarks(
  tx: Tx,
  municipalityId: string,
  { rows, homes, crews, staff }: Demo,
  today: PlainDate,
  isAsked: (entry: OpenEntry & { state: string }) => boolean = () => true,
): Promise<Happening[]> {
  const all = await tx.execute<OpenEntry & { state: string }>(sql`select
      id, case_id as "caseId", item_key as "itemKey", subject_key as "subjectKey", round,
      stage, audience, state, due_on::text as "dueOn"
    from ${checklistEntry} where municipality_id = ${municipalityId}`);
  const entries = all.filter(isAsked);
  const open = new Map<string, OpenEntry[]>(homes.map(({ caseId }) => [caseId, []]));
  for (const entry of entries) if (entry.state === "open") open.get(entry.caseId)?.push(entry);
  const spans = spansOf(rows.stages);
  const marks = new Map<string, Mark>();
  for (const home of homes) {
    const ofCase = spans.get(home.caseId) ?? new Map();
    const crew = crews.get(home.caseId) ?? {};
    const found = marksIn(home, open.get(home.caseId) ?? [], ofCase, { crew, staff, today });
    for (const one of found) marks.set(one.id, one);
  }
  const changes = entries.map((entry) => {
    const openedOn = spans.get(entry.caseId)?.get(entry.stage)?.openedOn ?? today;
    return { id: entry.id, appearedOn: appearedOn(entry, openedOn, today), ...marks.get(entry.id) };
  });
  await tx.execute(sql`analyze ${checklistEntry}`);
  await tx.execute(sql`update ${checklistEntry} e set
      appeared_on = m."appearedOn", state = coalesce(m.state, e.state),
      note = m.note, reason = m.reason, decided_by = m."decidedBy",
      decided_by_name = m."decidedByName", decided_at = m."decidedAt",
      version = e.version + case when m.state is null then 0 else 1 end
    from json_to_recordset(${JSON.stringify(changes)}::json) as m(
      id uuid, "appearedOn" date, state text, note text, reason text, "decidedBy" uuid,
      "decidedByName" text, "decidedAt" timestamptz)
    where e.municipality_id = ${municipalityId} and e.id = m.id`);
  return entries.flatMap((entry) => {
    const found = marks.get(entry.id);
    return found ? [markTold(entry, found, staff)] : [];
  });
}

function appearedOn(entry: OpenEntry, openedOn: PlainDate, today: PlainDate): PlainDate {
  if (entry.round === 1 || !entry.dueOn) return openedOn;
  const before = addDays(entry.dueOn, -60);
  return before < openedOn ? openedOn : before > today ? today : before;
}
