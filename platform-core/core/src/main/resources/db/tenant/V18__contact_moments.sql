-- Contact moments between a participant and who coaches them, in the words of the standard for
-- klantcontacten. One that is shared lies open in its row. One that its writer keeps to themselves is
-- sealed and stands apart, so that nothing that counts, sorts or searches the shared ones can meet it.
CREATE TABLE contact_moment (
  id                uuid PRIMARY KEY,
  version           bigint NOT NULL,
  changed_at        timestamptz NOT NULL,
  changed_by        text NOT NULL,
  written_by        text NOT NULL,
  written_by_name   text NOT NULL,
  held_at           timestamptz NOT NULL,
  minutes           integer CHECK (minutes BETWEEN 0 AND 1440),
  channel           text CHECK (channel IN (
    'IN_PERSON', 'PHONE', 'VIDEO', 'MESSAGE', 'HOME_VISIT', 'EMAIL', 'LETTER', 'OTHER')),
  reached           boolean NOT NULL,
  subject           text CHECK (length(subject) <= 200),
  content           text CHECK (length(content) <= 10000),
  language          text CHECK (length(language) <= 60),
  follow_up_on      date,
  follow_up         text CHECK (length(follow_up) <= 200),
  follow_up_done_on date,
  pause_until       date,
  CHECK (follow_up IS NULL OR follow_up_on IS NOT NULL)
);
CREATE INDEX contact_moment_to_follow ON contact_moment (follow_up_on)
  WHERE follow_up_on IS NOT NULL AND follow_up_done_on IS NULL;

CREATE TABLE contact_participant (
  contact_id     uuid NOT NULL REFERENCES contact_moment,
  participant_id uuid NOT NULL REFERENCES participant,
  PRIMARY KEY (contact_id, participant_id)
);
CREATE INDEX contact_participant_by_participant ON contact_participant (participant_id);

COMMENT ON TABLE contact_moment IS 'Contactmomenten die wie de deelnemer begeleidt samen lezen @rights(insert, update, delete)';
COMMENT ON COLUMN contact_moment.id IS 'Nummer';
COMMENT ON COLUMN contact_moment.version IS 'Hoe vaak het contactmoment is gewijzigd';
COMMENT ON COLUMN contact_moment.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN contact_moment.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN contact_moment.written_by IS 'Wie het opschreef: vast nummer';
COMMENT ON COLUMN contact_moment.written_by_name IS 'Wie het opschreef: naam van toen';
COMMENT ON COLUMN contact_moment.held_at IS 'Wanneer het contact plaatsvond (plaatsgevondenOp)';
COMMENT ON COLUMN contact_moment.minutes IS 'Hoeveel minuten het duurde; leeg als dat niet bekend is';
COMMENT ON COLUMN contact_moment.channel IS 'Langs welke weg (kanaal); leeg als dat niet bekend is';
COMMENT ON COLUMN contact_moment.reached IS 'Of de deelnemer gesproken is (indicatieContactGelukt)';
COMMENT ON COLUMN contact_moment.subject IS 'Waarover het ging (onderwerp)';
COMMENT ON COLUMN contact_moment.content IS 'Wat er te zeggen is over het contact (inhoud)';
COMMENT ON COLUMN contact_moment.language IS 'In welke taal het contact was (taal)';
COMMENT ON COLUMN contact_moment.follow_up_on IS 'Op welke dag er iets volgt; leeg als er niets volgt';
COMMENT ON COLUMN contact_moment.follow_up IS 'Wat er dan volgt';
COMMENT ON COLUMN contact_moment.follow_up_done_on IS 'Op welke dag dat afgehandeld is; leeg als dat nog niet zo is';
COMMENT ON COLUMN contact_moment.pause_until IS 'Tot en met welke dag is afgesproken geen contact te zoeken';
COMMENT ON TABLE contact_participant IS 'Met wie een contactmoment was @rights(insert, update, delete)';
COMMENT ON COLUMN contact_participant.contact_id IS 'Nummer van het contactmoment';
COMMENT ON COLUMN contact_participant.participant_id IS 'Nummer van de deelnemer';

CREATE TABLE private_contact (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  written_by   text NOT NULL,
  sealed       bytea NOT NULL
);

CREATE TABLE private_contact_participant (
  contact_id     uuid NOT NULL REFERENCES private_contact,
  participant_id uuid NOT NULL REFERENCES participant,
  PRIMARY KEY (contact_id, participant_id)
);
CREATE INDEX private_contact_by_participant ON private_contact_participant (participant_id);
CREATE INDEX private_contact_by_writer ON private_contact (written_by);

COMMENT ON TABLE private_contact IS 'Contactmomenten die alleen de schrijver leest @rights(insert, update, delete)';
COMMENT ON COLUMN private_contact.id IS 'Nummer';
COMMENT ON COLUMN private_contact.version IS 'Hoe vaak het contactmoment is gewijzigd';
COMMENT ON COLUMN private_contact.written_by IS 'Van wie het is: vast nummer @own(rows)';
COMMENT ON COLUMN private_contact.sealed IS 'Alles wat er staat, verzegeld';
COMMENT ON TABLE private_contact_participant IS 'Over wie een contactmoment gaat dat alleen de schrijver leest @rights(insert, update, delete)';
COMMENT ON COLUMN private_contact_participant.contact_id IS 'Nummer van het contactmoment @own(rows)';
COMMENT ON COLUMN private_contact_participant.participant_id IS 'Nummer van de deelnemer';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), attendance (aanwezigheid), contact-moment (contactmoment), enrolment (inschrijving), group (groep), holiday (vrije dagen), inburgering (inburgering), participant (deelnemer), pip (PIP), programme (programma), session (bijeenkomst), setting (instelling) of walk-in (nieuwe bezoeker)';
