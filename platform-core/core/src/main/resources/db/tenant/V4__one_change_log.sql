-- One log of changes in place of a table for each kind of history: who, when, of what, from what
-- to what. The application may add and read, never change or remove.
--
-- before_change and after_change hold the fields as a JSON object of texts; null when there was, or
-- is, nothing. Never a BSN or anything else that is kept sealed.
CREATE TABLE change_log (
  id              uuid PRIMARY KEY,
  changed_at      timestamptz NOT NULL,
  changed_by      text NOT NULL,
  changed_by_name text NOT NULL,
  subject_kind    text COLLATE "C" NOT NULL CHECK (subject_kind ~ '^[a-z][a-z0-9-]{0,39}$'),
  subject_id      text COLLATE "C" NOT NULL,
  -- Whom it tells something about, so that everything about one participant is found.
  participant_id  uuid REFERENCES participant,
  action          text NOT NULL CHECK (length(action) BETWEEN 1 AND 40),
  before_change   text CHECK (json_typeof(before_change::json) = 'object'),
  after_change    text CHECK (json_typeof(after_change::json) = 'object'),
  reason          text
);

INSERT INTO change_log
SELECT c.id, c.changed_at, c.changed_by, c.changed_by_name, 'enrolment', c.enrolment_id::text,
  e.participant_id, 'step',
  lag(json_build_object('stage', c.stage, 'day', c.on_day)::text)
    OVER (PARTITION BY c.enrolment_id ORDER BY c.changed_at, c.id),
  json_build_object('stage', c.stage, 'day', c.on_day)::text,
  c.reason
FROM enrolment_change c JOIN enrolment e ON e.id = c.enrolment_id;
DROP TABLE enrolment_change;

INSERT INTO change_log
SELECT id, changed_at, changed_by, changed_by_name, 'setting', name, NULL, 'change',
  lag(json_build_object('value', value)::text) OVER (PARTITION BY name ORDER BY changed_at, id),
  json_build_object('value', value)::text, NULL
FROM setting_change;
DROP TABLE setting_change;

INSERT INTO change_log
SELECT id, changed_at, changed_by, changed_by_name, 'attendance', session_id::text, participant_id,
  CASE WHEN new_presence IS NULL THEN 'clear' ELSE 'record' END,
  CASE WHEN old_presence IS NOT NULL THEN json_strip_nulls(json_build_object(
    'presence', old_presence, 'minutes', old_minutes::text, 'channel', old_channel,
    'reason', old_absence_reason, 'note', old_note))::text END,
  CASE WHEN new_presence IS NOT NULL THEN json_strip_nulls(json_build_object(
    'presence', new_presence, 'minutes', new_minutes::text, 'channel', new_channel,
    'reason', new_absence_reason, 'note', new_note))::text END,
  NULL
FROM attendance_change;
DROP TABLE attendance_change;

CREATE INDEX change_log_of_subject ON change_log (subject_kind, subject_id, changed_at);
CREATE INDEX change_log_about_participant ON change_log (participant_id, changed_at);

COMMENT ON TABLE change_log IS 'Elke wijziging: wie, wanneer, wat, ervoor en erna @rights(insert)';
COMMENT ON COLUMN change_log.id IS 'Nummer van de wijziging';
COMMENT ON COLUMN change_log.changed_at IS 'Tijdstip';
COMMENT ON COLUMN change_log.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN change_log.changed_by_name IS 'Wie dat deed: naam op dat moment';
COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: attendance (aanwezigheid), enrolment (inschrijving), group (groep), participant (deelnemer), programme (programma) of setting (instelling)';
COMMENT ON COLUMN change_log.subject_id IS 'Nummer daarvan; van aanwezigheid het nummer van de bijeenkomst, van een instelling de naam';
COMMENT ON COLUMN change_log.participant_id IS 'Nummer van de deelnemer over wie de wijziging gaat; leeg als de wijziging over niemand gaat';
COMMENT ON COLUMN change_log.action IS 'Wat er gebeurde';
COMMENT ON COLUMN change_log.before_change IS 'De gegevens ervoor, in JSON; leeg als er nog niets was';
COMMENT ON COLUMN change_log.after_change IS 'De gegevens erna, in JSON; leeg als er niets meer is';
COMMENT ON COLUMN change_log.reason IS 'Waarom';
