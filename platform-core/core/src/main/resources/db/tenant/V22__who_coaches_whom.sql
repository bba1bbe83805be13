-- Who coaches whom and who did, who takes over in which days, and who opened the file of somebody whom
-- another coaches. A period of coaching gets its end once, and nothing else of it is written again.
CREATE TABLE coach_period (
  id             uuid PRIMARY KEY,
  participant_id uuid NOT NULL REFERENCES participant,
  coach          text COLLATE "C" REFERENCES staff_member,
  began_at       timestamptz,
  ended_at       timestamptz,
  set_by         text,
  set_by_name    text,
  reason         text CHECK (length(reason) <= 200),
  note           text CHECK (length(note) <= 4000),
  transfer_id    uuid,
  seen_at        timestamptz,
  CHECK (ended_at >= began_at),
  CHECK (transfer_id IS NULL OR (reason IS NOT NULL AND began_at IS NOT NULL AND set_by_name IS NOT NULL))
);
CREATE UNIQUE INDEX coach_period_open ON coach_period (participant_id) WHERE ended_at IS NULL;
CREATE INDEX coach_period_by_participant ON coach_period (participant_id);
CREATE INDEX coach_period_unseen ON coach_period (coach)
  WHERE transfer_id IS NOT NULL AND ended_at IS NULL AND seen_at IS NULL;

-- Since when those of today coach, nobody wrote down.
INSERT INTO coach_period (id, participant_id, coach)
  SELECT gen_random_uuid(), id, coach FROM participant WHERE coach IS NOT NULL;

COMMENT ON TABLE coach_period IS 'Wie welke deelnemer begeleidt en begeleidde @rights(insert, update, delete)';
COMMENT ON COLUMN coach_period.id IS 'Nummer';
COMMENT ON COLUMN coach_period.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN coach_period.coach IS 'Vast nummer van de jobcoach; leeg als er toen geen was';
COMMENT ON COLUMN coach_period.began_at IS 'Wanneer het begon; leeg als dat niet bekend is';
COMMENT ON COLUMN coach_period.ended_at IS 'Wanneer het eindigde; leeg zolang dat niet zo is';
COMMENT ON COLUMN coach_period.set_by IS 'Wie dit vastlegde: vast nummer; leeg als dat niet bekend is';
COMMENT ON COLUMN coach_period.set_by_name IS 'Wie dit vastlegde: naam van toen';
COMMENT ON COLUMN coach_period.reason IS 'Waarom; leeg als dat niet gezegd is';
COMMENT ON COLUMN coach_period.note IS 'Wat bij een overdracht aan de nieuwe jobcoach is meegegeven';
COMMENT ON COLUMN coach_period.transfer_id IS 'Nummer van de overdracht waarmee het begon; leeg als het er geen was';
COMMENT ON COLUMN coach_period.seen_at IS 'Wanneer de nieuwe jobcoach zei de overdracht gezien te hebben';

CREATE TABLE coach_cover (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  changed_at  timestamptz NOT NULL,
  changed_by  text NOT NULL,
  covered     text COLLATE "C" NOT NULL REFERENCES staff_member,
  covering    text COLLATE "C" NOT NULL REFERENCES staff_member,
  first_day   date NOT NULL,
  last_day    date NOT NULL CHECK (last_day >= first_day),
  reason      text CHECK (length(reason) <= 200)
);
CREATE INDEX coach_cover_by_last_day ON coach_cover (last_day);

COMMENT ON TABLE coach_cover IS 'Welke jobcoach een andere vervangt @rights(insert, update, delete)';
COMMENT ON COLUMN coach_cover.id IS 'Nummer';
COMMENT ON COLUMN coach_cover.version IS 'Hoe vaak de vervanging is gewijzigd';
COMMENT ON COLUMN coach_cover.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN coach_cover.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN coach_cover.covered IS 'Wie er niet is: vast nummer';
COMMENT ON COLUMN coach_cover.covering IS 'Wie vervangt: vast nummer';
COMMENT ON COLUMN coach_cover.first_day IS 'Eerste dag';
COMMENT ON COLUMN coach_cover.last_day IS 'Laatste dag';
COMMENT ON COLUMN coach_cover.reason IS 'Waarom; leeg als dat niet gezegd is';

