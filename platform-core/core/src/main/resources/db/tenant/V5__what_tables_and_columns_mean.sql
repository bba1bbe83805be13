-- What each table and column means, in Dutch, for who receives a municipality's export. From here on
-- a migration that makes a table or a column says so itself, with a COMMENT; a test asks for it.
--
-- In the comment of a table, @rights says what the application may do with its rows besides reading
-- them, where that is not "insert, update" (see tenant-grants.sql). In the comment of a column,
-- @opened says that its values are sealed, and how the column with the opened ones is called.

COMMENT ON TABLE staff_member IS 'Collega''s die hebben ingelogd';
COMMENT ON COLUMN staff_member.subject IS 'Vast nummer van de collega bij het inloggen';
COMMENT ON COLUMN staff_member.display_name IS 'Naam zoals collega''s die zien';
COMMENT ON COLUMN staff_member.last_seen IS 'Dag van de laatste login';

COMMENT ON TABLE staff_role IS 'Wat een collega mag @rights(insert, delete)';
COMMENT ON COLUMN staff_role.subject IS 'Vast nummer van de collega';
COMMENT ON COLUMN staff_role.role IS 'Rol, zoals bij het laatste inloggen';

COMMENT ON TABLE participant IS 'Deelnemers';
COMMENT ON COLUMN participant.id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN participant.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN participant.first_name IS 'Voornaam';
COMMENT ON COLUMN participant.prefix IS 'Tussenvoegsel';
COMMENT ON COLUMN participant.last_name IS 'Achternaam';
COMMENT ON COLUMN participant.name_key IS 'Naam zonder accenten en hoofdletters, om op te sorteren';
COMMENT ON COLUMN participant.birth_date IS 'Geboortedatum';
COMMENT ON COLUMN participant.birth_up IS 'Geboortedatum om op te sorteren; 9999-12-31 als die onbekend is';
COMMENT ON COLUMN participant.birth_down IS 'Geboortedatum om op te sorteren; 0001-01-01 als die onbekend is';
COMMENT ON COLUMN participant.language IS 'Taal';
COMMENT ON COLUMN participant.phone IS 'Telefoonnummer';
COMMENT ON COLUMN participant.email IS 'E-mailadres';
COMMENT ON COLUMN participant.postcode IS 'Postcode';
COMMENT ON COLUMN participant.city IS 'Woonplaats';
COMMENT ON COLUMN participant.needs_childcare IS 'Heeft kinderopvang nodig';
COMMENT ON COLUMN participant.needs_travel IS 'Heeft hulp bij vervoer nodig';
COMMENT ON COLUMN participant.needs_interpreter IS 'Heeft een tolk nodig';
COMMENT ON COLUMN participant.needs_device IS 'Heeft een apparaat nodig, zoals een laptop';
COMMENT ON COLUMN participant.coach IS 'Vast nummer van de jobcoach';
COMMENT ON COLUMN participant.registered_at IS 'Tijdstip van aanmelden';
COMMENT ON COLUMN participant.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN participant.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN participant.changed_by_name IS 'Wie dat deed: naam op dat moment';

COMMENT ON TABLE participant_bsn IS 'BSN''s van deelnemers';
COMMENT ON COLUMN participant_bsn.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN participant_bsn.sealed IS
  'Het BSN zoals het verzegeld op het platform ligt @opened(bsn: Het BSN, leesbaar)';
COMMENT ON COLUMN participant_bsn.fingerprint IS 'Afdruk van het BSN, om een gelijk BSN te vinden';

COMMENT ON TABLE participant_word IS 'Woorden van namen, om op te zoeken @rights(insert, delete)';
COMMENT ON COLUMN participant_word.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN participant_word.word IS 'Een woord van de naam, zonder accenten en hoofdletters';

COMMENT ON TABLE caseload_entry IS 'Wie welke deelnemer mag zien @rights(insert, delete)';
COMMENT ON COLUMN caseload_entry.subject IS 'Vast nummer van de collega';
COMMENT ON COLUMN caseload_entry.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN caseload_entry.ground IS 'Waarom: COACH (jobcoach) of GROUP (trainer van de groep)';
COMMENT ON COLUMN caseload_entry.source_id IS 'Nummer van de deelnemer of de groep die de reden is';
COMMENT ON COLUMN caseload_entry.until IS 'Laatste dag; leeg als er geen einde is';

