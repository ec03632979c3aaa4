-- What drizzle cannot express: forced row-level security, the rights of the app's login role,
-- and the audit chain.

DO $$
DECLARE t record;
BEGIN
  FOR t IN
    SELECT c.oid::regclass AS name FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
  LOOP
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO rotfeste_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO rotfeste_app;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO rotfeste_app;
--> statement-breakpoint
-- Law-given data changes with a release, not from the app.
REVOKE INSERT, UPDATE, DELETE ON municipality_register, code_list_entry, library_version, library_report, library_item, loaded_data FROM rotfeste_app;
--> statement-breakpoint
-- A new municipality is set up by operations, not from the app.
REVOKE INSERT, DELETE ON municipality FROM rotfeste_app;
--> statement-breakpoint
-- The audit trail is append-only for the app, and its head is written by the trigger alone.
REVOKE UPDATE, DELETE, TRUNCATE ON audit_event, change_record FROM rotfeste_app;
--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE ON audit_head FROM rotfeste_app;
--> statement-breakpoint
CREATE FUNCTION audit_event_hash(e audit_event) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    e.previous_hash, e.municipality_id, e.seq,
    to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
    e.account_id, e.actor_name, to_jsonb(e.actor_roles), e.action, e.outcome, e.object_type,
    e.object_id, e.case_id, e.person_id, e.reason, to_jsonb(e.fields), e.change_id,
    e.change_digest, e.request_id, e.source_address
  )::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
CREATE FUNCTION change_record_digest(r change_record) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    r.municipality_id, r.id, r.account_id, r.actor_name, r.action, r.object_type, r.object_id,
    r.case_id, r.person_id, r.reason, r.changes
  )::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- Locks the municipality's head, so that the chain has one order. The row keeps its lock until the
-- transaction ends: write audit rows last.
CREATE FUNCTION chain_audit_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE head audit_head;
BEGIN
  INSERT INTO audit_head AS h (municipality_id, seq, hash) VALUES (NEW.municipality_id, 1, '')
  ON CONFLICT (municipality_id) DO UPDATE SET seq = h.seq + 1
  RETURNING h.* INTO head;
  NEW.seq := head.seq;
  NEW.previous_hash := head.hash;
  NEW.change_digest := NULL;
  IF NEW.change_id IS NOT NULL THEN
    SELECT change_record_digest(r) INTO STRICT NEW.change_digest FROM change_record r
    WHERE r.municipality_id = NEW.municipality_id AND r.id = NEW.change_id;
  END IF;
  NEW.hash := audit_event_hash(NEW);
  UPDATE audit_head SET hash = NEW.hash WHERE municipality_id = NEW.municipality_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER chain_audit_event BEFORE INSERT ON audit_event
FOR EACH ROW EXECUTE FUNCTION chain_audit_event();
