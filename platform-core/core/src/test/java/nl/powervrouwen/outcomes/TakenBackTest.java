package nl.powervrouwen.outcomes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.circumstances.ArrangementData;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.circumstances.ContactPersonData;
import nl.powervrouwen.circumstances.ContactPersonRole;
import nl.powervrouwen.circumstances.ContactPersons;
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberData;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactDrafts;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.coaching.FileOpenings;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.PlanApprovalData;
import nl.powervrouwen.goals.PlanApprovals;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.inburgering.Doelgroep;
import nl.powervrouwen.inburgering.ExamOutcome;
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExamResultData;
import nl.powervrouwen.inburgering.ExamResults;
import nl.powervrouwen.inburgering.ExemptionData;
import nl.powervrouwen.inburgering.ExemptionKind;
import nl.powervrouwen.inburgering.Exemptions;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.inburgering.ExtensionGround;
import nl.powervrouwen.inburgering.Extensions;
import nl.powervrouwen.inburgering.FollowedHours;
import nl.powervrouwen.inburgering.HoursEntryData;
import nl.powervrouwen.inburgering.HoursKind;
import nl.powervrouwen.inburgering.HoursSource;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.inburgering.ProgressInterviewData;
import nl.powervrouwen.inburgering.ProgressInterviews;
import nl.powervrouwen.participants.CoachTransfers;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.FileLooks;
import nl.powervrouwen.participants.MergePreview;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.PersonalNumbers;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.participants.TransferData;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.CefrLevel;
import nl.powervrouwen.results.MeasurementData;
import nl.powervrouwen.results.MeasurementMoment;
import nl.powervrouwen.results.Measurements;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceOverview;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.warnings.AsideInput;
import nl.powervrouwen.warnings.Warnings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Entries can be taken back: an enrolment that was a mistake, and somebody registered twice. */
@Tag("postgres")
class TakenBackTest {

  /** Tables that keep the number of somebody who is gone, and why. */
  private static final Map<String, String> KEEPS =
      Map.of("change_log", "what was done stays, also to who is gone");

