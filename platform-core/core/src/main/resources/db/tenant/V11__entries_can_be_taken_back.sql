-- An enrolment typed by mistake can be erased, and somebody who was registered twice becomes one
-- participant, or is removed when nothing was recorded. What was done stays in the log of changes, which
-- therefore keeps the number of a participant who is no longer there.
ALTER TABLE change_log DROP CONSTRAINT change_log_participant_id_fkey;

COMMENT ON COLUMN change_log.participant_id IS 'Nummer van de deelnemer over wie de wijziging gaat, ook als die is verwijderd of samengevoegd; leeg als de wijziging over niemand gaat';
COMMENT ON TABLE participant IS 'Deelnemers @rights(insert, update, delete)';
COMMENT ON TABLE enrolment IS 'Inschrijvingen van deelnemers in groepen @rights(insert, update, delete)';
COMMENT ON TABLE attendance IS 'Aanwezigheid @rights(insert, update, delete)';
COMMENT ON TABLE milestone IS 'Wat een curriculum naast bijeenkomsten vraagt @rights(insert, update, delete)';

-- What is recorded stays, whatever the application asks: it may remove an attendance or a milestone that says
-- nothing any more, and an enrolment in whose days nothing is recorded, but no others. Who owns the tables
-- brings back what was lost, and destroys what is past its term.
CREATE FUNCTION is_owner(the_table oid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT pg_has_role(relowner, 'MEMBER') FROM pg_class WHERE oid = the_table;
$$;
CREATE FUNCTION refuse_to_remove() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_owner(TG_RELID) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'what is recorded is not removed from %', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER attendance_stays BEFORE DELETE ON attendance
  FOR EACH ROW WHEN (OLD.presence IS NOT NULL) EXECUTE FUNCTION refuse_to_remove();
CREATE TRIGGER milestone_stays BEFORE DELETE ON milestone
  FOR EACH ROW WHEN (OLD.reached_on IS NOT NULL) EXECUTE FUNCTION refuse_to_remove();

CREATE FUNCTION refuse_to_remove_attended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_owner(TG_RELID) AND EXISTS (
    SELECT FROM attendance a
      JOIN group_session s ON s.id = a.session_id
      CROSS JOIN LATERAL (SELECT (s.starts_at AT TIME ZONE 'Europe/Amsterdam')::date AS held) d
     WHERE a.participant_id = OLD.participant_id AND s.group_id = OLD.group_id AND a.presence IS NOT NULL
       AND d.held BETWEEN OLD.since AND coalesce(OLD.until, 'infinity')
       AND NOT EXISTS (
         SELECT FROM enrolment e
          WHERE e.id <> OLD.id AND e.group_id = OLD.group_id AND e.participant_id = OLD.participant_id
            AND d.held BETWEEN e.since AND coalesce(e.until, 'infinity')))
  THEN
    RAISE EXCEPTION 'an enrolment with attendance is not removed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER attended_enrolment_stays BEFORE DELETE ON enrolment
  FOR EACH ROW EXECUTE FUNCTION refuse_to_remove_attended();
