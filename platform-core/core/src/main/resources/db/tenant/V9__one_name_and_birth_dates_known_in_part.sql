-- Somebody with one name has it as surname, as in the BRP.
ALTER TABLE participant ALTER COLUMN first_name DROP NOT NULL;

-- A date of birth is kept as far as it is known, in the notation of the BRP: 1985-03-07, 1985-03-00
-- or 1985-00-00. A date that is known as a whole is written as it was.
DROP INDEX participant_by_birth_up, participant_by_birth_down;
ALTER TABLE participant DROP COLUMN birth_up, DROP COLUMN birth_down;
ALTER TABLE participant
  ALTER COLUMN birth_date TYPE text COLLATE "C" USING to_char(birth_date, 'YYYY-MM-DD');
ALTER TABLE participant
  ADD CHECK (birth_date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  ADD CHECK (make_date(substr(birth_date, 1, 4)::integer,
      greatest(substr(birth_date, 6, 2)::integer, 1),
      greatest(substr(birth_date, 9, 2)::integer, 1)) >= DATE '0001-01-01'),
  ADD CHECK (birth_date !~ '-00-.*[1-9]'),
  -- Two sort keys, because an unknown date comes last in either direction.
  ADD COLUMN birth_up text COLLATE "C" NOT NULL
    GENERATED ALWAYS AS (coalesce(birth_date, '9999-99-99')) STORED,
  ADD COLUMN birth_down text COLLATE "C" NOT NULL
    GENERATED ALWAYS AS (coalesce(birth_date, '0000-00-00')) STORED;
CREATE INDEX participant_by_birth_up ON participant (birth_up, id);
CREATE INDEX participant_by_birth_down ON participant (birth_down, id);

COMMENT ON COLUMN participant.first_name IS 'Voornaam; leeg bij iemand met maar één naam';
COMMENT ON COLUMN participant.last_name IS 'Achternaam; bij iemand met maar één naam die naam';
COMMENT ON COLUMN participant.birth_date IS 'Geboortedatum voor zover bekend, JJJJ-MM-DD; 00 als de maand of de dag onbekend is';
COMMENT ON COLUMN participant.birth_up IS 'Geboortedatum om op te sorteren; 9999-99-99 als die onbekend is';
COMMENT ON COLUMN participant.birth_down IS 'Geboortedatum om op te sorteren; 0000-00-00 als die onbekend is';
