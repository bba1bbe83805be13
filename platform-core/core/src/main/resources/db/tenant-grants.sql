-- All that the application may do in a municipality's database: rows, never tables.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, ${application};
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, ${application};
REVOKE ALL ON SCHEMA public FROM PUBLIC, ${application};
GRANT USAGE ON SCHEMA public TO ${application};

GRANT SELECT, INSERT, UPDATE ON
  staff_member, participant, participant_bsn, programme, programme_group, enrolment, group_session, attendance,
  calendar_feed, milestone, certificate_settings, certificate, setting
  TO ${application};

-- Sets that are replaced as a whole: what somebody may do or see now, and the words of a name.
GRANT SELECT, INSERT, DELETE ON
  staff_role, participant_word, caseload_entry, group_trainer
  TO ${application};

-- Free days are planned around, and hold nothing about a person: they may go.
GRANT SELECT, INSERT, UPDATE, DELETE ON holiday TO ${application};

-- History: written once.
GRANT SELECT, INSERT ON attendance_change, enrolment_change, group_session_change, setting_change TO ${application};
