-- The number of a part and the name of a milestone mean nothing without the curriculum, and the version, that they
-- are of: these stand beside them from now on. Of what was recorded before it is what the group followed then, as
-- the change log tells; of a group that never followed anything else, what it follows now.
CREATE FUNCTION followed_then(of_group uuid, field text, now_is text, moment timestamptz) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT nullif(coalesce(
    (SELECT coalesce(l.before_change::json ->> field, '')
     FROM change_log l
     WHERE l.subject_kind = 'group' AND l.subject_id = of_group::text AND l.changed_at > moment
       AND (l.before_change::json ->> field IS NOT NULL OR l.after_change::json ->> field IS NOT NULL)
     ORDER BY l.changed_at, l.id
     LIMIT 1),
    now_is), '')
$$;

ALTER TABLE group_session
  ADD COLUMN curriculum_id      text,
  ADD COLUMN curriculum_version text,
  ADD COLUMN part_title         text;

-- A session is of what its group followed when it was held, or when it was planned if that was later.
WITH planned AS (
  SELECT s.id, s.group_id, greatest(s.starts_at, max(l.changed_at)) AS moment
  FROM group_session s
  LEFT JOIN change_log l ON l.subject_kind = 'session' AND l.subject_id = s.id::text
    AND l.action IN ('plan', 'plan-curriculum', 'lengthen', 'reorder', 'change-version')
  GROUP BY s.id
)
UPDATE group_session s
SET curriculum_id = followed_then(g.id, 'curriculum', g.curriculum_id, p.moment),
    curriculum_version = followed_then(g.id, 'curriculumVersion', g.curriculum_version, p.moment)
FROM planned p JOIN programme_group g ON g.id = p.group_id
WHERE p.id = s.id;

-- What only half is known is not known.
UPDATE group_session SET curriculum_id = NULL, curriculum_version = NULL
WHERE (curriculum_id IS NULL) <> (curriculum_version IS NULL);
ALTER TABLE group_session
  ADD CONSTRAINT group_session_curriculum_whole
    CHECK ((curriculum_id IS NULL) = (curriculum_version IS NULL)),
  ADD CONSTRAINT group_session_part_title_length CHECK (length(part_title) <= 200);

-- Empty when it is not known, for a key has a value.
ALTER TABLE milestone
  ADD COLUMN curriculum_id      text NOT NULL DEFAULT '',
  ADD COLUMN curriculum_version text;
UPDATE milestone m
SET curriculum_id = coalesce(followed_then(g.id, 'curriculum', g.curriculum_id, m.recorded_at), ''),
    curriculum_version =
      followed_then(g.id, 'curriculumVersion', g.curriculum_version, m.recorded_at)
FROM enrolment e JOIN programme_group g ON g.id = e.group_id
WHERE e.id = m.enrolment_id;
ALTER TABLE milestone
  DROP CONSTRAINT milestone_pkey,
  ADD PRIMARY KEY (enrolment_id, curriculum_id, milestone);

ALTER TABLE certificate
  ADD COLUMN curriculum_id      text,
  ADD COLUMN curriculum_version text,
  ADD COLUMN jar_sha256         text CHECK (jar_sha256 ~ '^[0-9a-f]{64}$');
UPDATE certificate c
SET curriculum_id = followed_then(g.id, 'curriculum', g.curriculum_id, c.issued_at),
    curriculum_version =
      followed_then(g.id, 'curriculumVersion', g.curriculum_version, c.issued_at)
FROM programme_group g
WHERE g.id = c.group_id;

DROP FUNCTION followed_then(uuid, text, text, timestamptz);

COMMENT ON COLUMN group_session.curriculum_id IS 'Naam in de software van het curriculum waarvan het deel is; leeg als de groep er geen volgde of als het niet bekend is';
COMMENT ON COLUMN group_session.curriculum_version IS 'Versie van dat curriculum';
COMMENT ON COLUMN group_session.part_title IS 'Titel van het deel in het curriculum, toen de bijeenkomst werd gepland; leeg als het geen deel is of als het niet bekend is';
COMMENT ON COLUMN milestone.curriculum_id IS 'Naam in de software van het curriculum van de mijlpaal; leeg als het niet bekend is';
COMMENT ON COLUMN milestone.curriculum_version IS 'Versie van dat curriculum toen het werd vastgelegd';
COMMENT ON COLUMN certificate.curriculum_id IS 'Naam in de software van het curriculum dat oordeelde; leeg als het niet bekend is';
COMMENT ON COLUMN certificate.curriculum_version IS 'Versie van dat curriculum';
COMMENT ON COLUMN certificate.jar_sha256 IS 'SHA-256 van het modulebestand dat oordeelde; leeg als het niet bekend is';
