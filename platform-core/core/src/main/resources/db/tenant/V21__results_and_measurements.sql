-- What participants found, and whether it lasted. Only what somebody said is kept: on which days to ask follows
-- from the first day, and so moves with it.
CREATE TABLE result (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  kind           text NOT NULL CHECK (kind IN (
    'PERMANENT_JOB', 'TEMPORARY_JOB', 'JOB', 'TRIAL_PLACEMENT', 'WORK_EXPERIENCE', 'INTERNSHIP', 'VOLUNTEERING',
    'ENTREE', 'MBO_2', 'MBO_3', 'MBO_4', 'OTHER_EDUCATION', 'LANGUAGE_COURSE', 'NOTHING')),
  started_on     date,
  last_day       date CHECK (last_day >= started_on),
  continuation   text NOT NULL CHECK (continuation IN ('GOES_ON', 'ENDED', 'NOT_KNOWN')),
  hours_per_week integer CHECK (hours_per_week BETWEEN 1 AND 60),
  benefit_ended  boolean,
  sector         text CHECK (length(sector) <= 100),
  organisation   text CHECK (length(organisation) <= 200),
  evidence       text CHECK (evidence IN ('TOLD', 'DOCUMENT', 'CONFIRMED')),
  CHECK (kind <> 'NOTHING' OR started_on IS NOT NULL)
);
CREATE INDEX result_by_participant ON result (participant_id);

COMMENT ON TABLE result IS 'Resultaten: wat deelnemers vonden @rights(insert, update, delete)';
COMMENT ON COLUMN result.id IS 'Nummer';
COMMENT ON COLUMN result.version IS 'Hoe vaak het resultaat is gewijzigd';
COMMENT ON COLUMN result.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN result.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN result.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN result.kind IS 'Wat: PERMANENT_JOB (vast werk), TEMPORARY_JOB (tijdelijk werk), JOB (betaald werk, contract niet bekend), TRIAL_PLACEMENT (proefplaatsing), WORK_EXPERIENCE (werkervaringsplaats), INTERNSHIP (stage), VOLUNTEERING (vrijwilligerswerk), ENTREE (Entree), MBO_2, MBO_3, MBO_4, OTHER_EDUCATION (andere opleiding), LANGUAGE_COURSE (taalcursus) of NOTHING (nog niets gevonden)';
COMMENT ON COLUMN result.started_on IS 'Eerste dag; leeg als die niet bekend is. Bij NOTHING de dag waarop het gevraagd is';
COMMENT ON COLUMN result.last_day IS 'Laatste dag; leeg als die er niet is of niet bekend is';
COMMENT ON COLUMN result.continuation IS 'Of het nog doorgaat, zoals het voor het laatst bekend was: GOES_ON (ja), ENDED (nee) of NOT_KNOWN (niet bekend)';
COMMENT ON COLUMN result.hours_per_week IS 'Uren per week; leeg als dat niet bekend is';
COMMENT ON COLUMN result.benefit_ended IS 'Of de uitkering erdoor eindigde; leeg als dat niet bekend is';
COMMENT ON COLUMN result.sector IS 'Sector; leeg als die niet bekend is';
COMMENT ON COLUMN result.organisation IS 'Werkgever of school; leeg als die niet bekend is';
COMMENT ON COLUMN result.evidence IS 'Hoe het bekend is: TOLD (de deelnemer vertelde het), DOCUMENT (op papier gezien) of CONFIRMED (bevestigd door werkgever of school); leeg als dat niet bekend is';

CREATE TABLE result_answer (
  result_id uuid NOT NULL REFERENCES result,
  asked_on  date NOT NULL,
  answer    text NOT NULL CHECK (answer IN ('GOES_ON', 'ENDED', 'NOT_KNOWN')),
  PRIMARY KEY (result_id, asked_on)
);

COMMENT ON TABLE result_answer IS 'Navraag of een resultaat nog doorgaat @rights(insert, update, delete)';
COMMENT ON COLUMN result_answer.result_id IS 'Nummer van het resultaat';
COMMENT ON COLUMN result_answer.asked_on IS 'Op welke dag het gevraagd is';
COMMENT ON COLUMN result_answer.answer IS 'Het antwoord: GOES_ON (gaat door), ENDED (niet meer) of NOT_KNOWN (niet bekend)';

