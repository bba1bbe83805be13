-- What DUO tells of exams, the interviews about progress, and the hours that somebody followed, each with who
-- says so. Nothing of it is computed here, and what is not known stays empty.
ALTER TABLE inburgering_file
  ADD COLUMN exam_number     text CHECK (length(exam_number) <= 12),
  ADD COLUMN score           text CHECK (score ~ '^[0-9]{1,3},[0-9]{2}$'),
  ADD COLUMN needed_score    text CHECK (needed_score ~ '^[0-9]{1,3},[0-9]{2}$'),
  ADD COLUMN pvt_culpable    boolean,
  ADD COLUMN map_culpable    boolean,
  ADD COLUMN z_route_talk_on date,
  ADD COLUMN free_knm        integer CHECK (free_knm BETWEEN 0 AND 99),
  ADD COLUMN free_le         integer CHECK (free_le BETWEEN 0 AND 99),
  ADD COLUMN free_lu         integer CHECK (free_lu BETWEEN 0 AND 99),
  ADD COLUMN free_sc         integer CHECK (free_sc BETWEEN 0 AND 99),
  ADD COLUMN free_sp         integer CHECK (free_sp BETWEEN 0 AND 99);

COMMENT ON COLUMN inburgering_file.exam_number IS 'Examennummer van de leerbaarheidstoets';
COMMENT ON COLUMN inburgering_file.score IS 'Behaalde score van de leerbaarheidstoets, met een komma';
COMMENT ON COLUMN inburgering_file.needed_score IS 'Benodigde score van de leerbaarheidstoets, met een komma';
COMMENT ON COLUMN inburgering_file.pvt_culpable IS 'Of het verwijtbaar is dat de PVT niet in de termijn is afgerond; leeg als dat niet bekend is';
COMMENT ON COLUMN inburgering_file.map_culpable IS 'Of het verwijtbaar is dat de MAP niet in de termijn is afgerond; leeg als dat niet bekend is';
COMMENT ON COLUMN inburgering_file.z_route_talk_on IS 'Eindgesprek van de Z-route';
COMMENT ON COLUMN inburgering_file.free_knm IS 'Tegoed aan gratis pogingen voor KNM volgens DUO; leeg als dat niet bekend is';
COMMENT ON COLUMN inburgering_file.free_le IS 'Tegoed aan gratis pogingen voor lezen volgens DUO; leeg als dat niet bekend is';
COMMENT ON COLUMN inburgering_file.free_lu IS 'Tegoed aan gratis pogingen voor luisteren volgens DUO; leeg als dat niet bekend is';
COMMENT ON COLUMN inburgering_file.free_sc IS 'Tegoed aan gratis pogingen voor schrijven volgens DUO; leeg als dat niet bekend is';
COMMENT ON COLUMN inburgering_file.free_sp IS 'Tegoed aan gratis pogingen voor spreken volgens DUO; leeg als dat niet bekend is';

ALTER TABLE pip ADD COLUMN interviews integer CHECK (interviews BETWEEN 0 AND 99);
COMMENT ON COLUMN pip.interviews IS 'Aantal afgesproken voortgangsgesprekken; leeg als het er niet staat';

CREATE TABLE exam_result (
  id                uuid PRIMARY KEY,
  version           bigint NOT NULL,
  changed_at        timestamptz NOT NULL,
  changed_by        text NOT NULL,
  participant_id    uuid NOT NULL REFERENCES participant,
  exam_on           date NOT NULL,
  part              text NOT NULL CHECK (part IN ('KNM', 'LE', 'LU', 'SC', 'SP')),
  outcome           text NOT NULL CHECK (outcome IN ('GESLAAGD', 'GEZAKT', 'GEEN')),
  level             text CHECK (level IN ('A2', 'B1', 'B2')),
  no_outcome_reason text CHECK (no_outcome_reason IN ('VERWIJTBAAR', 'NIETVERWIJTBAAR', 'AFGEMELD', 'ABSENT')),
  CHECK (no_outcome_reason IS NULL OR outcome = 'GEEN'),
  UNIQUE (participant_id, exam_on, part)
);

