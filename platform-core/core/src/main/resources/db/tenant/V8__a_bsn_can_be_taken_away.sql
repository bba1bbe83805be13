-- A BSN that was typed at the wrong participant is taken away (AVG, artikel 16).
COMMENT ON TABLE participant_bsn IS 'BSN''s van deelnemers @rights(insert, update, delete)';
