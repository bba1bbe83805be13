-- That a warning ended because somebody acted can't be worked out afterwards: it is kept at that moment.
CREATE TABLE warning_acted_on (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  rule           text NOT NULL CHECK (length(rule) <= 40),
  about_id       uuid,
  since          date NOT NULL,
  acted_on       date NOT NULL,
  acted_by_name  text NOT NULL
);
CREATE INDEX warning_acted_on_by_participant ON warning_acted_on (participant_id, acted_on);

COMMENT ON TABLE warning_acted_on IS 'Signalen die zijn opgevolgd @rights(insert, update, delete)';
COMMENT ON COLUMN warning_acted_on.id IS 'Nummer';
COMMENT ON COLUMN warning_acted_on.version IS 'Hoe vaak het is gewijzigd';
COMMENT ON COLUMN warning_acted_on.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN warning_acted_on.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN warning_acted_on.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN warning_acted_on.rule IS 'Welke regel het signaal gaf';
COMMENT ON COLUMN warning_acted_on.about_id IS 'Nummer van het doel of de regeling waar het signaal over ging; leeg als het over de deelnemer ging';
COMMENT ON COLUMN warning_acted_on.since IS 'Dag van het laatste feit waardoor de regel opging';
COMMENT ON COLUMN warning_acted_on.acted_on IS 'Op welke dag het is opgevolgd';
COMMENT ON COLUMN warning_acted_on.acted_by_name IS 'Wie het opvolgde: naam van toen';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), arrangement (regeling van een randvoorwaarde), attendance (aanwezigheid), contact-moment (contactmoment), contact-person (contactpersoon), cover (vervanging), enrolment (inschrijving), exam-result (examenresultaat), exemption (vrijstelling of ontheffing), file-opening (inzage in een dossier van een ander), goal (doel), goal-step (stap), group (groep), holiday (vrije dagen), hours (gevolgde uren), household-member (huisgenoot), inburgering (inburgering), instrument (meetinstrument), measurement (meting), participant (deelnemer), pip (PIP), plan-approval (instemming met het plan), programme (programma), progress-interview (voortgangsgesprek), result (resultaat), session (bijeenkomst), setting (instelling), term-extension (verlenging van de termijn), walk-in (nieuwe bezoeker), warning-acted-on (signaal dat is opgevolgd) of warning-aside (signaal dat opzij is gezet)';