CREATE TABLE caseload_cover (
  id        uuid PRIMARY KEY,
  covering  text COLLATE "C" NOT NULL,
  covered   text COLLATE "C" NOT NULL,
  first_day date NOT NULL,
  last_day  date NOT NULL CHECK (last_day >= first_day)
);
CREATE INDEX caseload_cover_by_covering ON caseload_cover (covering, last_day);

COMMENT ON TABLE caseload_cover IS 'Wie in welke dagen de deelnemers van een collega mag zien @rights(insert, delete)';
COMMENT ON COLUMN caseload_cover.id IS 'Nummer van de vervanging';
COMMENT ON COLUMN caseload_cover.covering IS 'Wie ze mag zien: vast nummer';
COMMENT ON COLUMN caseload_cover.covered IS 'Van wie ze zijn: vast nummer';
COMMENT ON COLUMN caseload_cover.first_day IS 'Eerste dag';
COMMENT ON COLUMN caseload_cover.last_day IS 'Laatste dag';

CREATE TABLE file_opening (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  opened_by      text NOT NULL,
  opened_by_name text NOT NULL,
  opened_at      timestamptz NOT NULL,
  ends_at        timestamptz NOT NULL CHECK (ends_at >= opened_at),
  reason         text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  closed_at      timestamptz,
  closed_by_name text
);
CREATE INDEX file_opening_by_participant ON file_opening (participant_id);
CREATE INDEX file_opening_by_moment ON file_opening (opened_at);

COMMENT ON TABLE file_opening IS 'Wie het dossier opende van een deelnemer die een ander begeleidt @rights(insert, update, delete)';
COMMENT ON COLUMN file_opening.id IS 'Nummer';
COMMENT ON COLUMN file_opening.version IS 'Hoe vaak dit is gewijzigd';
COMMENT ON COLUMN file_opening.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN file_opening.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN file_opening.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN file_opening.opened_by IS 'Wie het opende: vast nummer';
COMMENT ON COLUMN file_opening.opened_by_name IS 'Wie het opende: naam van toen';
COMMENT ON COLUMN file_opening.opened_at IS 'Wanneer';
COMMENT ON COLUMN file_opening.ends_at IS 'Wanneer het vanzelf eindigt';
COMMENT ON COLUMN file_opening.reason IS 'Waarom';
COMMENT ON COLUMN file_opening.closed_at IS 'Wanneer het eerder gesloten is; leeg als dat niet zo is';
COMMENT ON COLUMN file_opening.closed_by_name IS 'Wie het sloot: naam van toen';

ALTER TABLE caseload_entry DROP CONSTRAINT caseload_entry_ground_check;
ALTER TABLE caseload_entry ADD CONSTRAINT caseload_entry_ground_check CHECK (ground IN ('COACH', 'GROUP', 'OPENED'));
ALTER TABLE caseload_entry ADD COLUMN ends_at timestamptz;
ALTER TABLE caseload_entry ADD CHECK ((ground = 'OPENED') = (ends_at IS NOT NULL));
COMMENT ON COLUMN caseload_entry.ground IS 'Waarom: COACH (jobcoach), GROUP (trainer van de groep) of OPENED (dossier geopend met een reden)';
COMMENT ON COLUMN caseload_entry.source_id IS 'Nummer van de deelnemer, de groep of de opening die de reden is';
COMMENT ON COLUMN caseload_entry.ends_at IS 'Tijdstip waarop het eindigt; alleen van een dossier dat met een reden geopend is';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), attendance (aanwezigheid), contact-moment (contactmoment), cover (vervanging), enrolment (inschrijving), file-opening (inzage in een dossier van een ander), group (groep), holiday (vrije dagen), inburgering (inburgering), participant (deelnemer), pip (PIP), programme (programma), session (bijeenkomst), setting (instelling) of walk-in (nieuwe bezoeker)';
