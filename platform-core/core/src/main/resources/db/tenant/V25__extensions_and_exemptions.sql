-- Extensions of the term, with their grounds. How long one is, follows from the law or was recorded; the last day is
-- worked out each time.
CREATE TABLE term_extension (
  id                 uuid PRIMARY KEY,
  version            bigint NOT NULL,
  changed_at         timestamptz NOT NULL,
  changed_by         text NOT NULL,
  participant_id     uuid NOT NULL REFERENCES participant,
  ground             text CHECK (ground IN (
    'ILLNESS', 'DEATH_IN_FAMILY', 'BIRTH', 'BLIJF_HUIS', 'ALFABETISERING', 'HOMELESS', 'NO_AANBOD', 'PROVIDER',
    'INDIVIDUAL', 'COMBINATION', 'PROVEN_EFFORT')),
  ground_code        text CHECK (length(ground_code) <= 10),
  ground_description text CHECK (length(ground_description) <= 200),
  asked_on           date,
  judgement          text CHECK (judgement IN ('GRANTED', 'REFUSED')),
  judged_on          date CHECK (judged_on >= asked_on),
  extra_months       integer CHECK (extra_months BETWEEN 1 AND 60),
  extra_days         integer CHECK (extra_days BETWEEN 1 AND 1826),
  new_end            date
);
CREATE INDEX term_extension_by_participant ON term_extension (participant_id);

COMMENT ON TABLE term_extension IS 'Verlengingen van de inburgeringstermijn, toegekend, afgewezen of alleen aangevraagd @rights(insert, update, delete)';
COMMENT ON COLUMN term_extension.id IS 'Nummer';
COMMENT ON COLUMN term_extension.version IS 'Hoe vaak de verlenging is gewijzigd';
COMMENT ON COLUMN term_extension.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN term_extension.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN term_extension.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN term_extension.ground IS 'Grond: ILLNESS (ziekte), DEATH_IN_FAMILY (overlijden in de familie), BIRTH (bevalling), BLIJF_HUIS, ALFABETISERING, HOMELESS (dakloos), NO_AANBOD (geen aanbod), PROVIDER (cursusinstelling), INDIVIDUAL (individuele omstandigheden), COMBINATION (meer gronden samen) of PROVEN_EFFORT (aantoonbare inspanning); leeg als die niet bekend is';
COMMENT ON COLUMN term_extension.ground_code IS 'Code van de grond bij DUO (verlengingsgrondcode)';
COMMENT ON COLUMN term_extension.ground_description IS 'Omschrijving van de grond bij DUO (verlengingsgrondomschrijving)';
COMMENT ON COLUMN term_extension.asked_on IS 'Wanneer de verlenging is aangevraagd; leeg als dat niet bekend is of niet nodig was';
COMMENT ON COLUMN term_extension.judgement IS 'Oordeel: GRANTED (toekenning) of REFUSED (afwijzing); leeg zolang er geen besluit is vastgelegd';
COMMENT ON COLUMN term_extension.judged_on IS 'Datum van het oordeel';
COMMENT ON COLUMN term_extension.extra_months IS 'Hoeveel maanden erbij komen, naast de dagen; leeg als dat uit de wet volgt of niet bekend is';
COMMENT ON COLUMN term_extension.extra_days IS 'Hoeveel dagen erbij komen, naast de maanden; leeg als dat uit de wet volgt of niet bekend is';
COMMENT ON COLUMN term_extension.new_end IS 'Einddatum van de termijn na deze verlenging volgens DUO: de dag na de laatste dag';

