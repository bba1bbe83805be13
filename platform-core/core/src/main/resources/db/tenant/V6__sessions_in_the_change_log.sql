-- Changes of sessions stand in the one log of changes too. The old table kept how a session was before
-- each change; how it was after follows from the next change, or from the session as it is now.
WITH kept AS (
  SELECT c.*,
    CASE WHEN old_starts_at IS NOT NULL THEN json_strip_nulls(json_build_object(
      'start', to_char(old_starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'end', to_char(old_ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'title', old_title, 'theme', old_theme, 'part', old_part::text,
      'countsFor', nullif(old_counts_for, ''), 'channel', old_channel, 'place', old_place,
      'meetingLink', old_link, 'state', old_state, 'cancelReason', old_cancel_reason,
      'cancelNote', old_cancel_note))::text END AS before
  FROM group_session_change c
), now AS (
  SELECT id, json_strip_nulls(json_build_object(
    'start', to_char(starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'end', to_char(ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'title', title, 'theme', theme, 'part', part::text,
    'countsFor', nullif(counts_for, ''), 'channel', channel, 'place', place,
    'meetingLink', meeting_link,
    'state', CASE WHEN cancel_reason IS NOT NULL THEN 'CANCELLED'
                  WHEN closed THEN 'HELD' ELSE 'PLANNED' END,
    'cancelReason', cancel_reason, 'cancelNote', cancel_note))::text AS fields
  FROM group_session
)
INSERT INTO change_log
SELECT kept.id, kept.changed_at, kept.changed_by, kept.changed_by_name, 'session',
  kept.session_id::text, NULL,
  CASE kept.deed WHEN 'PLAN_COURSE' THEN 'plan-curriculum'
    ELSE lower(replace(kept.deed, '_', '-')) END,
  kept.before,
  coalesce(
    lead(kept.before) OVER (PARTITION BY kept.session_id ORDER BY kept.changed_at, kept.id),
    now.fields),
  NULL
FROM kept JOIN now ON now.id = kept.session_id;
DROP TABLE group_session_change;

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: attendance (aanwezigheid), enrolment (inschrijving), group (groep), holiday (vrije dagen), participant (deelnemer), programme (programma), session (bijeenkomst) of setting (instelling)';
