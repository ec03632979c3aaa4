-- An import can fill tables that were empty a moment ago, long before autovacuum looks at them. Until
-- then the planner believes that they are empty, and reads a whole municipality for each row. Only the
-- owner may gather statistics, so the app asks for it through this function: of tables that have at
-- least doubled since, and of those alone.
CREATE FUNCTION analyze_grown_tables() RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE t record;
BEGIN
  FOR t IN
    SELECT c.oid::regclass AS name
    FROM pg_class c JOIN pg_stat_all_tables s ON s.relid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND s.n_live_tup > 100 AND s.n_live_tup > 2 * greatest(c.reltuples, 0)
  LOOP
    EXECUTE format('ANALYZE %s', t.name);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION analyze_grown_tables() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION analyze_grown_tables() TO rotfeste_app;
