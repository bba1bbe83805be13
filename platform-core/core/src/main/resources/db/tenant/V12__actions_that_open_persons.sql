-- Who did, or wanted to do, an action that opens what is known of persons; refusals by role and by wall too. A
-- line is written once. Of the same by the same person within a minute the first is one line, and the rest
-- another with their number: whoever repeats a refused request does not fill the disk.
CREATE TABLE audit_log (
  id         uuid PRIMARY KEY,
  at         timestamptz NOT NULL,
  until_at   timestamptz NOT NULL CHECK (until_at >= at),
  times      integer NOT NULL CHECK (times > 0),
  subject    text,
  name       text,
  roles      text NOT NULL,
  action       text,
  part       text NOT NULL,
  call       text NOT NULL,
  about_kind text,
  about_id   text,
  about_name text,
  detail     text,
  client     text NOT NULL,
  address    text,
  outcome    text NOT NULL,
  CHECK ((subject IS NULL) = (name IS NULL)),
  CHECK ((about_kind IS NULL) = (about_id IS NULL))
);
CREATE INDEX audit_log_by_time ON audit_log (at DESC, id DESC);
CREATE INDEX audit_log_by_about ON audit_log (about_id, at DESC);

COMMENT ON TABLE audit_log IS 'Logboek van handelingen die gegevens van mensen openen, ook als ze zijn geweigerd @rights(insert)';
COMMENT ON COLUMN audit_log.id IS 'Nummer';
COMMENT ON COLUMN audit_log.at IS 'Wanneer; van meer keer achter elkaar de eerste keer';
COMMENT ON COLUMN audit_log.until_at IS 'Wanneer de laatste keer was; gelijk aan de eerste als het een keer was';
COMMENT ON COLUMN audit_log.times IS 'Hoe vaak';
COMMENT ON COLUMN audit_log.subject IS 'Wie: vast nummer; leeg als er niemand van deze gemeente was ingelogd';
COMMENT ON COLUMN audit_log.name IS 'Wie: naam op dat moment; leeg als er niemand van deze gemeente was ingelogd';
COMMENT ON COLUMN audit_log.roles IS 'Welke rollen die persoon toen had, met een spatie ertussen';
COMMENT ON COLUMN audit_log.action IS 'Welke handeling; leeg als iets anders is geweigerd';
COMMENT ON COLUMN audit_log.part IS 'In welk deel van het platform; door als het daarvoor al is geweigerd';
COMMENT ON COLUMN audit_log.call IS 'Wat er precies is gevraagd, in woorden van het programma';
COMMENT ON COLUMN audit_log.about_kind IS 'Waarover het gaat: account, bestand (job), deelnemer (participant), groep (group) en zo verder; leeg als het over niets gaat';
COMMENT ON COLUMN audit_log.about_id IS 'Nummer van waarover het gaat, ook als dat er niet meer is';
COMMENT ON COLUMN audit_log.about_name IS 'Naam van de collega over wie het gaat; leeg als het niet over een collega gaat';
COMMENT ON COLUMN audit_log.detail IS 'Wat er verder over te zeggen is, zoals de rollen die zijn gegeven';
COMMENT ON COLUMN audit_log.client IS 'Waarmee: BROWSER, API of JOB (werk op de achtergrond)';
COMMENT ON COLUMN audit_log.address IS 'Netwerkadres van de verbinding; leeg als dat niet bekend is';
COMMENT ON COLUMN audit_log.outcome IS 'Hoe het afliep';

-- What somebody asks a colleague to agree with, before it is done.
CREATE TABLE agreement_request (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  action            text NOT NULL,
  account         text,
  account_name    text,
  roles           text NOT NULL,
  reason          text NOT NULL CHECK (length(reason) <= 500),
  state           text NOT NULL CHECK (state IN ('OPEN', 'AGREED', 'REFUSED', 'WITHDRAWN', 'DONE')),
  asked_at        timestamptz NOT NULL,
  asked_by        text NOT NULL,
  asked_by_name   text NOT NULL,
  decided_at      timestamptz,
  decided_by      text,
  decided_by_name text,
  until_at        timestamptz NOT NULL,
  CHECK (decided_by IS NULL OR decided_by <> asked_by),
  CHECK (decided_by IS NULL OR account IS NULL OR decided_by <> account),
  CHECK (state NOT IN ('AGREED', 'REFUSED', 'DONE') OR decided_by IS NOT NULL)
);
CREATE INDEX agreement_request_by_state ON agreement_request (state, until_at);

COMMENT ON TABLE agreement_request IS 'Verzoeken om akkoord van een collega';
COMMENT ON COLUMN agreement_request.id IS 'Nummer';
COMMENT ON COLUMN agreement_request.version IS 'Hoe vaak het verzoek is gewijzigd';
COMMENT ON COLUMN agreement_request.action IS 'Welke handeling';
COMMENT ON COLUMN agreement_request.account IS 'Over wiens account het gaat: vast nummer; leeg als het over geen account gaat';
COMMENT ON COLUMN agreement_request.account_name IS 'Naam en e-mailadres van die persoon';
COMMENT ON COLUMN agreement_request.roles IS 'De rollen die die persoon zou krijgen, met een spatie ertussen';
COMMENT ON COLUMN agreement_request.reason IS 'Waarom, zoals het is ingevuld';
COMMENT ON COLUMN agreement_request.state IS 'Hoe ver het is: OPEN, AGREED (akkoord), REFUSED (geweigerd), WITHDRAWN (ingetrokken) of DONE (gedaan)';
COMMENT ON COLUMN agreement_request.asked_at IS 'Wanneer het is gevraagd';
COMMENT ON COLUMN agreement_request.asked_by IS 'Wie het vroeg: vast nummer';
COMMENT ON COLUMN agreement_request.asked_by_name IS 'Wie het vroeg: naam op dat moment';
COMMENT ON COLUMN agreement_request.decided_at IS 'Wanneer een collega besliste';
COMMENT ON COLUMN agreement_request.decided_by IS 'Wie besliste: vast nummer';
COMMENT ON COLUMN agreement_request.decided_by_name IS 'Wie besliste: naam op dat moment';
COMMENT ON COLUMN agreement_request.until_at IS 'Tot wanneer het geldt';
