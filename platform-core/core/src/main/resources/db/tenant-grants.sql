-- All that the application may do in a municipality's database: rows, never tables.
--
-- What it may do with the rows of a table is said in the comment of the table, by the migration that
-- makes it: COMMENT ON TABLE holiday IS 'Vrije dagen @rights(insert, update, delete)'. Without
-- @rights it may add and change rows. History is written once: @rights(insert). A table that nobody
-- explained, such as Flyway's, is not the application's.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, ${application};
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, ${application};
REVOKE ALL ON SCHEMA public FROM PUBLIC, ${application};
GRANT USAGE ON SCHEMA public TO ${application};

DO $$
DECLARE
  one record;
BEGIN
  FOR one IN
    SELECT format('%I.%I', 'public', c.relname) AS name,
      -- A mark that is not understood gives nothing but reading.
      CASE WHEN said.words NOT LIKE '%@%' THEN ', insert, update'
           ELSE coalesce(', ' || substring(said.words
             FROM '@rights\(((insert|update|delete)(, (insert|update|delete))*)\)$'), '') END AS more
    FROM pg_class c
      CROSS JOIN LATERAL obj_description(c.oid, 'pg_class') AS said(words)
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND said.words IS NOT NULL
  LOOP
    EXECUTE format('GRANT SELECT%s ON %s TO %s', one.more, one.name, '${application}');
  END LOOP;
END $$;