-- Measurements; each thing in it may be left out, and nothing is added up.
CREATE TABLE measurement (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  moment         text NOT NULL CHECK (moment IN ('START', 'MIDDLE', 'END')),
  measured_on    date NOT NULL,
  ladder         integer CHECK (ladder BETWEEN 1 AND 6),
  reading        text CHECK (reading IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  writing        text CHECK (writing IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  listening      text CHECK (listening IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  speaking       text CHECK (speaking IN ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  talking        integer CHECK (talking BETWEEN 1 AND 5),
  strengths      integer CHECK (strengths BETWEEN 1 AND 5),
  asking         integer CHECK (asking BETWEEN 1 AND 5),
  arranging      integer CHECK (arranging BETWEEN 1 AND 5),
  planning       integer CHECK (planning BETWEEN 1 AND 5)
);
CREATE INDEX measurement_by_participant ON measurement (participant_id);

COMMENT ON TABLE measurement IS 'Metingen bij deelnemers @rights(insert, update, delete)';
COMMENT ON COLUMN measurement.id IS 'Nummer';
COMMENT ON COLUMN measurement.version IS 'Hoe vaak de meting is gewijzigd';
COMMENT ON COLUMN measurement.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN measurement.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN measurement.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN measurement.moment IS 'Welke meting: START (begin), MIDDLE (tussendoor) of END (einde)';
COMMENT ON COLUMN measurement.measured_on IS 'Op welke dag';
COMMENT ON COLUMN measurement.ladder IS 'Trede op de Participatieladder, 1 tot en met 6; leeg als die niet is bepaald';
COMMENT ON COLUMN measurement.reading IS 'Niveau van lezen (ERK); leeg als het niet is bepaald';
COMMENT ON COLUMN measurement.writing IS 'Niveau van schrijven (ERK); leeg als het niet is bepaald';
COMMENT ON COLUMN measurement.listening IS 'Niveau van luisteren (ERK); leeg als het niet is bepaald';
COMMENT ON COLUMN measurement.speaking IS 'Niveau van spreken (ERK); leeg als het niet is bepaald';
COMMENT ON COLUMN measurement.talking IS 'Durft Nederlands te praten met onbekenden: 1 (helemaal niet) tot en met 5 (helemaal); leeg als er geen antwoord is';
COMMENT ON COLUMN measurement.strengths IS 'Weet waar de deelnemer goed in is: 1 tot en met 5; leeg als er geen antwoord is';
COMMENT ON COLUMN measurement.asking IS 'Durft hulp te vragen: 1 tot en met 5; leeg als er geen antwoord is';
COMMENT ON COLUMN measurement.arranging IS 'Regelt zaken zelf: 1 tot en met 5; leeg als er geen antwoord is';
COMMENT ON COLUMN measurement.planning IS 'Weet wat de deelnemer het komende jaar wil: 1 tot en met 5; leeg als er geen antwoord is';

-- Instruments that a municipality may use and filled in itself. A score keeps the words of then, so that another
-- instrument later does not change what was measured.
CREATE TABLE instrument (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by text NOT NULL,
  name       text NOT NULL CHECK (length(name) <= 100),
  domains    text NOT NULL,
  levels     text NOT NULL
);

COMMENT ON TABLE instrument IS 'Meetinstrumenten die de gemeente zelf invulde @rights(insert, update, delete)';
COMMENT ON COLUMN instrument.id IS 'Nummer';
COMMENT ON COLUMN instrument.version IS 'Hoe vaak het instrument is gewijzigd';
COMMENT ON COLUMN instrument.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN instrument.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN instrument.name IS 'Naam';
COMMENT ON COLUMN instrument.domains IS 'Onderwerpen, één op elke regel';
COMMENT ON COLUMN instrument.levels IS 'Niveaus, één op elke regel, het laagste eerst';

CREATE TABLE measurement_score (
  measurement_id uuid NOT NULL REFERENCES measurement,
  instrument     text NOT NULL,
  domain         text NOT NULL,
  level          text NOT NULL,
  PRIMARY KEY (measurement_id, instrument, domain)
);

COMMENT ON TABLE measurement_score IS 'Niveaus op de onderwerpen van eigen meetinstrumenten @rights(insert, update, delete)';
COMMENT ON COLUMN measurement_score.measurement_id IS 'Nummer van de meting';
COMMENT ON COLUMN measurement_score.instrument IS 'Naam van het instrument, zoals die toen was';
COMMENT ON COLUMN measurement_score.domain IS 'Onderwerp, zoals het toen heette';
COMMENT ON COLUMN measurement_score.level IS 'Niveau, zoals het toen heette';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), attendance (aanwezigheid), contact-moment (contactmoment), enrolment (inschrijving), group (groep), holiday (vrije dagen), inburgering (inburgering), instrument (meetinstrument), measurement (meting), participant (deelnemer), pip (PIP), programme (programma), result (resultaat), session (bijeenkomst), setting (instelling) of walk-in (nieuwe bezoeker)';