-- Vrijstellingen and ontheffingen, as DUO's specifications name them.
CREATE TABLE exemption (
  id                  uuid PRIMARY KEY,
  version             bigint NOT NULL,
  changed_at          timestamptz NOT NULL,
  changed_by          text NOT NULL,
  participant_id      uuid NOT NULL REFERENCES participant,
  kind                text NOT NULL CHECK (kind IN (
    'GEHELE_ONTHEFFING', 'GEDEELTELIJKE_ONTHEFFING', 'GEHELE_VRIJSTELLING', 'TIJDELIJKE_VRIJSTELLING',
    'GEDEELTELIJKE_VRIJSTELLING')),
  asked_on            date,
  judgement           text CHECK (judgement IN ('GRANTED', 'REFUSED')),
  judged_on           date CHECK (judged_on >= asked_on),
  ontheffing_ground   text CHECK (ontheffing_ground IN ('BIO', 'MED')),
  vrijstelling_reason text CHECK (vrijstelling_reason IN ('AVI', 'DIP', 'DOC', 'GED', 'INB', 'INS', 'OPL')),
  exam_part           text CHECK (exam_part IN ('KNM', 'LE', 'LU', 'SC', 'SP')),
  level               text CHECK (level IN ('A2', 'B1')),
  participation_hours integer CHECK (participation_hours BETWEEN 0 AND 9999),
  valid_from          date,
  valid_until         date CHECK (valid_until >= valid_from),
  CHECK (judgement IS NOT NULL OR asked_on IS NOT NULL)
);
CREATE INDEX exemption_by_participant ON exemption (participant_id);

COMMENT ON TABLE exemption IS 'Vrijstellingen en ontheffingen van de inburgeringsplicht, toegekend, afgewezen of alleen aangevraagd @rights(insert, update, delete)';
COMMENT ON COLUMN exemption.id IS 'Nummer';
COMMENT ON COLUMN exemption.version IS 'Hoe vaak het is gewijzigd';
COMMENT ON COLUMN exemption.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN exemption.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN exemption.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN exemption.kind IS 'Soort: gehele of gedeeltelijke ontheffing, of gehele, tijdelijke of gedeeltelijke vrijstelling';
COMMENT ON COLUMN exemption.asked_on IS 'Wanneer het is aangevraagd; leeg als dat niet bekend is of niet nodig was';
COMMENT ON COLUMN exemption.judgement IS 'Oordeel: GRANTED (toekenning) of REFUSED (afwijzing); leeg zolang er geen besluit is vastgelegd';
COMMENT ON COLUMN exemption.judged_on IS 'Datum van het oordeel';
COMMENT ON COLUMN exemption.ontheffing_ground IS 'Grond van de ontheffing, met de code van DUO: BIO (bijzondere individuele omstandigheden) of MED (medisch)';
COMMENT ON COLUMN exemption.vrijstelling_reason IS 'Reden van de vrijstelling, met de code van DUO';
COMMENT ON COLUMN exemption.exam_part IS 'Examenonderdeel, bij een gedeeltelijke: KNM, LE (lezen), LU (luisteren), SC (schrijven) of SP (spreken)';
COMMENT ON COLUMN exemption.level IS 'Examenniveau van een gedeeltelijke vrijstelling: A2 of B1';
COMMENT ON COLUMN exemption.participation_hours IS 'Hoeveel uren participatieactiviteiten iemand in de Z-route binnen vijf jaar aankan; 0 is geen';
COMMENT ON COLUMN exemption.valid_from IS 'Eerste dag van een tijdelijke vrijstelling';
COMMENT ON COLUMN exemption.valid_until IS 'Laatste dag van een tijdelijke vrijstelling';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), arrangement (regeling van een randvoorwaarde), attendance (aanwezigheid), contact-moment (contactmoment), contact-person (contactpersoon), cover (vervanging), enrolment (inschrijving), exemption (vrijstelling of ontheffing), file-opening (inzage in een dossier van een ander), goal (doel), goal-step (stap), group (groep), holiday (vrije dagen), household-member (huisgenoot), inburgering (inburgering), instrument (meetinstrument), measurement (meting), participant (deelnemer), pip (PIP), plan-approval (instemming met het plan), programme (programma), result (resultaat), session (bijeenkomst), setting (instelling), term-extension (verlenging van de termijn), walk-in (nieuwe bezoeker) of warning-aside (signaal dat opzij is gezet)';
