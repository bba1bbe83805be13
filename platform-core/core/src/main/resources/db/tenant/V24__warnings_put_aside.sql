-- Early warnings are worked out each time. Kept is only that a person put one aside, why, and until when.
CREATE TABLE warning_aside (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  rule           text NOT NULL CHECK (length(rule) <= 40),
  since          date NOT NULL,
  reason         text NOT NULL CHECK (length(reason) <= 500),
  aside_on       date NOT NULL,
  aside_until    date NOT NULL CHECK (aside_until >= aside_on),
  aside_by_name  text NOT NULL
);
CREATE INDEX warning_aside_by_participant ON warning_aside (participant_id);

COMMENT ON TABLE warning_aside IS 'Signalen die iemand opzij heeft gezet @rights(insert, update, delete)';
COMMENT ON COLUMN warning_aside.id IS 'Nummer';
COMMENT ON COLUMN warning_aside.version IS 'Hoe vaak het is gewijzigd';
COMMENT ON COLUMN warning_aside.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN warning_aside.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN warning_aside.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN warning_aside.rule IS 'Welke regel het signaal gaf';
COMMENT ON COLUMN warning_aside.since IS 'Dag van het laatste feit waardoor de regel opging';
COMMENT ON COLUMN warning_aside.reason IS 'Waarom het opzij is gezet';
COMMENT ON COLUMN warning_aside.aside_on IS 'Op welke dag';
COMMENT ON COLUMN warning_aside.aside_until IS 'Tot en met welke dag het signaal niet klinkt';
COMMENT ON COLUMN warning_aside.aside_by_name IS 'Wie het opzij zette: naam van toen';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), arrangement (regeling van een randvoorwaarde), attendance (aanwezigheid), contact-moment (contactmoment), contact-person (contactpersoon), cover (vervanging), enrolment (inschrijving), file-opening (inzage in een dossier van een ander), goal (doel), goal-step (stap), group (groep), holiday (vrije dagen), household-member (huisgenoot), inburgering (inburgering), instrument (meetinstrument), measurement (meting), participant (deelnemer), pip (PIP), plan-approval (instemming met het plan), programme (programma), result (resultaat), session (bijeenkomst), setting (instelling), walk-in (nieuwe bezoeker) of warning-aside (signaal dat opzij is gezet)';