COMMENT ON TABLE programme IS 'Programma''s';
COMMENT ON COLUMN programme.id IS 'Nummer van het programma';
COMMENT ON COLUMN programme.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN programme.name IS 'Naam';
COMMENT ON COLUMN programme.description IS 'Omschrijving';
COMMENT ON COLUMN programme.start_date IS 'Eerste dag';
COMMENT ON COLUMN programme.end_date IS 'Laatste dag';
COMMENT ON COLUMN programme.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN programme.changed_by IS 'Wie dat deed: vast nummer';

COMMENT ON TABLE programme_group IS 'Groepen';
COMMENT ON COLUMN programme_group.id IS 'Nummer van de groep';
COMMENT ON COLUMN programme_group.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN programme_group.programme_id IS 'Nummer van het programma';
COMMENT ON COLUMN programme_group.name IS 'Naam';
COMMENT ON COLUMN programme_group.place IS 'Plaats';
COMMENT ON COLUMN programme_group.meeting_link IS 'Adres van de videovergadering';
COMMENT ON COLUMN programme_group.capacity IS 'Hoeveel deelnemers er kunnen zijn';
COMMENT ON COLUMN programme_group.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN programme_group.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN programme_group.interpreter IS 'Tolk';
COMMENT ON COLUMN programme_group.curriculum_id IS 'Naam van het curriculum in de software';
COMMENT ON COLUMN programme_group.curriculum_version IS 'Versie van het curriculum';
COMMENT ON COLUMN programme_group.curriculum_dutch IS 'Nederlandse naam van het curriculum';
COMMENT ON COLUMN programme_group.curriculum_english IS 'Engelse naam van het curriculum';

COMMENT ON TABLE group_trainer IS 'Trainers van groepen @rights(insert, delete)';
COMMENT ON COLUMN group_trainer.group_id IS 'Nummer van de groep';
COMMENT ON COLUMN group_trainer.subject IS 'Vast nummer van de trainer';

COMMENT ON TABLE enrolment IS 'Inschrijvingen van deelnemers in groepen';
COMMENT ON COLUMN enrolment.id IS 'Nummer van de inschrijving';
COMMENT ON COLUMN enrolment.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN enrolment.group_id IS 'Nummer van de groep';
COMMENT ON COLUMN enrolment.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN enrolment.since IS 'Eerste dag in de groep; leeg zolang de deelnemer wacht';
COMMENT ON COLUMN enrolment.until IS 'Laatste dag in de groep';
COMMENT ON COLUMN enrolment.reason IS 'Waarom het eindigde';
COMMENT ON COLUMN enrolment.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN enrolment.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN enrolment.stage IS 'Fase: REGISTERED, WAITING, ENROLLED, ACTIVE, COMPLETED of STOPPED';
COMMENT ON COLUMN enrolment.applied_on IS 'Dag van aanmelden';
COMMENT ON COLUMN enrolment.moved_from IS 'Nummer van de inschrijving in de groep van hiervoor';

COMMENT ON TABLE group_session IS 'Bijeenkomsten van groepen';
COMMENT ON COLUMN group_session.id IS 'Nummer van de bijeenkomst';
COMMENT ON COLUMN group_session.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN group_session.group_id IS 'Nummer van de groep';
COMMENT ON COLUMN group_session.title IS 'Titel';
COMMENT ON COLUMN group_session.theme IS 'Thema';
COMMENT ON COLUMN group_session.starts_at IS 'Begin';
COMMENT ON COLUMN group_session.ends_at IS 'Einde';
COMMENT ON COLUMN group_session.channel IS 'Hoe: ROOM (zaal), VIDEO, PHONE (telefoon) of WHATSAPP';
COMMENT ON COLUMN group_session.place IS 'Plaats';
COMMENT ON COLUMN group_session.meeting_link IS 'Adres van de videovergadering';
COMMENT ON COLUMN group_session.closed IS 'Of de aanwezigheid is afgesloten';
COMMENT ON COLUMN group_session.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN group_session.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN group_session.part IS 'Welk deel van het curriculum';
COMMENT ON COLUMN group_session.counts_for IS 'Voor welke wettelijke uren de bijeenkomst telt';
COMMENT ON COLUMN group_session.cancel_reason IS 'Waarom de bijeenkomst niet doorging; leeg als die doorging';
COMMENT ON COLUMN group_session.cancel_note IS 'Toelichting daarbij';

