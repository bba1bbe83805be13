-- A job coach who types the BSN of somebody they may not see is not told that it is there: it stands
-- there twice then, the later one without a fingerprint, until a coordinator looks at both.
ALTER TABLE participant_bsn ALTER COLUMN fingerprint DROP NOT NULL;
COMMENT ON COLUMN participant_bsn.fingerprint IS
  'Afdruk van het BSN, om een gelijk BSN te vinden; leeg als een andere deelnemer hetzelfde BSN al had';
