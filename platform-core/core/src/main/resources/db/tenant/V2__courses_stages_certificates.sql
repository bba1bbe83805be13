-- What a group follows, the stages of an enrolment, a planned series, certificates.

-- ------------------------------------------------------------------ programmes

-- The curriculum's words stand here too: they are shown when its module is not loaded.
ALTER TABLE programme_group
  ADD COLUMN interpreter        text CHECK (length(interpreter) <= 200),
  ADD COLUMN curriculum_id      text,
  ADD COLUMN curriculum_version text,
  ADD COLUMN curriculum_dutch   text,
  ADD COLUMN curriculum_english text,
  ADD CONSTRAINT group_curriculum_whole CHECK (
    (curriculum_id IS NULL) = (curriculum_version IS NULL)
    AND (curriculum_id IS NULL) = (curriculum_dutch IS NULL)
    AND (curriculum_id IS NULL) = (curriculum_english IS NULL));

-- since is her first day in the group: there is none while she has only applied or waits.
ALTER TABLE enrolment
  ADD COLUMN stage      text,
  ADD COLUMN applied_on date,
  ADD COLUMN moved_from uuid REFERENCES enrolment,
  ALTER COLUMN since DROP NOT NULL;
UPDATE enrolment SET
  applied_on = since,
  stage = CASE WHEN reason = 'COMPLETED' THEN 'COMPLETED'
               WHEN reason IS NOT NULL THEN 'STOPPED'
               ELSE 'ENROLLED' END;
-- Who was at a meeting takes part actively.
UPDATE enrolment e SET stage = 'ACTIVE'
WHERE stage = 'ENROLLED' AND EXISTS (
  SELECT 1 FROM attendance a JOIN group_session s ON s.id = a.session_id
  WHERE s.group_id = e.group_id AND a.participant_id = e.participant_id AND a.presence = 'PRESENT'
    AND (s.starts_at AT TIME ZONE 'Europe/Amsterdam')::date >= e.since);
ALTER TABLE enrolment
  ALTER COLUMN stage SET NOT NULL,
  ALTER COLUMN applied_on SET NOT NULL,
  ADD CONSTRAINT enrolment_stage CHECK (stage IN
    ('REGISTERED', 'WAITING', 'ENROLLED', 'ACTIVE', 'COMPLETED', 'STOPPED')),
  ADD CONSTRAINT enrolment_stage_fits CHECK (
    CASE stage WHEN 'REGISTERED' THEN since IS NULL AND until IS NULL
               WHEN 'WAITING'    THEN since IS NULL AND until IS NULL
               WHEN 'ENROLLED'   THEN since IS NOT NULL AND until IS NULL
               WHEN 'ACTIVE'     THEN since IS NOT NULL AND until IS NULL
               WHEN 'COMPLETED'  THEN since IS NOT NULL AND until IS NOT NULL
               ELSE until IS NOT NULL END);
CREATE INDEX enrolment_waiting ON enrolment (group_id, applied_on, id) WHERE stage = 'WAITING';

-- Every step of an enrolment, for good.
CREATE TABLE enrolment_change (
  id              uuid PRIMARY KEY,
  enrolment_id    uuid NOT NULL REFERENCES enrolment,
  stage           text NOT NULL,
  on_day          date NOT NULL,
  reason          text,
  changed_at      timestamptz NOT NULL,
  changed_by      text NOT NULL,
  changed_by_name text NOT NULL
);
CREATE INDEX enrolment_change_by_enrolment ON enrolment_change (enrolment_id, changed_at);
-- Of what was before there was a history, the last step is known.
INSERT INTO enrolment_change
SELECT gen_random_uuid(), e.id, e.stage,
  CASE WHEN e.until IS NULL THEN e.since ELSE e.until END,
  e.reason, e.changed_at, e.changed_by,
  coalesce((SELECT m.display_name FROM staff_member m WHERE m.subject = e.changed_by), '')
FROM enrolment e;

-- ------------------------------------------------------------------ sessions

-- counts_for: names of statutory hours, separated by commas, as the curriculum said when it was planned.
ALTER TABLE group_session
  ADD COLUMN part          integer CHECK (part >= 1),
  ADD COLUMN counts_for    text NOT NULL DEFAULT '',
  ADD COLUMN cancel_reason text CHECK (cancel_reason IN
    ('TRAINER_ABSENT', 'BUILDING_CLOSED', 'WEATHER', 'TOO_FEW', 'HOLIDAY', 'OTHER')),
  ADD COLUMN cancel_note   text CHECK (length(cancel_note) <= 500),
  ADD CONSTRAINT session_cancelled_or_held CHECK (NOT (closed AND cancel_reason IS NOT NULL));

