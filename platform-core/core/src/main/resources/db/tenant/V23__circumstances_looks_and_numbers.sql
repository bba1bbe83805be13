-- Who lives with a participant. Each stands here as they were written down; who has a file too is linked to it.
CREATE TABLE household_member (
  id                    uuid PRIMARY KEY,
  version               bigint NOT NULL,
  changed_at            timestamptz NOT NULL,
  changed_by            text NOT NULL,
  participant_id        uuid NOT NULL REFERENCES participant,
  name                  text NOT NULL CHECK (length(name) <= 200),
  relation              text NOT NULL CHECK (relation IN ('PARTNER', 'CHILD', 'OTHER_ADULT')),
  birth_date            text CHECK (birth_date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  linked_participant_id uuid REFERENCES participant CHECK (linked_participant_id <> participant_id),
  looked_on             date,
  looked_by_name        text,
  CHECK ((looked_on IS NULL) = (looked_by_name IS NULL)),
  UNIQUE (participant_id, linked_participant_id)
);
CREATE INDEX household_member_by_linked ON household_member (linked_participant_id);

COMMENT ON TABLE household_member IS 'Met wie deelnemers in één huis wonen @rights(insert, update, delete)';
COMMENT ON COLUMN household_member.id IS 'Nummer';
COMMENT ON COLUMN household_member.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN household_member.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN household_member.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN household_member.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN household_member.name IS 'Naam van de huisgenoot, zoals die is opgeschreven';
COMMENT ON COLUMN household_member.relation IS 'Wie het is voor de deelnemer: PARTNER, CHILD (kind) of OTHER_ADULT (andere volwassene)';
COMMENT ON COLUMN household_member.birth_date IS 'Geboortedatum zoals in de BRP: 00 voor een dag of maand die niet bekend is; leeg als er niets bekend is';
COMMENT ON COLUMN household_member.linked_participant_id IS 'Nummer van de deelnemer die de huisgenoot zelf is; leeg als dat niet zo is of niet bekend';
COMMENT ON COLUMN household_member.looked_on IS 'Wanneer iemand voor het laatst bekeek of deze volwassene een plan nodig heeft';
COMMENT ON COLUMN household_member.looked_by_name IS 'Wie dat deed: naam van toen';

-- Who is around a participant and has no account here.
CREATE TABLE contact_person (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  name           text NOT NULL CHECK (length(name) <= 200),
  organisation   text CHECK (length(organisation) <= 200),
  role           text NOT NULL CHECK (role IN ('BUDDY', 'INTERPRETER', 'CLIENT_SUPPORT', 'SCHOOL', 'OTHER')),
  phone          text CHECK (length(phone) <= 22),
  email          text CHECK (length(email) <= 241),
  languages      text CHECK (length(languages) <= 120),
  first_day      date,
  last_day       date CHECK (last_day >= first_day),
  agreed         boolean,
  agreed_on      date CHECK (agreed_on IS NULL OR agreed IS NOT NULL)
);
CREATE INDEX contact_person_by_participant ON contact_person (participant_id);

COMMENT ON TABLE contact_person IS 'Contactpersonen rond deelnemers, zonder account @rights(insert, update, delete)';
COMMENT ON COLUMN contact_person.id IS 'Nummer';
COMMENT ON COLUMN contact_person.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN contact_person.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN contact_person.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN contact_person.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN contact_person.name IS 'Naam van de contactpersoon';
COMMENT ON COLUMN contact_person.organisation IS 'Van welke organisatie';
COMMENT ON COLUMN contact_person.role IS 'Wat de contactpersoon is: BUDDY (maatje), INTERPRETER (tolk), CLIENT_SUPPORT (cliëntondersteuner), SCHOOL of OTHER (anders)';
COMMENT ON COLUMN contact_person.phone IS 'Telefoonnummer';
COMMENT ON COLUMN contact_person.email IS 'E-mailadres';
COMMENT ON COLUMN contact_person.languages IS 'Welke talen de contactpersoon spreekt';
COMMENT ON COLUMN contact_person.first_day IS 'Eerste dag; leeg als die niet bekend is';
COMMENT ON COLUMN contact_person.last_day IS 'Laatste dag; leeg zolang die er niet is';
COMMENT ON COLUMN contact_person.agreed IS 'Of de deelnemer goed vindt dat wij met deze persoon praten; leeg als dat niet bekend is';
COMMENT ON COLUMN contact_person.agreed_on IS 'Op welke dag de deelnemer dat zei';

-- What is arranged so that a participant can come: open, or solved.
CREATE TABLE arrangement (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  precondition   text NOT NULL CHECK (precondition IN ('CHILDCARE', 'TRAVEL', 'INTERPRETER', 'DEVICE', 'TIME')),
  note           text CHECK (length(note) <= 500),
  since          date NOT NULL,
  colleague      text,
  acting         text CHECK (length(acting) <= 120),
  due_on         date CHECK (due_on >= since),
  solved_on      date CHECK (solved_on >= since),
  solution       text CHECK (length(solution) <= 500),
  CHECK (colleague IS NULL OR acting IS NULL),
  CHECK (solution IS NULL OR solved_on IS NOT NULL)
);
CREATE INDEX arrangement_by_participant ON arrangement (participant_id);
CREATE INDEX arrangement_open ON arrangement (due_on) WHERE due_on IS NOT NULL AND solved_on IS NULL;

COMMENT ON TABLE arrangement IS 'Wat er is geregeld, of nog niet, zodat deelnemers kunnen komen @rights(insert, update, delete)';
COMMENT ON COLUMN arrangement.id IS 'Nummer';
COMMENT ON COLUMN arrangement.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN arrangement.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN arrangement.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN arrangement.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN arrangement.precondition IS 'Voor welke randvoorwaarde: CHILDCARE (kinderopvang), TRAVEL (vervoer), INTERPRETER (tolk), DEVICE (apparaat) of TIME (tijd)';
COMMENT ON COLUMN arrangement.note IS 'Wat er precies nodig is';
COMMENT ON COLUMN arrangement.since IS 'Sinds wanneer het nodig is';
COMMENT ON COLUMN arrangement.colleague IS 'Welke collega het regelt: vast nummer';
COMMENT ON COLUMN arrangement.acting IS 'Wie het regelt als dat geen collega is';
COMMENT ON COLUMN arrangement.due_on IS 'Voor wanneer het geregeld moet zijn';
COMMENT ON COLUMN arrangement.solved_on IS 'Op welke dag het opgelost is; leeg zolang dat niet zo is';
COMMENT ON COLUMN arrangement.solution IS 'Waardoor het opgelost is';

ALTER TABLE participant ADD COLUMN needs_time boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN participant.needs_time IS 'Of de deelnemer tijd moet vrijmaken om te kunnen komen, naast werk, school of zorg';

-- The V-nummer, sealed as a BSN is. It has no check digit, and nobody is found by it.
CREATE TABLE participant_v_number (
  participant_id uuid PRIMARY KEY REFERENCES participant,
  sealed         bytea NOT NULL
);

COMMENT ON TABLE participant_v_number IS 'V-nummers van deelnemers @rights(insert, update, delete)';
COMMENT ON COLUMN participant_v_number.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN participant_v_number.sealed IS 'V-nummer, verzegeld met de sleutel van de gemeente';

-- When a colleague looked at the page of a participant, to tell what is new since then.
CREATE TABLE file_look (
  id             uuid PRIMARY KEY,
  reader         text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  before_at      timestamptz,
  looked_at      timestamptz NOT NULL,
  UNIQUE (reader, participant_id)
);
CREATE INDEX file_look_by_participant ON file_look (participant_id);

COMMENT ON TABLE file_look IS 'Wanneer een collega voor het laatst naar een deelnemer keek @rights(insert, update, delete)';
COMMENT ON COLUMN file_look.id IS 'Nummer';
COMMENT ON COLUMN file_look.reader IS 'Wie er keek: vast nummer @own(rows)';
COMMENT ON COLUMN file_look.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN file_look.before_at IS 'Wanneer deze collega de keer daarvoor keek; leeg als dat er niet was';
COMMENT ON COLUMN file_look.looked_at IS 'Wanneer deze collega voor het laatst keek';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), arrangement (regeling van een randvoorwaarde), attendance (aanwezigheid), contact-moment (contactmoment), contact-person (contactpersoon), enrolment (inschrijving), group (groep), holiday (vrije dagen), household-member (huisgenoot), inburgering (inburgering), participant (deelnemer), pip (PIP), programme (programma), session (bijeenkomst), setting (instelling) of walk-in (nieuwe bezoeker)';