COMMENT ON TABLE group_session_change IS 'Elke wijziging van een bijeenkomst @rights(insert)';
COMMENT ON COLUMN group_session_change.id IS 'Nummer van de wijziging';
COMMENT ON COLUMN group_session_change.session_id IS 'Nummer van de bijeenkomst';
COMMENT ON COLUMN group_session_change.changed_at IS 'Tijdstip';
COMMENT ON COLUMN group_session_change.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN group_session_change.changed_by_name IS 'Wie dat deed: naam op dat moment';
COMMENT ON COLUMN group_session_change.deed IS 'Wat er gebeurde';
COMMENT ON COLUMN group_session_change.old_starts_at IS 'Begin, ervoor';
COMMENT ON COLUMN group_session_change.old_ends_at IS 'Einde, ervoor';
COMMENT ON COLUMN group_session_change.old_title IS 'Titel, ervoor';
COMMENT ON COLUMN group_session_change.old_theme IS 'Thema, ervoor';
COMMENT ON COLUMN group_session_change.old_part IS 'Deel van het curriculum, ervoor';
COMMENT ON COLUMN group_session_change.old_counts_for IS 'Wettelijke uren, ervoor';
COMMENT ON COLUMN group_session_change.old_channel IS 'Hoe, ervoor';
COMMENT ON COLUMN group_session_change.old_place IS 'Plaats, ervoor';
COMMENT ON COLUMN group_session_change.old_link IS 'Adres van de videovergadering, ervoor';
COMMENT ON COLUMN group_session_change.old_state IS 'Of de bijeenkomst gepland, afgesloten of afgelast was, ervoor';
COMMENT ON COLUMN group_session_change.old_cancel_reason IS 'Waarom de bijeenkomst niet doorging, ervoor';
COMMENT ON COLUMN group_session_change.old_cancel_note IS 'Toelichting, ervoor';

COMMENT ON TABLE attendance IS 'Aanwezigheid';
COMMENT ON COLUMN attendance.session_id IS 'Nummer van de bijeenkomst';
COMMENT ON COLUMN attendance.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN attendance.version IS 'Hoe vaak de regel is gewijzigd';
COMMENT ON COLUMN attendance.presence IS
  'PRESENT (aanwezig), ABSENT_WITH_NOTICE (afgemeld) of ABSENT_WITHOUT_NOTICE (niet afgemeld); leeg als het is teruggenomen';
COMMENT ON COLUMN attendance.minutes IS 'Hoeveel minuten de deelnemer aanwezig was';
COMMENT ON COLUMN attendance.channel IS 'Hoe: ROOM (zaal), VIDEO, PHONE (telefoon) of WHATSAPP';
COMMENT ON COLUMN attendance.recorded_at IS 'Tijdstip van vastleggen';
COMMENT ON COLUMN attendance.recorded_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN attendance.recorded_by_name IS 'Wie dat deed: naam op dat moment';
COMMENT ON COLUMN attendance.absence_reason IS 'Waarom de deelnemer afwezig was';
COMMENT ON COLUMN attendance.note IS 'Toelichting';

COMMENT ON TABLE holiday IS 'Vrije dagen @rights(insert, update, delete)';
COMMENT ON COLUMN holiday.id IS 'Nummer';
COMMENT ON COLUMN holiday.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN holiday.name IS 'Naam';
COMMENT ON COLUMN holiday.first_day IS 'Eerste dag';
COMMENT ON COLUMN holiday.last_day IS 'Laatste dag';
COMMENT ON COLUMN holiday.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN holiday.changed_by IS 'Wie dat deed: vast nummer';

COMMENT ON TABLE calendar_feed IS 'Agenda-adressen die zonder inloggen werken';
COMMENT ON COLUMN calendar_feed.id IS 'Nummer';
COMMENT ON COLUMN calendar_feed.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN calendar_feed.secret_hash IS
  'Afdruk van het geheim in het adres; het geheim zelf is nergens bewaard';
