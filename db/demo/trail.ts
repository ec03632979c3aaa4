import { sql } from "drizzle-orm";
import type { Tx } from "../client";
import type { Happening } from "./happening";
import { idMaker } from "./random";

/**
 * Writes the audit trail of a municipality that has none yet, in the order of time. The app's trigger
 * writes the chain's head anew for each row, and in one transaction every lookup of it wades through
 * all the versions before; so here the chain is linked in one go, with the database's own hashes.
 */
export async function storeTrail(
  tx: Tx,
  municipalityId: string,
  happenings: readonly Happening[],
  now: string,
): Promise<void> {
  const newId = idMaker(`${municipalityId}/trail`);
  const told = happenings
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((one, index) => ({
      seq: index + 1,
      // On the day itself, what is told for the afternoon has not come yet.
      at: one.at < now ? one.at : now,
      account_id: one.by.id,
      actor_name: one.by.name,
      actor_roles: one.by.roles,
      action: one.action,
      outcome: one.outcome ?? "ok",
      object_type: one.objectType,
      object_id: one.objectId,
      case_id: one.caseId,
      person_id: one.personId,
      reason: one.reason,
      fields: one.fields ?? one.changes?.map(({ field }) => field) ?? [],
      change_id: one.changes?.length ? newId() : null,
      changes: one.changes,
    }));
  await tx.execute(sql`create temporary table told on commit drop as
    select * from json_to_recordset(${JSON.stringify(told)}::text::json) as t(
      seq bigint, at timestamptz(3), account_id uuid, actor_name text, actor_roles text[],
      action text, outcome text, object_type text, object_id text, case_id uuid, person_id uuid,
      reason text, fields text[], change_id uuid, changes jsonb)`);
  await tx.execute(CHANGED);
  await tx.execute(sql`insert into change_record
    select c.* from told t, pg_temp.changed(${municipalityId}, t) c where t.change_id is not null`);
  await tx.execute(LINKED);
  await tx.execute(sql`alter table audit_event disable trigger chain_audit_event`);
  await tx.execute(sql`insert into audit_event select * from pg_temp.linked(${municipalityId})`);
  await tx.execute(sql`alter table audit_event enable trigger chain_audit_event`);
  await tx.execute(sql`insert into audit_head (municipality_id, seq, hash)
    select municipality_id, seq, hash from audit_event
    where municipality_id = ${municipalityId} order by seq desc limit 1`);
  await tx.execute(sql`drop function pg_temp.linked, pg_temp.changed`);
  await tx.execute(sql`drop table told`);
}

/** What a happening changed, as the app keeps it. */
const CHANGED = sql`create function pg_temp.changed(municipality text, t told)
returns change_record language sql immutable as $$
  SELECT municipality, t.change_id, t.at, t.account_id, t.actor_name, t.action, t.object_type,
    t.object_id, t.case_id, t.person_id, t.reason, t.changes
$$`;

/** The rows of the trail, linked as the trigger `chain_audit_event` links them. */
const LINKED = sql`create function pg_temp.linked(municipality text) returns setof audit_event
language plpgsql as $$
DECLARE
  e audit_event;
  last text := '';
BEGIN
  FOR e IN
    SELECT municipality, t.seq, t.at, t.account_id, t.actor_name, t.actor_roles, t.action,
      t.outcome, t.object_type, t.object_id, t.case_id, t.person_id, t.reason, t.fields,
      t.change_id, CASE WHEN t.change_id IS NOT NULL
        THEN change_record_digest(pg_temp.changed(municipality, t)) END,
      'demo-load', '', '', ''
    FROM told t ORDER BY t.seq
  LOOP
    e.previous_hash := last;
    last := audit_event_hash(e);
    e.hash := last;
    RETURN NEXT e;
  END LOOP;
END $$`;
