DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['programme_class', 'class_timetable', 'class_participant', 'attendance',
    'attendance_month', 'attendance_correction', 'programme_absence', 'care_situation',
    'certification_withdrawal', 'absence_talk', 'programme_extension', 'attendance_setting']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- A closed month, a correction and a count of the end stay as they were made.
REVOKE UPDATE, DELETE ON attendance_month, attendance_correction, programme_extension FROM rotfeste_app;
--> statement-breakpoint
CREATE TRIGGER attendance_month_is_frozen BEFORE UPDATE OR DELETE ON attendance_month
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
CREATE TRIGGER attendance_correction_is_frozen BEFORE UPDATE OR DELETE ON attendance_correction
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
CREATE TRIGGER programme_extension_is_frozen BEFORE UPDATE OR DELETE ON programme_extension
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
CREATE FUNCTION attendance_month_lock(municipality text, day date) RETURNS bigint
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT hashtextextended('attendance ' || municipality || ' ' || date_trunc('month', day::timestamp)::date, 0)
$$;
--> statement-breakpoint
CREATE FUNCTION is_attendance_closed(municipality text, day date, source uuid) RETURNS boolean
LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT FROM attendance_month m
    WHERE m.municipality_id = municipality AND m.month = date_trunc('month', day::timestamp)::date
      AND (m.class_id IS NULL OR m.class_id = source)
  )
$$;
--> statement-breakpoint
-- Whoever closes a month waits for those who write in it, and they for whoever closes it.
CREATE FUNCTION close_attendance_month() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(attendance_month_lock(NEW.municipality_id, NEW.month));
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER close_attendance_month BEFORE INSERT ON attendance_month
FOR EACH ROW EXECUTE FUNCTION close_attendance_month();
--> statement-breakpoint
CREATE FUNCTION keep_closed_attendance() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  touched attendance;
BEGIN
  FOR touched IN
    SELECT (OLD).* WHERE TG_OP <> 'INSERT' UNION ALL SELECT (NEW).* WHERE TG_OP <> 'DELETE'
  LOOP
    PERFORM pg_advisory_xact_lock_shared(attendance_month_lock(touched.municipality_id, touched.day));
    IF is_attendance_closed(touched.municipality_id, touched.day, touched.source_id) THEN
      RAISE EXCEPTION 'the month is closed; what is found later is a correction'
        USING ERRCODE = 'restrict_violation';
    END IF;
  END LOOP;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_closed_attendance BEFORE INSERT OR UPDATE OR DELETE ON attendance
FOR EACH ROW EXECUTE FUNCTION keep_closed_attendance();
--> statement-breakpoint
CREATE FUNCTION correct_closed_attendance() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_attendance_closed(NEW.municipality_id, NEW.day, NEW.source_id) THEN
    RAISE EXCEPTION 'the month is open; what is registered is changed'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER correct_closed_attendance BEFORE INSERT ON attendance_correction
FOR EACH ROW EXECUTE FUNCTION correct_closed_attendance();
--> statement-breakpoint
-- The days of a leave that lie in a month closed for the municipality are not taken away or given
-- another type. More may be added, and a leave that goes on may end another day.
CREATE FUNCTION keep_closed_absence() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  later text[] := ARRAY['to_on', 'version', 'document_seen_on', 'notice_on'];
  first_day date := OLD.from_on;
  last_day date := OLD.to_on;
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - later = to_jsonb(OLD) - later THEN
    IF NEW.to_on >= OLD.to_on THEN
      RETURN NEW;
    END IF;
    first_day := NEW.to_on + 1;
  END IF;
  IF EXISTS (
    SELECT FROM attendance_month m
    WHERE m.municipality_id = OLD.municipality_id AND m.class_id IS NULL
      AND m.month <= last_day AND m.month + interval '1 month' > first_day
  ) THEN
    RAISE EXCEPTION 'the month is closed; what is found later is a correction'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_closed_absence BEFORE UPDATE OR DELETE ON programme_absence
FOR EACH ROW EXECUTE FUNCTION keep_closed_absence();