COMMENT ON COLUMN calendar_feed.subject IS 'Vast nummer van de collega van wie de agenda is';
COMMENT ON COLUMN calendar_feed.group_id IS 'Nummer van de groep van wie de agenda is';
COMMENT ON COLUMN calendar_feed.created_at IS 'Tijdstip van maken';
COMMENT ON COLUMN calendar_feed.created_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN calendar_feed.revoked_at IS 'Tijdstip van intrekken; leeg als het adres werkt';

COMMENT ON TABLE milestone IS 'Wat een curriculum naast bijeenkomsten vraagt';
COMMENT ON COLUMN milestone.enrolment_id IS 'Nummer van de inschrijving';
COMMENT ON COLUMN milestone.milestone IS 'Naam van de mijlpaal in het curriculum';
COMMENT ON COLUMN milestone.version IS 'Hoe vaak de regel is gewijzigd';
COMMENT ON COLUMN milestone.reached_on IS 'Dag waarop het is gehaald; leeg als het is teruggenomen';
COMMENT ON COLUMN milestone.recorded_at IS 'Tijdstip van vastleggen';
COMMENT ON COLUMN milestone.recorded_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN milestone.recorded_by_name IS 'Wie dat deed: naam op dat moment';

COMMENT ON TABLE certificate_settings IS 'Wie certificaten ondertekent';
COMMENT ON COLUMN certificate_settings.id IS 'Altijd 1';
COMMENT ON COLUMN certificate_settings.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN certificate_settings.place IS 'Plaats van uitreiken';
COMMENT ON COLUMN certificate_settings.signer_name IS 'Naam van wie ondertekent';
COMMENT ON COLUMN certificate_settings.signer_role IS 'Functie van wie ondertekent';
COMMENT ON COLUMN certificate_settings.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN certificate_settings.changed_by IS 'Wie dat deed: vast nummer';

COMMENT ON TABLE certificate IS 'Certificaten zoals ze zijn gedrukt';
COMMENT ON COLUMN certificate.id IS 'Nummer';
COMMENT ON COLUMN certificate.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN certificate.code IS 'Code om het certificaat te controleren';
COMMENT ON COLUMN certificate.enrolment_id IS 'Nummer van de inschrijving';
COMMENT ON COLUMN certificate.group_id IS 'Nummer van de groep';
COMMENT ON COLUMN certificate.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN certificate.holder_name IS 'Naam op het certificaat';
COMMENT ON COLUMN certificate.course IS 'Cursus';
COMMENT ON COLUMN certificate.programme IS 'Programma';
COMMENT ON COLUMN certificate.themes IS 'Gevolgde thema''s, elk op een regel';
COMMENT ON COLUMN certificate.minutes IS 'Hoeveel minuten de deelnemer aanwezig was';
COMMENT ON COLUMN certificate.issued_on IS 'Datum op het certificaat';
COMMENT ON COLUMN certificate.place IS 'Plaats van uitreiken';
COMMENT ON COLUMN certificate.signer_name IS 'Naam van wie ondertekende';
COMMENT ON COLUMN certificate.signer_role IS 'Functie van wie ondertekende';
COMMENT ON COLUMN certificate.issued_at IS 'Tijdstip van uitgeven';
COMMENT ON COLUMN certificate.issued_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN certificate.revoked_at IS 'Tijdstip van intrekken; leeg als het geldt';
COMMENT ON COLUMN certificate.revoked_by IS 'Wie het introk: vast nummer';
COMMENT ON COLUMN certificate.revoke_reason IS 'Waarom het is ingetrokken';

COMMENT ON TABLE setting IS 'Instellingen van de gemeente';
COMMENT ON COLUMN setting.name IS 'Naam van de instelling';
COMMENT ON COLUMN setting.value IS 'Waarde';
COMMENT ON COLUMN setting.version IS 'Hoe vaak de instelling is gewijzigd';
COMMENT ON COLUMN setting.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN setting.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN setting.changed_by_name IS 'Wie dat deed: naam op dat moment';

