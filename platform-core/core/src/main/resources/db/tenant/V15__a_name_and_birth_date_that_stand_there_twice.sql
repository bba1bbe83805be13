-- Who registers somebody of the same name and date of birth as a participant they may not see is not
-- told that such a participant is there; a coordinator is, and says what it is.
ALTER TABLE participant ADD COLUMN alike_unseen boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN participant.alike_unseen IS
  'true als iemand met dezelfde naam en geboortedatum er al was, en wie aanmeldde die persoon niet mag zien; false als een coördinator zei dat het iemand anders is';
CREATE INDEX participant_alike_unseen ON participant (name_key, id) WHERE alike_unseen;
