-- One municipality's own database. The tables belong to the owner role; what the application's
-- role may do with them stands in tenant-grants.sql.
--
-- Texts that are sorted or searched by a key have COLLATE "C": the key is made by the application,
-- and bytes sort the same on every system. Columns changed_by/recorded_by hold the subject of a
-- colleague without a reference: what she did must stay when she leaves; her name at that moment
-- stands beside it.

-- ------------------------------------------------------------------ identity

-- A colleague, known since her first visit.
CREATE TABLE staff_member (
  subject      text COLLATE "C" PRIMARY KEY CHECK (length(subject) BETWEEN 1 AND 255),
  display_name text NOT NULL,
  last_seen    date NOT NULL
);

-- What she may do, as her last login said.
CREATE TABLE staff_role (
  subject text COLLATE "C" NOT NULL REFERENCES staff_member,
  role    text NOT NULL,
  PRIMARY KEY (subject, role)
);
CREATE INDEX staff_role_by_role ON staff_role (role, subject);

-- ------------------------------------------------------------------ participants

CREATE TABLE participant (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  first_name      text NOT NULL CHECK (length(first_name) BETWEEN 1 AND 100),
  prefix          text CHECK (length(prefix) BETWEEN 1 AND 20),
  last_name       text NOT NULL CHECK (length(last_name) BETWEEN 1 AND 100),
  -- Surname, given names, prefix without accents and capitals: what a list is sorted by.
  name_key        text COLLATE "C" NOT NULL,
  birth_date      date,
  -- Two sort keys, because an unknown date comes last in either direction.
  birth_up        date NOT NULL GENERATED ALWAYS AS (coalesce(birth_date, DATE '9999-12-31')) STORED,
  birth_down      date NOT NULL GENERATED ALWAYS AS (coalesce(birth_date, DATE '0001-01-01')) STORED,
  language        text CHECK (length(language) <= 60),
  phone           text CHECK (length(phone) <= 22),
  email           text CHECK (length(email) <= 241),
  postcode        text CHECK (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  city            text CHECK (length(city) <= 80),
  needs_childcare   boolean NOT NULL,
  needs_travel      boolean NOT NULL,
  needs_interpreter boolean NOT NULL,
  needs_device      boolean NOT NULL,
  coach           text COLLATE "C" REFERENCES staff_member,
  registered_at   timestamptz NOT NULL,
  changed_at      timestamptz NOT NULL,
  changed_by      text NOT NULL,
  changed_by_name text NOT NULL
);
-- Each order of the list is one walk along one of these, forwards or backwards.
CREATE INDEX participant_by_name ON participant (name_key, id);
CREATE INDEX participant_by_birth_up ON participant (birth_up, id);
CREATE INDEX participant_by_birth_down ON participant (birth_down, id);
CREATE INDEX participant_by_registration ON participant (registered_at, id);

-- The BSN, sealed with the tenant's key; the fingerprint (keyed too) finds an equal one. Apart from
-- the person, so that no list of people ever reads it.
CREATE TABLE participant_bsn (
  participant_id uuid PRIMARY KEY REFERENCES participant,
  sealed         bytea NOT NULL,
  fingerprint    bytea NOT NULL UNIQUE
);

-- The words of a name, normalised, so that "the beginning of any of her names" is a range.
CREATE TABLE participant_word (
  participant_id uuid NOT NULL REFERENCES participant,
  word           text COLLATE "C" NOT NULL,
  PRIMARY KEY (participant_id, word)
);
CREATE INDEX participant_word_by_word ON participant_word (word, participant_id);

-- Who may see whom: a job coach her own participants (source: the participant), a trainer who is
-- enrolled in her groups (source: the group), until the last day of that enrolment.
CREATE TABLE caseload_entry (
  subject        text COLLATE "C" NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  ground         text NOT NULL CHECK (ground IN ('COACH', 'GROUP')),
  source_id      uuid NOT NULL,
  until          date,
  PRIMARY KEY (subject, participant_id, ground, source_id)
);
CREATE INDEX caseload_entry_by_source ON caseload_entry (source_id, ground);

-- ------------------------------------------------------------------ programmes

CREATE TABLE programme (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  description text CHECK (length(description) <= 2000),
  start_date  date NOT NULL,
  end_date    date CHECK (end_date >= start_date),
  changed_at  timestamptz NOT NULL,
  changed_by  text NOT NULL
);

CREATE TABLE programme_group (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  programme_id uuid NOT NULL REFERENCES programme,
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  place        text CHECK (length(place) <= 200),
  meeting_link text CHECK (length(meeting_link) <= 500 AND meeting_link LIKE 'https://%'),
  capacity     integer NOT NULL CHECK (capacity BETWEEN 1 AND 200),
  changed_at   timestamptz NOT NULL,
  changed_by   text NOT NULL
);
CREATE INDEX programme_group_by_programme ON programme_group (programme_id);

CREATE TABLE group_trainer (
  group_id uuid NOT NULL REFERENCES programme_group,
  subject  text COLLATE "C" NOT NULL REFERENCES staff_member,
  PRIMARY KEY (group_id, subject)
);
CREATE INDEX group_trainer_by_subject ON group_trainer (subject, group_id);

CREATE TABLE enrolment (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  group_id       uuid NOT NULL REFERENCES programme_group,
  participant_id uuid NOT NULL REFERENCES participant,
  since          date NOT NULL,
  until          date CHECK (until >= since),
  reason         text CHECK (reason IN ('COMPLETED', 'WORK_OR_EDUCATION', 'OTHER_GROUP', 'MOVED',
                                        'ILLNESS_OR_CARE', 'OTHER')),
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  CHECK ((until IS NULL) = (reason IS NULL))
);
-- The last word on "she is enrolled already"; the application takes care not to run into it.
CREATE UNIQUE INDEX enrolment_open_once ON enrolment (group_id, participant_id) WHERE until IS NULL;
CREATE INDEX enrolment_by_group ON enrolment (group_id);
CREATE INDEX enrolment_by_participant ON enrolment (participant_id);

-- ------------------------------------------------------------------ sessions

CREATE TABLE group_session (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  group_id     uuid NOT NULL REFERENCES programme_group,
  title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  theme        text CHECK (length(theme) <= 120),
  starts_at    timestamptz NOT NULL,
  ends_at      timestamptz NOT NULL CHECK (ends_at > starts_at),
  channel      text NOT NULL CHECK (channel IN ('ROOM', 'VIDEO', 'PHONE', 'WHATSAPP')),
  place        text CHECK (length(place) <= 200),
  meeting_link text CHECK (length(meeting_link) <= 500 AND meeting_link LIKE 'https://%'),
  closed       boolean NOT NULL,
  changed_at   timestamptz NOT NULL,
  changed_by   text NOT NULL
);
CREATE INDEX group_session_by_group ON group_session (group_id, starts_at, id);
CREATE INDEX group_session_by_start ON group_session (starts_at, id);
CREATE INDEX group_session_to_finish ON group_session (ends_at) WHERE NOT closed;

-- What is recorded about one woman at one meeting. A line that was taken back stays, without a
-- presence, so that its version keeps counting and nobody writes over what she has not seen.
CREATE TABLE attendance (
  session_id       uuid NOT NULL REFERENCES group_session,
  participant_id   uuid NOT NULL REFERENCES participant,
  version          bigint NOT NULL,
  presence         text CHECK (presence IN ('PRESENT', 'ABSENT_WITH_NOTICE', 'ABSENT_WITHOUT_NOTICE')),
  minutes          integer CHECK (minutes BETWEEN 1 AND 720),
  channel          text CHECK (channel IN ('ROOM', 'VIDEO', 'PHONE', 'WHATSAPP')),
  recorded_at      timestamptz NOT NULL,
  recorded_by      text NOT NULL,
  recorded_by_name text NOT NULL,
  PRIMARY KEY (session_id, participant_id),
  CHECK (presence IS NOT DISTINCT FROM 'PRESENT' OR (minutes IS NULL AND channel IS NULL))
);
CREATE INDEX attendance_by_participant ON attendance (participant_id);

-- Every write to attendance, for good: the application may add and read, never change or remove.
CREATE TABLE attendance_change (
  id             uuid PRIMARY KEY,
  session_id     uuid NOT NULL REFERENCES group_session,
  participant_id uuid NOT NULL REFERENCES participant,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  old_presence   text,
  old_minutes    integer,
  old_channel    text,
  new_presence   text,
  new_minutes    integer,
  new_channel    text
);
CREATE INDEX attendance_change_by_line ON attendance_change (session_id, participant_id, changed_at);
