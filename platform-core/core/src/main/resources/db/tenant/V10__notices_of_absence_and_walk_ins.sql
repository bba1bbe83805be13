-- Who let us know beforehand that they will not come; the attendance itself is recorded on the day.
CREATE TABLE absence_notice (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  group_id       uuid NOT NULL REFERENCES programme_group,
  participant_id uuid NOT NULL REFERENCES participant,
  first_day      date NOT NULL,
  last_day       date NOT NULL CHECK (last_day >= first_day),
  reason         text CHECK (reason IN (
    'CHILDCARE', 'TRAVEL', 'INTERPRETER', 'DEVICE', 'ILLNESS', 'OTHER'))
);
CREATE INDEX absence_notice_by_group ON absence_notice (group_id, last_day);
CREATE INDEX absence_notice_by_participant ON absence_notice (participant_id, last_day);

COMMENT ON TABLE absence_notice IS 'Berichten van afwezigheid, vooraf @rights(insert, update, delete)';
COMMENT ON COLUMN absence_notice.id IS 'Nummer';
COMMENT ON COLUMN absence_notice.version IS 'Hoe vaak het bericht is gewijzigd';
COMMENT ON COLUMN absence_notice.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN absence_notice.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN absence_notice.group_id IS 'Nummer van de groep';
COMMENT ON COLUMN absence_notice.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN absence_notice.first_day IS 'Eerste dag';
COMMENT ON COLUMN absence_notice.last_day IS 'Laatste dag';
COMMENT ON COLUMN absence_notice.reason IS 'Waarom de deelnemer niet komt; leeg als dat niet bekend is';

-- Who was at a session without being enrolled, until the coordinator has decided.
CREATE TABLE walk_in (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by text NOT NULL,
  session_id uuid NOT NULL REFERENCES group_session,
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
);
CREATE INDEX walk_in_by_session ON walk_in (session_id);

COMMENT ON TABLE walk_in IS 'Nieuwe bezoekers: wie er was zonder inschrijving @rights(insert, update, delete)';
COMMENT ON COLUMN walk_in.id IS 'Nummer';
COMMENT ON COLUMN walk_in.version IS 'Hoe vaak de regel is gewijzigd';
COMMENT ON COLUMN walk_in.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN walk_in.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN walk_in.session_id IS 'Nummer van de bijeenkomst';
COMMENT ON COLUMN walk_in.name IS 'Naam, zoals de trainer die hoorde';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), attendance (aanwezigheid), enrolment (inschrijving), group (groep), holiday (vrije dagen), participant (deelnemer), programme (programma), session (bijeenkomst), setting (instelling) of walk-in (nieuwe bezoeker)';
