-- An enrolment typed by mistake can be erased, and somebody who was registered twice becomes one
-- participant, or is removed when nothing was recorded. What was done stays in the log of changes, which
-- therefore keeps the number of a participant who is no longer there.
ALTER TABLE change_log DROP CONSTRAINT change_log_participant_id_fkey;

COMMENT ON COLUMN change_log.participant_id IS 'Nummer van de deelnemer over wie de wijziging gaat, ook als die is verwijderd of samengevoegd; leeg als de wijziging over niemand gaat';
COMMENT ON TABLE participant IS 'Deelnemers @rights(insert, update, delete)';
COMMENT ON TABLE enrolment IS 'Inschrijvingen van deelnemers in groepen @rights(insert, update, delete)';
COMMENT ON TABLE attendance IS 'Aanwezigheid @rights(insert, update, delete)';
COMMENT ON TABLE milestone IS 'Wat een curriculum naast bijeenkomsten vraagt @rights(insert, update, delete)';
