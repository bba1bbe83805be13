-- The application makes the keys by which names are sorted and found when it saves a name. Since it
-- knows more ways to write one name, those of the names that it saved before are made again here.

-- A part of a name as it is sorted: from how it was kept before, or, when it has a sign that used to
-- part words and doesn't any more (an apostrophe as Word makes it, a joiner), from how it was typed.
CREATE FUNCTION name_again(kept text, typed text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT trim(regexp_replace(translate(
    CASE WHEN typed ~ '[`\u00b4\u2018\u201a\u201b\u02b9\u02bd-\u02bf\u02c8\u2032\u2035\ua78c\uff07\u200c\u200d]'
    THEN regexp_replace(
      replace(replace(replace(replace(lower(translate(
        regexp_replace(normalize(regexp_replace(typed,
            '[''`\u00b4\u2018-\u201b\u02b9\u02bb-\u02bf\u02c8\u2032\u2035\ua78c\uff07\u200c\u200d]', '', 'g'),
          NFKD), '[\u0300-\u036f\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670]', '', 'g'),
        U&'\0141\0142\00D8\00F8\0110\0111\00D0\00F0\0131\00C6\0152\00DE', U&'llooddddi\00E6\0153\00FE')),
        U&'\00E6', 'ae'), U&'\0153', 'oe'), U&'\00FE', 'th'), U&'\00DF', 'ss'),
      '[[:space:][:punct:]\u2010-\u2015]+', ' ', 'g')
    ELSE kept END,
    U&'\0649\06CC\06A9\0671\0629\06C3\06C1\06BE\06D5\0640',
    U&'\064A\064A\0643\0627\0647\0647\0647\0647\0647'), ' +', ' ', 'g'))
$$;

UPDATE participant SET name_key =
  name_again(split_part(name_key COLLATE "C", U&'\0001', 1), last_name) || U&'\0001'
  || name_again(split_part(name_key COLLATE "C", U&'\0001', 2), first_name) || U&'\0001'
  || name_again(split_part(name_key COLLATE "C", U&'\0001', 3), coalesce(prefix, ''));
DROP FUNCTION name_again;

-- The words, and what belongs to the next word also as one with it.
DELETE FROM participant_word;
WITH RECURSIVE word AS (
  SELECT p.id, part.number AS part, one.word, one.place
  FROM participant p,
    LATERAL (VALUES
      (1, split_part(name_key, U&'\0001', 2)),
      (2, split_part(name_key, U&'\0001', 3) || ' ' || split_part(name_key, U&'\0001', 1))
    ) AS part (number, words),
    LATERAL regexp_split_to_table(trim(part.words), ' ') WITH ORDINALITY AS one (word, place)
  WHERE one.word <> ''
), joined AS (
  SELECT id, part, word AS last, word AS whole, place FROM word
  UNION ALL
  SELECT word.id, word.part, word.word, joined.whole || word.word, word.place
  FROM joined JOIN word
    ON word.id = joined.id AND word.part = joined.part AND word.place = joined.place + 1
  WHERE joined.last IN ('al', 'el', 'ul', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az', 'abd', 'abdel',
    'abdul', 'abu', 'ben', 'bin', 'bou', 'd', 'l', 'o')
)
INSERT INTO participant_word (participant_id, word) SELECT DISTINCT id, whole FROM joined;

-- A prefix that was typed into the surname is sorted as a prefix.
UPDATE participant SET name_key = part[2] || U&'\0001' || part[3] || U&'\0001'
    || trim(part[4] || ' ' || trim(part[1]))
  FROM (SELECT id AS whose, regexp_match(name_key,
      '^((?:(?:van|von|in|op|aan|bij|onder|over|uit|voor) (?:de|den|der|het|t|la|s)|van|von|de|den|der|het|t|te|ten|ter|s) )([^\u0001]+)\u0001([^\u0001]*)\u0001(.*)$'
    ) AS part FROM participant) AS found
  WHERE whose = id AND part IS NOT NULL;

COMMENT ON COLUMN participant.name_key IS 'Naam zonder accenten, hoofdletters en tussenvoegsel vooraan, om op te sorteren';
COMMENT ON COLUMN participant_word.word IS 'Een woord van de naam, zonder accenten en hoofdletters; wat bij het volgende woord hoort ook daaraan vast';

-- What a calendar outside shows of a meeting has a number and a moment of its own, which go up with
-- what is shown and with nothing else. They begin at those that calendars were told until now.
ALTER TABLE group_session ADD COLUMN calendar_version bigint, ADD COLUMN calendar_changed_at timestamptz;
UPDATE group_session SET calendar_version = version, calendar_changed_at = changed_at;
ALTER TABLE group_session
  ALTER COLUMN calendar_version SET NOT NULL, ALTER COLUMN calendar_changed_at SET NOT NULL;
ALTER TABLE programme_group ADD COLUMN name_version bigint, ADD COLUMN name_changed_at timestamptz;
UPDATE programme_group SET name_version = 0, name_changed_at = changed_at;
ALTER TABLE programme_group
  ALTER COLUMN name_version SET NOT NULL, ALTER COLUMN name_changed_at SET NOT NULL;

COMMENT ON COLUMN group_session.calendar_version IS 'Hoe vaak is gewijzigd wat een agenda ervan toont';
COMMENT ON COLUMN group_session.calendar_changed_at IS 'Tijdstip waarop dat voor het laatst is gewijzigd';
COMMENT ON COLUMN programme_group.name_version IS 'Hoe vaak de naam is gewijzigd';
COMMENT ON COLUMN programme_group.name_changed_at IS 'Tijdstip waarop de naam voor het laatst is gewijzigd';