-- Every change of a planned meeting, for good; the old values, null for a new meeting.
CREATE TABLE group_session_change (
  id              uuid PRIMARY KEY,
  session_id      uuid NOT NULL REFERENCES group_session,
  changed_at      timestamptz NOT NULL,
  changed_by      text NOT NULL,
  changed_by_name text NOT NULL,
  deed            text NOT NULL,
  old_starts_at   timestamptz,
  old_ends_at     timestamptz,
  old_title       text,
  old_theme       text,
  old_part        integer,
  old_counts_for  text,
  old_channel     text,
  old_place       text,
  old_link        text,
  old_state       text,
  old_cancel_reason text,
  old_cancel_note text
);
CREATE INDEX group_session_change_by_session ON group_session_change (session_id, changed_at);

ALTER TABLE attendance
  ADD COLUMN absence_reason text CHECK (absence_reason IN
    ('CHILDCARE', 'TRAVEL', 'INTERPRETER', 'DEVICE', 'ILLNESS', 'OTHER')),
  ADD COLUMN note text CHECK (length(note) <= 500),
  ADD CONSTRAINT attendance_reason_when_absent CHECK (
    absence_reason IS NULL OR presence IN ('ABSENT_WITH_NOTICE', 'ABSENT_WITHOUT_NOTICE'));
ALTER TABLE attendance_change
  ADD COLUMN changed_by_name    text NOT NULL DEFAULT '',
  ADD COLUMN old_absence_reason text,
  ADD COLUMN new_absence_reason text,
  ADD COLUMN old_note           text,
  ADD COLUMN new_note           text;

-- Days on which no series is planned.
CREATE TABLE holiday (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  first_day  date NOT NULL,
  last_day   date NOT NULL CHECK (last_day >= first_day),
  changed_at timestamptz NOT NULL,
  changed_by text NOT NULL
);
CREATE INDEX holiday_by_day ON holiday (first_day, last_day);

-- Calendar addresses that need no login: only a hash of the secret is kept.
CREATE TABLE calendar_feed (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  secret_hash bytea NOT NULL UNIQUE,
  subject     text COLLATE "C" REFERENCES staff_member,
  group_id    uuid REFERENCES programme_group,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  revoked_at  timestamptz,
  CHECK ((subject IS NULL) <> (group_id IS NULL))
);
CREATE UNIQUE INDEX calendar_feed_of_colleague ON calendar_feed (subject) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX calendar_feed_of_group ON calendar_feed (group_id) WHERE revoked_at IS NULL;

-- ------------------------------------------------------------------ outcomes

-- What a curriculum asks for besides meetings: signed, spoken with. Taken back: reached_on is null.
CREATE TABLE milestone (
  enrolment_id     uuid NOT NULL REFERENCES enrolment,
  milestone        text NOT NULL,
  version          bigint NOT NULL,
  reached_on       date,
  recorded_at      timestamptz NOT NULL,
  recorded_by      text NOT NULL,
  recorded_by_name text NOT NULL,
  PRIMARY KEY (enrolment_id, milestone)
);

-- Who signs a certificate, and where; at most one row.
CREATE TABLE certificate_settings (
  id          integer PRIMARY KEY CHECK (id = 1),
  version     bigint NOT NULL,
  place       text NOT NULL CHECK (length(place) BETWEEN 1 AND 120),
  signer_name text NOT NULL CHECK (length(signer_name) BETWEEN 1 AND 120),
  signer_role text NOT NULL CHECK (length(signer_role) BETWEEN 1 AND 120),
  changed_at  timestamptz NOT NULL,
  changed_by  text NOT NULL
);

-- A certificate as it was printed; it never changes, but can be revoked.
CREATE TABLE certificate (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  code           text COLLATE "C" NOT NULL UNIQUE,
  enrolment_id   uuid NOT NULL REFERENCES enrolment,
  group_id       uuid NOT NULL REFERENCES programme_group,
  participant_id uuid NOT NULL REFERENCES participant,
  holder_name    text NOT NULL,
  course         text NOT NULL,
  programme      text NOT NULL,
  themes         text NOT NULL,
  minutes        integer NOT NULL CHECK (minutes >= 0),
  issued_on      date NOT NULL,
  place          text NOT NULL,
  signer_name    text NOT NULL,
  signer_role    text NOT NULL,
  issued_at      timestamptz NOT NULL,
  issued_by      text NOT NULL,
  revoked_at     timestamptz,
  revoked_by     text,
  revoke_reason  text CHECK (length(revoke_reason) <= 500),
  CHECK ((revoked_at IS NULL) = (revoke_reason IS NULL))
);
CREATE UNIQUE INDEX certificate_valid_once ON certificate (enrolment_id) WHERE revoked_at IS NULL;
CREATE INDEX certificate_by_group ON certificate (group_id);
CREATE INDEX certificate_by_participant ON certificate (participant_id);