COMMENT ON TABLE exam_result IS 'Resultaten van examens, in de woorden van DUO @rights(insert, update, delete)';
COMMENT ON COLUMN exam_result.id IS 'Nummer';
COMMENT ON COLUMN exam_result.version IS 'Hoe vaak het is gewijzigd';
COMMENT ON COLUMN exam_result.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN exam_result.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN exam_result.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN exam_result.exam_on IS 'Examendatum';
COMMENT ON COLUMN exam_result.part IS 'Onderdeel: KNM, LE (lezen), LU (luisteren), SC (schrijven) of SP (spreken)';
COMMENT ON COLUMN exam_result.outcome IS 'Resultaat: GESLAAGD, GEZAKT of GEEN';
COMMENT ON COLUMN exam_result.level IS 'Niveau: A2, B1 of B2; leeg als dat niet bekend is';
COMMENT ON COLUMN exam_result.no_outcome_reason IS 'Waarom er geen resultaat is, in de woorden van DUO; leeg als dat niet bekend is of niet geldt';

CREATE TABLE progress_interview (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  planned_on     date,
  held_on        date,
  held_by        text CHECK (length(held_by) <= 120),
  summary        text CHECK (length(summary) <= 1000),
  CHECK (planned_on IS NOT NULL OR held_on IS NOT NULL)
);
CREATE INDEX progress_interview_by_participant ON progress_interview (participant_id);

COMMENT ON TABLE progress_interview IS 'Voortgangsgesprekken van de inburgering @rights(insert, update, delete)';
COMMENT ON COLUMN progress_interview.id IS 'Nummer';
COMMENT ON COLUMN progress_interview.version IS 'Hoe vaak het is gewijzigd';
COMMENT ON COLUMN progress_interview.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN progress_interview.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN progress_interview.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN progress_interview.planned_on IS 'Voor welke dag het is gepland; leeg als het niet was gepland';
COMMENT ON COLUMN progress_interview.held_on IS 'Wanneer het is gevoerd; leeg zolang dat niet zo is';
COMMENT ON COLUMN progress_interview.held_by IS 'Wie het gesprek voert';
COMMENT ON COLUMN progress_interview.summary IS 'Wat er is besproken, kort';

CREATE TABLE hours_entry (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  kind           text NOT NULL CHECK (kind IN (
    'COURSE', 'INTAKE_COURSE', 'PARTICIPATION', 'PVT', 'PVT_ACTIVITY', 'MAP', 'SCHOOL')),
  first_day      date NOT NULL,
  last_day       date CHECK (last_day >= first_day),
  hours          integer CHECK (hours BETWEEN 1 AND 9999),
  source         text NOT NULL CHECK (source IN ('PROVIDER', 'OWN', 'PARTICIPANT')),
  note           text CHECK (length(note) <= 500)
);
CREATE INDEX hours_entry_by_participant ON hours_entry (participant_id);

COMMENT ON TABLE hours_entry IS 'Gevolgde uren voor de inburgering @rights(insert, update, delete)';
COMMENT ON COLUMN hours_entry.id IS 'Nummer';
COMMENT ON COLUMN hours_entry.version IS 'Hoe vaak het is gewijzigd';
COMMENT ON COLUMN hours_entry.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN hours_entry.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN hours_entry.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN hours_entry.kind IS 'Soort uren: COURSE (taalles en KNM van de leerroute), INTAKE_COURSE (taalles en KNM in de brede intake), PARTICIPATION (participatieactiviteiten), PVT (bijeenkomst van de PVT), PVT_ACTIVITY (activiteit of excursie van de PVT), MAP (praktische inzet) of SCHOOL (vso, praktijkonderwijs of entree)';
COMMENT ON COLUMN hours_entry.first_day IS 'Dag, of eerste dag van de periode';
COMMENT ON COLUMN hours_entry.last_day IS 'Laatste dag van de periode; leeg bij één dag';
COMMENT ON COLUMN hours_entry.hours IS 'Hele uren; leeg als het aantal niet bekend is';
COMMENT ON COLUMN hours_entry.source IS 'Van wie het aantal komt: PROVIDER (aanbieder), OWN (eigen registratie) of PARTICIPANT (de deelnemer zelf)';
COMMENT ON COLUMN hours_entry.note IS 'Toelichting';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), arrangement (regeling van een randvoorwaarde), attendance (aanwezigheid), contact-moment (contactmoment), contact-person (contactpersoon), cover (vervanging), enrolment (inschrijving), exam-result (examenresultaat), exemption (vrijstelling of ontheffing), file-opening (inzage in een dossier van een ander), goal (doel), goal-step (stap), group (groep), holiday (vrije dagen), hours (gevolgde uren), household-member (huisgenoot), inburgering (inburgering), instrument (meetinstrument), measurement (meting), participant (deelnemer), pip (PIP), plan-approval (instemming met het plan), programme (programma), progress-interview (voortgangsgesprek), result (resultaat), session (bijeenkomst), setting (instelling), term-extension (verlenging van de termijn), walk-in (nieuwe bezoeker) of warning-aside (signaal dat opzij is gezet)';
