-- What participants want to reach, in their own words, the steps towards it, and with which plan they agreed.
CREATE TABLE goal (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  words          text NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('MAIN', 'SUB', 'CONCERN')),
  parent_id      uuid REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
  most_important boolean NOT NULL,
  since_on       date,
  target_on      date CHECK (target_on >= since_on),
  state          text NOT NULL CHECK (state IN ('OPEN', 'REACHED', 'LET_GO')),
  ended_on       date,
  end_reason     text,
  CHECK ((kind = 'SUB') = (parent_id IS NOT NULL)),
  CHECK ((state = 'OPEN') = (ended_on IS NULL)),
  CHECK (state <> 'LET_GO' OR end_reason IS NOT NULL)
);
CREATE INDEX goal_by_participant ON goal (participant_id);
CREATE INDEX goal_by_parent ON goal (parent_id);

COMMENT ON TABLE goal IS 'Doelen van deelnemers @rights(insert, update, delete)';
COMMENT ON COLUMN goal.id IS 'Nummer';
COMMENT ON COLUMN goal.version IS 'Hoe vaak het doel is gewijzigd';
COMMENT ON COLUMN goal.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN goal.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN goal.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN goal.words IS 'Het doel in de eigen woorden van de deelnemer';
COMMENT ON COLUMN goal.kind IS 'Soort doel in het Gemeentelijk Gegevensmodel: MAIN (hoofddoel), SUB (subdoel) of CONCERN (aandachtspunt)';
COMMENT ON COLUMN goal.parent_id IS 'Nummer van het doel waar een subdoel bij hoort; leeg bij de andere soorten';
COMMENT ON COLUMN goal.most_important IS 'Of de deelnemer dit een van de belangrijkste doelen vindt';
COMMENT ON COLUMN goal.since_on IS 'Sinds wanneer de deelnemer het doel heeft; leeg als dat niet bekend is';
COMMENT ON COLUMN goal.target_on IS 'Wanneer de deelnemer het wil bereiken; leeg als dat niet bekend is';
COMMENT ON COLUMN goal.state IS 'Wat er van het doel geworden is: OPEN, REACHED (bereikt) of LET_GO (losgelaten)';
COMMENT ON COLUMN goal.ended_on IS 'Op welke dag het bereikt of losgelaten is; leeg als het open is';
COMMENT ON COLUMN goal.end_reason IS 'Waarom; altijd gevuld bij een losgelaten doel';

CREATE TABLE goal_step (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by text NOT NULL,
  goal_id    uuid NOT NULL REFERENCES goal,
  text       text NOT NULL,
  owner      text NOT NULL CHECK (owner IN ('PARTICIPANT', 'COACH', 'OTHER')),
  helper     text,
  due_on     date,
  done_on    date,
  CHECK (owner <> 'OTHER' OR helper IS NOT NULL)
);
CREATE INDEX goal_step_by_goal ON goal_step (goal_id);
CREATE INDEX goal_step_to_do ON goal_step (due_on) WHERE done_on IS NULL;

COMMENT ON TABLE goal_step IS 'Stappen naar doelen van deelnemers @rights(insert, update, delete)';
COMMENT ON COLUMN goal_step.id IS 'Nummer';
COMMENT ON COLUMN goal_step.version IS 'Hoe vaak de stap is gewijzigd';
COMMENT ON COLUMN goal_step.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN goal_step.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN goal_step.goal_id IS 'Nummer van het doel';
COMMENT ON COLUMN goal_step.text IS 'Wat er moet gebeuren';
COMMENT ON COLUMN goal_step.owner IS 'Wie het doet: PARTICIPANT (de deelnemer), COACH (wie de deelnemer begeleidt) of OTHER (iemand anders)';
COMMENT ON COLUMN goal_step.helper IS 'Naam van wie helpt; leeg als niemand genoemd is';
COMMENT ON COLUMN goal_step.due_on IS 'Voor of op welke dag; leeg als dat niet bekend is';
COMMENT ON COLUMN goal_step.done_on IS 'Op welke dag het gedaan is; leeg als dat nog niet zo is';

CREATE TABLE plan_approval (
  id               uuid PRIMARY KEY,
  version          bigint NOT NULL,
  changed_at       timestamptz NOT NULL,
  changed_by       text NOT NULL,
  participant_id   uuid NOT NULL REFERENCES participant,
  agreed_on        date NOT NULL,
  language         text,
  interpreter      boolean,
  recorded_by_name text NOT NULL,
  plan             text NOT NULL
);
CREATE INDEX plan_approval_by_participant ON plan_approval (participant_id);

COMMENT ON TABLE plan_approval IS 'Wanneer deelnemers instemden met hun plan @rights(insert, update, delete)';
COMMENT ON COLUMN plan_approval.id IS 'Nummer';
COMMENT ON COLUMN plan_approval.version IS 'Hoe vaak de instemming is gewijzigd';
COMMENT ON COLUMN plan_approval.changed_at IS 'Tijdstip waarop de instemming is vastgelegd';
COMMENT ON COLUMN plan_approval.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN plan_approval.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN plan_approval.agreed_on IS 'Op welke dag de deelnemer instemde';
COMMENT ON COLUMN plan_approval.language IS 'In welke taal het plan is uitgelegd; leeg als dat niet bekend is';
COMMENT ON COLUMN plan_approval.interpreter IS 'Of er een tolk bij was; leeg als dat niet bekend is';
COMMENT ON COLUMN plan_approval.recorded_by_name IS 'Wie het vastlegde: naam van toen';
COMMENT ON COLUMN plan_approval.plan IS 'Het plan van toen, als JSON: de open doelen met hun stappen';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), attendance (aanwezigheid), contact-moment (contactmoment), enrolment (inschrijving), goal (doel), goal-step (stap), group (groep), holiday (vrije dagen), inburgering (inburgering), participant (deelnemer), pip (PIP), plan-approval (instemming met het plan), programme (programma), session (bijeenkomst), setting (instelling) of walk-in (nieuwe bezoeker)';