  /** Each column that names a participant, by its name or by what it refers to. */
  private static final String REFERENCES =
      """
      SELECT table_name, column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'participant_id'
      UNION
      SELECT owner.relname, field.attname FROM pg_constraint
      JOIN pg_class owner ON owner.oid = conrelid
      JOIN pg_attribute field ON field.attrelid = conrelid AND field.attnum = ANY (conkey)
      WHERE contype = 'f' AND confrelid = 'participant'::regclass
      """;

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);
  private final AttendanceOverview overview = rooms.get(AttendanceOverview.class);
  private final Enrolments enrolments = rooms.get(Enrolments.class);
  private final Groups groups = rooms.get(Groups.class);
  private final Progress progress = rooms.get(Progress.class);
  private final Certificates certificates = rooms.get(Certificates.class);
  private final Participants participants = rooms.get(Participants.class);
  private final Duplicates duplicates = rooms.get(Duplicates.class);
  private final GroupDetails lochem = here.group("Groep Lochem", 6);
  private final GroupDetails vorden = beside("Groep Vorden");
  private final ParticipantDetails kept = here.participant("Hanna", "Voorbeeld", here.coach);
  private final ParticipantDetails twice = here.participant("Hannah", "Voorbeeld", null);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void erasesAnEnrolmentInWhichNothingIsRecorded() {
    EnrolmentRow row = here.enrol(lochem.id(), kept.id());
    SessionDetails session = session(lochem, -3, 9, 60);
    record(session, kept.id(), Attendance.PRESENT);
    record(session, kept.id(), null);
    long version = now(row).version();

    rooms.as(here.coordinator, () -> enrolments.erase(row.id(), version));

    assertThat(ask(() -> groups.enrolmentsOf(kept.id()))).isEmpty();
    assertThatThrownBy(() -> now(row)).isInstanceOf(NotFound.class);
    assertThat(rooms.ask(here.trainer, () -> participants.find(everybody())).rows()).isEmpty();
    LoggedChange last = ask(() -> log().of(Subject.of("enrolment", row.id().value()))).getLast();
    assertThat(last.action()).isEqualTo("erase");
    assertThat(last.before().get("stage")).isEqualTo("ENROLLED");
    assertThat(here.enrol(lochem.id(), kept.id()).stage()).isEqualTo(Stage.ENROLLED);
  }

  @Test
  void refusesToEraseAnEnrolmentAndNamesWhatIsRecordedInIt() {
    EnrolmentRow row = here.enrol(lochem.id(), kept.id());
    record(session(lochem, -6, 9, 75), kept.id(), Attendance.PRESENT);
    record(session(lochem, -5, 9, 60), kept.id(), absent());

    Problem refused = refusal(() -> enrolments.erase(row.id(), now(row).version()));

    assertThat(refused)
        .isEqualTo(
            Problem.of(
                "enrolment",
                "enrolment.has-records",
                new Words(
                    "aanwezig op "
                        + named(-6)
                        + ", samen 1 uur en 15 minuten; afwezig op "
                        + named(-5),
                    "present on "
                        + named(Notation.ENGLISH, -6)
                        + ", together 1 hour and 15 minutes; absent on "
                        + named(Notation.ENGLISH, -5))));
    assertThat(minutes(kept.id())).isEqualTo(75);
  }

  @Test
  void erasesNoEnrolmentThatTheyMovedOnFromOrThatAColleagueChanged() {
    EnrolmentRow row = here.enrol(lochem.id(), kept.id());
    long seen = now(row).version();
    EnrolmentRow next = ask(() -> enrolments.move(row.id(), seen, vorden.id(), TODAY));

    assertThatThrownBy(() -> rooms.as(here.coordinator, () -> enrolments.erase(row.id(), seen)))
        .isInstanceOf(StaleVersion.class);
    assertThat(refusal(() -> enrolments.erase(row.id(), now(row).version())))
        .isEqualTo(Problem.of("enrolment", "enrolment.moved-on", "Groep Vorden"));
    assertThatThrownBy(
            () -> rooms.as(here.trainer, () -> enrolments.erase(next.id(), next.version())))
        .isInstanceOf(NotAllowed.class);

    rooms.as(here.coordinator, () -> enrolments.erase(next.id(), now(next).version()));
    rooms.as(here.coordinator, () -> enrolments.erase(row.id(), now(row).version()));
    assertThat(ask(() -> groups.enrolmentsOf(kept.id()))).isEmpty();
  }

  @Test
  void erasesTheWrongOneOfTwoEnrolmentsThoughTheOtherHasAttendance() {
    EnrolmentRow right = here.enrol(lochem.id(), kept.id());
    record(session(lochem, -6, 9, 75), kept.id(), Attendance.PRESENT);
    EnrolmentRow wrong = here.enrol(vorden.id(), kept.id());

    rooms.as(here.coordinator, () -> enrolments.erase(wrong.id(), wrong.version()));

    assertThat(ask(() -> groups.enrolmentsOf(kept.id())))
        .extracting(EnrolmentRow::id)
        .containsExactly(right.id());
    assertThat(minutes(kept.id())).isEqualTo(75);
  }

  @Test
  void removesSomebodyAboutWhomNothingIsRecorded() throws SQLException {
    rooms.as(here.coordinator, () -> duplicates.remove(twice.id(), twice.version()));

    assertThatThrownBy(() -> ask(() -> participants.get(twice.id()))).isInstanceOf(NotFound.class);
    assertThat(ask(() -> participants.find(everybody())).rows())
        .extracting(row -> row.id())
        .containsExactly(kept.id());
    assertThat(rowsOf(twice.id())).containsOnlyKeys("change_log");
    assertThat(ask(() -> log().of(about(twice.id()))).getLast().before().get("firstName"))
        .isEqualTo("Hannah");
  }

  @Test
  void leavesInTheDatabaseWhatIsRecordedWhateverTheApplicationAsks() throws SQLException {
    here.enrol(lochem.id(), kept.id());
    SessionDetails session = session(lochem, -3, 9, 60);
    record(session, kept.id(), Attendance.PRESENT);

    assertThat(asTheApplication("DELETE FROM attendance")).isEqualTo("42501");
    assertThat(asTheApplication("DELETE FROM enrolment")).isEqualTo("42501");
    assertThat(asTheApplication("DELETE FROM participant")).isEqualTo("23503");

    record(session, kept.id(), null);
    assertThat(asTheApplication("DELETE FROM attendance")).isEqualTo("1 removed");
    assertThat(asTheApplication("DELETE FROM enrolment")).isEqualTo("1 removed");
  }

  /** How many rows went, or the state in which the database refused. */
  private String asTheApplication(String sql) throws SQLException {
    String role = here.tenant.database();
    try (Connection connection = Postgres.shared().enter(role, role);
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql) + " removed";
    } catch (SQLException refusal) {
      return refusal.getSQLState();
    }
  }

  @Test
  void refusesToRemoveSomebodyAboutWhomSomethingIsRecorded() {
    here.enrol(lochem.id(), twice.id());
    record(session(lochem, -6, 9, 75), twice.id(), Attendance.PRESENT);
    EnrolmentRow row = here.enrol(vorden.id(), twice.id());

    assertThat(refusal(() -> duplicates.remove(twice.id(), twice.version())).values().toString())
        .contains("Groep Lochem", "Groep Vorden", named(-6), "1 uur en 15 minuten");
    assertThatThrownBy(() -> rooms.as(here.coordinator, () -> duplicates.remove(twice.id(), 99)))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(
            () -> rooms.as(here.coach, () -> duplicates.remove(twice.id(), twice.version())))
        .isInstanceOf(NotAllowed.class);
    assertThat(now(row).participant()).isEqualTo(twice.id());
  }

  @Test
  void givesEverythingOfTheOneThatGoesToTheOneThatStays() throws SQLException {
    certificateFor(twice.id());
    noticeOf(twice.id());
    contactsOf(twice.id());
    inburgeringOf(twice.id());
    goalsOf(twice.id());
    circumstancesOf(twice.id());
    foundBy(twice.id());
    here.enrol(vorden.id(), kept.id());
    record(session(vorden, -4, 9, 50), kept.id(), Attendance.PRESENT);
    ParticipantDetails other = changed(twice, "bsn", "999993653", "phone", "0612345678");
    numbersOf(other);
    coachedAndOpened(other.id());
    warnedOf(other.id());
    String code = ask(() -> certificates.ofParticipant(twice.id())).getFirst().code();
    Set<String> tables = tablesWithParticipants().keySet();
    assertThat(rowsOf(other.id()).keySet())
        .as("this test must fill each table with participants; a room that forgets one fails it")
        .containsExactlyInAnyOrderElementsOf(tables);

    MergePreview preview = preview();
    assertThat(preview.contradictions()).isEmpty();
    assertThat(preview.moves().toString())
        .contains("Groep Lochem", "certificaat", named(-6), "1 uur en 15 minuten", "3653")
        .contains("bericht van afwezigheid van", " contactmomenten, het laatste op")
        .contains("PIP", "inburgering", "één examenresultaat", "één voortgangsgesprek")
        .contains("één keer gevolgde uren")
        .contains("één verlenging van de termijn", "Gehele ontheffing")
        .contains("doel ‘Bij de politie’", "instemming met het plan op")
        .contains("resultaat: Stage", "meting van");
    assertThat(preview.notices())
        .extracting(Words::dutch)
        .containsExactly("uren samen: nu 2 uur en 5 minuten, daarna 2 uur en 5 minuten");
    ParticipantDetails one = merge(preview, Map.of("firstName", kept.id()));

    assertThat(one.data().firstName()).isEqualTo("Hanna");
    assertThat(one.data().phone()).isEqualTo("0612345678");
    assertThat(one.maskedBsn()).isEqualTo(other.maskedBsn());
    assertThat(one.coach()).isNotNull();
    assertThat(minutes(kept.id())).isEqualTo(125);
    assertThat(rowsOf(other.id()).keySet()).containsExactlyElementsOf(KEEPS.keySet());
    assertThat(ask(() -> certificates.ofParticipant(kept.id()))).hasSize(1);
    assertThat(ask(() -> certificates.verify(code))).isPresent();
    assertThat(ask(() -> rooms.get(Results.class).of(kept.id()))).hasSize(1);
    assertThat(ask(() -> rooms.get(Measurements.class).of(kept.id()))).hasSize(1);
    assertThatThrownBy(() -> ask(() -> participants.get(other.id()))).isInstanceOf(NotFound.class);
    assertThat(ask(() -> log().of(about(kept.id()))))
        .filteredOn(change -> change.action().equals("merge"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before().get("firstName")).isEqualTo("Hannah");
              assertThat(change.after().get("from")).isEqualTo(other.id().value().toString());
            });
    assertThat(ask(() -> log().of(about(other.id()))).getLast().after().get("into"))
        .isEqualTo(kept.id().value().toString());
  }

  @Test
  void letsTheTrainerOfAGroupSeeWhoStays() {
    here.enrol(lochem.id(), twice.id());
    assertThat(seenByTrainer()).containsExactly(twice.id());

    merge(preview(), Map.of("firstName", twice.id()));

    assertThat(seenByTrainer()).containsExactly(kept.id());
    assertThat(ask(() -> participants.get(kept.id())).name().first()).isEqualTo("Hannah");
  }

  @Test
  void refusesTwoMarksAtOneSessionThatContradictEachOtherAndSaysWhich() {
    ended(lochem, kept.id(), -20);
    SessionDetails session = session(lochem, -25, 9, 60);
    record(session, kept.id(), Attendance.PRESENT);
    enrolSince(lochem, twice.id(), -40);
    record(session, twice.id(), absent());

    MergePreview preview = preview();

    assertThat(preview.contradictions())
        .extracting(Words::dutch)
        .anyMatch(text -> text.startsWith("allebei in Groep Lochem"))
        .anyMatch(
            text -> text.startsWith(named(-25) + ": bij de een aanwezig, bij de ander afwezig"));
    assertThat(refusal(() -> merge(preview, Map.of("firstName", kept.id()))).code())
        .isEqualTo("merge.contradiction");
    assertThat(minutes(kept.id())).isEqualTo(60);
  }

  @Test
  void countsMinutesAtTwoSessionsAtTheSameTimeOnceAndSaysSoBefore() {
    here.enrol(lochem.id(), kept.id());
    here.enrol(vorden.id(), twice.id());
    record(session(lochem, -6, 9, 60), kept.id(), Attendance.PRESENT);
    record(session(vorden, -6, 9, 90), twice.id(), Attendance.PRESENT);

    MergePreview preview = preview();

    assertThat(preview.notices())
        .extracting(Words::dutch)
        .contains("uren samen: nu 2 uur en 30 minuten, daarna 1 uur en 30 minuten")
        .hasSize(2);
    merge(preview, Map.of("firstName", kept.id()));
    assertThat(minutes(kept.id())).isEqualTo(90);
  }

  @Test
  void refusesTwoBsnsAndNamesTheirEnds() {
    changed(kept, "bsn", "999993653");
    changed(twice, "bsn", "999990019");

    assertThat(preview().contradictions())
        .extracting(Words::dutch)
        .singleElement()
        .asString()
        .contains("3653", "0019", "Haal eerst het BSN weg");
  }

  @Test
  void mergesNothingThatChangedSinceThePreview() {
    here.enrol(lochem.id(), twice.id());
    SessionDetails session = session(lochem, -6, 9, 75);
    MergePreview seen = preview();
    record(session, twice.id(), Attendance.PRESENT);

    assertThat(refusal(() -> merge(seen, Map.of("firstName", kept.id()))).code())
        .isEqualTo("merge.changed");

    MergePreview again = preview();
    changed(kept, "city", "Lochem");
    assertThat(refusal(() -> merge(again, Map.of("firstName", kept.id()))).code())
        .isEqualTo("merge.changed");

    MergePreview now = preview();
    merge(now, Map.of("firstName", kept.id()));
    assertThatThrownBy(() -> merge(now, Map.of("firstName", kept.id())))
        .isInstanceOf(NotFound.class);
    assertThat(minutes(kept.id())).isEqualTo(75);
  }

  @Test
  void wantsAChoiceForEachFieldThatDiffersAndAsksOnlyTheCoordinator() {
    MergePreview preview = preview();
    assertThat(preview.differing()).containsExactly("firstName");
    assertThatThrownBy(() -> merge(preview, Map.of()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong ->
                assertThat(wrong.problems())
                    .containsExactly(Problem.of("firstName", "merge.choice")));
    assertThatThrownBy(() -> rooms.ask(here.coach, () -> duplicates.preview(kept.id(), twice.id())))
        .isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> duplicates.preview(kept.id(), kept.id())).code())
        .isEqualTo("merge.same");
  }

  @Test
  void keepsTheMinutesOfThePersonWhateverWasRecorded() {
    for (int day = 2; day < 20; day++) {
      if (day == 2) {
        here.enrol(lochem.id(), kept.id());
        here.enrol(vorden.id(), twice.id());
      }
      SessionDetails one = session(lochem, -day, 9, 30 + day);
      SessionDetails two = session(vorden, -day, 13, 40 + day);
      record(one, kept.id(), day % 3 == 0 ? absent() : Attendance.PRESENT);
      record(
          two,
          twice.id(),
          day % 4 == 0 ? absent() : new Attendance(Presence.PRESENT, 10 + day, Channel.VIDEO));
      if (day % 5 == 0) {
        record(two, twice.id(), null);
      }
    }
    int before = minutes(kept.id()) + minutes(twice.id());

    merge(preview(), Map.of("firstName", twice.id()));

    assertThat(before).isPositive();
    assertThat(minutes(kept.id())).isEqualTo(before);
    assertThat(
            ask(() -> overview.of(kept.id())).stream()
                .mapToInt(one -> one.attended().minutes())
                .sum())
        .isEqualTo(before);
  }

  private void certificateFor(ParticipantId who) {
    EnrolmentRow row = here.enrol(lochem.id(), who);
    record(session(lochem, -6, 9, 75), who, Attendance.PRESENT);
    EnrolmentRow done =
        ask(() -> enrolments.end(row.id(), now(row).version(), TODAY, EndReason.COMPLETED));
    run(
        """
        INSERT INTO certificate (id, version, code, enrolment_id, group_id, participant_id,
          holder_name, course, programme, themes, minutes, issued_on, place, signer_name,
          signer_role, issued_at, issued_by)
        VALUES ('%s', 1, '7K2M9P4QX3TV8WN7', '%s', '%s', '%s', 'Hannah Voorbeeld', 'Fietsen',
          'Proef', '', 75, current_date, 'Lochem', 'M. Voorbeeld', 'Wethouder', now(), 'x')
        """
            .formatted(UUID.randomUUID(), done.id().value(), lochem.id().value(), who.value()));
  }

  private void noticeOf(ParticipantId who) {
    run(
        """
        INSERT INTO absence_notice (id, version, changed_at, changed_by, group_id, participant_id,
          first_day, last_day)
        VALUES ('%s', 1, now(), 'x', '%s', '%s', current_date, current_date + 4)
        """
            .formatted(UUID.randomUUID(), lochem.id().value(), who.value()));
  }

  /** Transferred to the coach, and the file opened by another. */
  private void coachedAndOpened(ParticipantId who) {
    CoachTransfers transfers = rooms.get(CoachTransfers.class);
    TransferData typed = new TransferData(who, null, here.coach.subject(), "Nieuw", "x");
    ask(() -> transfers.transfer(typed, transfers.preview(typed).fingerprint()));
    CurrentUser other = rooms.colleague(here.tenant, "Joost Voorbeeld", Role.JOBCOACH);
    rooms.as(other, () -> rooms.get(FileOpenings.class).open(who, "Belt."));
  }

  /** One that is shared, one that its writer keeps to themselves, and one that is being written. */
  private void contactsOf(ParticipantId who) {
    for (boolean confidential : List.of(true, false)) {
      ContactData contact =
          Records.of(
              ContactData.class, "participants", Set.of(who), "reached", true, "content", "x");
      ask(() -> rooms.get(ContactMoments.class).add(contact, confidential));
      ask(() -> rooms.get(ContactDrafts.class).keep(who, contact, confidential));
    }
  }

  /** All that can be known of their inburgering. */
  private void inburgeringOf(ParticipantId who) {
    Inburgering inburgering = rooms.get(Inburgering.class);
    InburgeringData known = Records.of(InburgeringData.class, "doelgroep", Doelgroep.GEZINSMIGRANT);
    PipData pip = Records.of(PipData.class, "datedOn", TODAY.minusDays(9), "route", Leerroute.Z);
    ask(() -> inburgering.save(who, 0, known));
    ask(() -> inburgering.addPip(who, pip));
    ExamResultData exam = new ExamResultData(TODAY, ExamPart.LE, ExamOutcome.GEZAKT, null, null);
    ask(() -> rooms.get(ExamResults.class).add(who, exam));
    ProgressInterviewData talk = new ProgressInterviewData(TODAY, null, null, null);
    ask(() -> rooms.get(ProgressInterviews.class).add(who, talk));
    HoursEntryData hours = new HoursEntryData(HoursKind.MAP, TODAY, null, 4, HoursSource.OWN, null);
    ask(() -> rooms.get(FollowedHours.class).add(who, hours));
    ExtensionData extension =
        Records.of(ExtensionData.class, "extensionGround", ExtensionGround.BIRTH);
    ask(() -> rooms.get(Extensions.class).add(who, extension));
    ExemptionData exemption =
        Records.of(
            ExemptionData.class,
            "exemptionKind",
            ExemptionKind.GEHELE_ONTHEFFING,
            "askedOn",
            TODAY);
    ask(() -> rooms.get(Exemptions.class).add(who, exemption));
  }

  /** That nobody answered three times, that this was put aside, and a pause that ended it. */
  private void warnedOf(ParticipantId who) {
    ContactData tried =
        Records.of(ContactData.class, "participants", Set.of(who), "reached", false);
    for (int tries = 0; tries < 3; tries++) {
      ask(() -> rooms.get(ContactMoments.class).add(tried, false));
    }
    AsideInput why = new AsideInput("Op reis", TODAY);
    ask(() -> rooms.get(Warnings.class).putAside(who, "tries", why));
    ContactData pause =
        Records.of(
            ContactData.class, "participants", Set.of(who), "reached", false, "pauseUntil", TODAY);
    ask(() -> rooms.get(ContactMoments.class).add(pause, false));
  }

  /** A goal, and that they agree with it. */
  private void goalsOf(ParticipantId who) {
    GoalData goal = Records.of(GoalData.class, "words", "Bij de politie", "kind", GoalKind.MAIN);
    ask(() -> rooms.get(Goals.class).add(who, goal));
    String fingerprint = ask(() -> rooms.get(Goals.class).of(who)).fingerprint();
    PlanApprovalData approval = new PlanApprovalData(TODAY, "Turks", null);
    ask(() -> rooms.get(PlanApprovals.class).add(who, fingerprint, approval));
  }

  private void circumstancesOf(ParticipantId who) {
    HouseholdMemberData member =
        new HouseholdMemberData("Karim", HouseholdRelation.PARTNER, null, null);
    ContactPersonData person =
        Records.of(ContactPersonData.class, "name", "Riet", "role", ContactPersonRole.BUDDY);
    ArrangementData need = Records.of(ArrangementData.class, "precondition", Precondition.TIME);
    ask(() -> rooms.get(Household.class).add(who, member));
    ask(() -> rooms.get(ContactPersons.class).add(who, person));
    ask(() -> rooms.get(Arrangements.class).add(who, need));
  }

  /** A V-nummer, and that somebody looked. */
  private void numbersOf(ParticipantDetails who) {
    ask(() -> rooms.get(PersonalNumbers.class).keepVNumber(who.id(), who.version(), "1234567"));
    ask(() -> rooms.get(FileLooks.class).look(who.id(), List.of()));
  }

  /** Something they found, and something that was measured. */
  private void foundBy(ParticipantId who) {
    ResultData found = Records.of(ResultData.class, "kind", ResultKind.INTERNSHIP);
    ask(() -> rooms.get(Results.class).add(who, found));
    MeasurementData measured =
        Records.of(
            MeasurementData.class,
            "moment",
            MeasurementMoment.END,
            "measuredOn",
            TODAY,
            "speaking",
            CefrLevel.B1);
    ask(() -> rooms.get(Measurements.class).add(who, measured));
  }

  private void run(String sql) {
    try (Connection connection = Postgres.shared().enterAsAdmin(here.tenant.database());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Which column of each table says about whom a row is. */
  private Map<String, String> tablesWithParticipants() throws SQLException {
    Map<String, String> tables = new TreeMap<>();
    try (Connection connection = Postgres.shared().enterAsAdmin(here.tenant.database());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(REFERENCES)) {
      while (row.next()) {
        tables.put(row.getString(1), row.getString(2));
      }
    }
    assertThat(tables).containsKeys("attendance", "caseload_entry", "certificate", "change_log");
    return tables;
  }

  /** How many rows of each table are about somebody; without the tables that have none. */
  private Map<String, Integer> rowsOf(ParticipantId who) throws SQLException {
    Map<String, Integer> rows = new HashMap<>();
    try (Connection connection = Postgres.shared().enterAsAdmin(here.tenant.database())) {
      for (Map.Entry<String, String> about : tablesWithParticipants().entrySet()) {
        String table = about.getKey();
        try (PreparedStatement count =
            connection.prepareStatement(
                "SELECT count(*) FROM " + table + " WHERE " + about.getValue() + " = ?")) {
          count.setObject(1, who.value());
          try (ResultSet row = count.executeQuery()) {
            row.next();
            if (row.getInt(1) > 0) {
              rows.put(table, row.getInt(1));
            }
          }
        }
      }
    }
    return rows;
  }

  private MergePreview preview() {
    return ask(() -> duplicates.preview(kept.id(), twice.id()));
  }

  private ParticipantDetails merge(MergePreview seen, Map<String, ParticipantId> choices) {
    return ask(() -> duplicates.merge(kept.id(), twice.id(), choices, seen.fingerprint()));
  }

  private ParticipantDetails changed(ParticipantDetails who, String... values) {
    ParticipantDetails now = ask(() -> participants.get(who.id()));
    List<Object> all =
        new ArrayList<>(List.of("firstName", Objects.requireNonNull(now.data().firstName())));
    all.addAll(List.of("lastName", Objects.requireNonNull(now.data().lastName())));
    String coach = now.data().coach();
    if (coach != null) {
      all.addAll(List.of("coach", coach));
    }
    all.addAll(List.of(values));
    ParticipantData data = Records.of(ParticipantData.class, all.toArray());
    return ask(() -> participants.change(who.id(), now.version(), data));
  }

  private List<ParticipantId> seenByTrainer() {
    return rooms.ask(here.trainer, () -> participants.find(everybody())).rows().stream()
        .map(row -> row.id())
        .toList();
  }

  private static ParticipantQuery everybody() {
    return ParticipantQuery.firstPage(20);
  }

  private ChangeLog log() {
    return rooms.get(ChangeLog.class);
  }

  private static Subject about(ParticipantId who) {
    return Subject.about(who.value(), "participant", who.value());
  }

  private static LocalDate day(int fromToday) {
    return TODAY.plusDays(fromToday);
  }

  private static String named(int fromToday) {
    return named(Notation.DUTCH, fromToday);
  }

  private static String named(Notation notation, int fromToday) {
    return notation.dateInWords(day(fromToday)) + " Rekenen";
  }

  private static Attendance absent() {
    return new Attendance(Presence.ABSENT_WITH_NOTICE, null, null, AbsenceReason.TRAVEL, null);
  }

  private SessionDetails session(GroupDetails group, int days, int hour, int minutes) {
    LocalDateTime start = day(days).atTime(hour, 0);
    SessionInput input =
        new SessionInput(
            "Rekenen",
            null,
            moment(start),
            moment(start.plusMinutes(minutes)),
            Channel.ROOM,
            "Zaal",
            null);
    return ask(() -> sessions.plan(group.id(), input));
  }

  private static Instant moment(LocalDateTime onTheWall) {
    return DutchClock.momentOf(onTheWall).toInstant();
  }

  private void record(SessionDetails session, ParticipantId who, @Nullable Attendance attendance) {
    long version =
        ask(() -> recording.sheet(session.id())).lines().stream()
            .filter(line -> line.participant().equals(who))
            .findFirst()
            .orElseThrow()
            .version();
    rooms.as(
        here.coordinator,
        () -> {
          if (attendance == null) {
            recording.clear(session.id(), who, version);
          } else {
            recording.record(session.id(), who, version, attendance);
          }
        });
  }

  private GroupDetails beside(String name) {
    GroupInput input = new GroupInput(name, "Zaal", null, null, 6, Set.of(here.trainer.subject()));
    return ask(() -> groups.form(lochem.programmeId(), input));
  }

  private EnrolmentRow enrolSince(GroupDetails group, ParticipantId who, int days) {
    return ask(() -> enrolments.enrol(group.id(), who, day(days)));
  }

  private void ended(GroupDetails group, ParticipantId who, int last) {
    EnrolmentRow row = enrolSince(group, who, -40);
    ask(() -> enrolments.end(row.id(), row.version(), day(last), EndReason.OTHER));
  }

  private EnrolmentRow now(EnrolmentRow row) {
    return ask(() -> groups.enrolment(row.id()));
  }

  private int minutes(ParticipantId who) {
    return ask(() -> progress.hoursOf(who, null, null)).attended().minutes();
  }

  private <T> T ask(Callable<T> work) {
    return Objects.requireNonNull(rooms.ask(here.coordinator, work));
  }

  private Problem refusal(ThrowingStep step) {
    try {
      rooms.as(here.coordinator, step::run);
    } catch (Conflict conflict) {
      return conflict.problem();
    }
    throw new AssertionError("It was done");
  }

  /** A step that is expected to be refused. */
  private interface ThrowingStep {
    void run();
  }
}
