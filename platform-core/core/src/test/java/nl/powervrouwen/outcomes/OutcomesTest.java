package nl.powervrouwen.outcomes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.jobs.JobRow;
import nl.powervrouwen.jobs.JobState;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.reporting.ReportCheck;
import nl.powervrouwen.reporting.ReportRequest;
import nl.powervrouwen.reporting.Reports;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PeriodType;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.ReportProblem;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Eventually;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class OutcomesTest {

  private static final Words TITLE = new Words("Powervrouwen", "Power women");
  private static final CertificateInput INPUT =
      new CertificateInput(TODAY, "Borculo", "M. Voorbeeld", "Wethouder");
  private static Rooms rooms;

  private Municipality town;
  private GroupDetails group;
  private ParticipantId amina;
  private EnrolmentRow enrolment;

  /** Asks for two hours and a conversation at the end. */
  private static CurriculumPlan curriculum() {
    Words theme = new Words("Gezondheid", "Health");
    return new CurriculumPlan(
        "proef",
        "1",
        TITLE,
        TITLE,
        Validity.from(LocalDate.of(2020, 1, 1)),
        List.of(
            new CurriculumPart(
                1,
                PartKind.SESSION,
                theme,
                theme,
                theme,
                Duration.ofHours(3),
                Set.of(),
                null,
                List.of())),
        List.of(new Milestone("gesprek", new Words("Eindgesprek", "Final talk"), null)),
        facts ->
            new Assessment(
                List.of(
                    new Requirement(
                        new Words("2 uur aanwezig", "2 hours present"),
                        facts.attended().atLeast(Hours.of(2)),
                        new Words(facts.attended().whole() + " van 2", "of 2"),
                        null),
                    new Requirement(
                        new Words("Eindgesprek", "Final talk"),
                        facts.milestones().containsKey("gesprek"),
                        new Words("nog niet", "not yet"),
                        null))));
  }

  /** Writes a line for each participant. */
  private static final class Lines implements ReportFormat {
    @Override
    public String id() {
      return "regels";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public Words title() {
      return new Words("Regels", "Lines");
    }

    @Override
    public Words description() {
      return title();
    }

    @Override
    public Validity validity() {
      return Validity.from(LocalDate.of(2000, 1, 1));
    }

    @Override
    public PeriodType periodType() {
      return PeriodType.ANY;
    }

    @Override
    public List<FileKind> files() {
      return List.of(new FileKind("txt", "text/plain", title()));
    }

    @Override
    public void check(ReportFacts facts, Consumer<ReportProblem> problems) {
      try (Stream<PersonFacts> people = facts.people()) {
        people.forEach(
            one ->
                problems.accept(
                    new ReportProblem(
                        ReportProblem.Severity.WARNING, one.key(), null, "naam", title(), null)));
      }
    }

    @Override
    public FileKind write(ReportFacts facts, FileKind wanted, OutputStream out) throws IOException {
      try (Stream<PersonFacts> people = facts.people()) {
        for (PersonFacts one : people.toList()) {
          int sessions = one.enrolments().stream().mapToInt(c -> c.sessions().size()).sum();
          out.write((one.name() + ": " + sessions + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
      return wanted;
    }
  }

  @BeforeAll
  static void open() {
    rooms = Rooms.open();
    rooms.get(ModuleRegistry.class).add(curriculum());
    rooms.get(ModuleRegistry.class).add(new Lines());
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @BeforeEach
  void newTown() {
    town = new Municipality(rooms);
    group = town.group("Groep Neede", 10);
    rooms.as(
        town.coordinator,
        () -> rooms.get(GroupQueries.class).followCurriculum(group.id(), "proef", "1", TITLE));
    amina = town.participant("Amina", "Voorbeeld", null).id();
    enrolment = town.enrol(group.id(), amina);
  }

  private <T> T coordinator(Callable<T> work) {
    return rooms.ask(town.coordinator, work);
  }

  private EnrolmentProgress progress() {
    return coordinator(() -> rooms.get(Progress.class).of(enrolment.id()));
  }

  private EnrolmentProgress attend(int daysAgo) {
    SessionDetails session = town.session(group.id(), -daysAgo);
    coordinator(
        () ->
            rooms
                .get(AttendanceRecording.class)
                .record(session.id(), amina, 0, Attendance.PRESENT));
    return progress();
  }

  private CertificateRow certified() {
    attend(3);
    coordinator(
        () -> rooms.get(Progress.class).recordMilestone(enrolment.id(), "gesprek", 0, TODAY));
    EnrolmentProgress now = progress();
    coordinator(() -> rooms.get(Progress.class).complete(now.enrolment(), now.version(), TODAY));
    return coordinator(() -> rooms.get(Certificates.class).issue(enrolment.id(), INPUT));
  }

  private JobRow ended(JobId id) {
    return Eventually.becomes(
        "the job ends",
        () -> coordinator(() -> rooms.get(Jobs.class).get(id)),
        row -> row.state().ended());
  }

  private Optional<Verification> verified(String code) {
    Caller caller = rooms.get(Caller.class);
    return rooms.ask(
        town.trainer,
        () -> {
          assertThat(caller.isKnown()).isTrue();
          return rooms.get(Certificates.class).verify(code);
        });
  }

  @Test
  void countsWhatParticipantAttendedAlsoInTheGroupTheyCameFrom() {
    attend(9);
    GroupInput input =
        new GroupInput("Groep Borculo", "Zaal", null, null, 10, Set.of(town.trainer.subject()));
    GroupDetails other =
        coordinator(() -> rooms.get(Groups.class).form(group.programmeId(), input));
    rooms.as(
        town.coordinator,
        () -> rooms.get(GroupQueries.class).followCurriculum(other.id(), "proef", "1", TITLE));
    EnrolmentRow now = coordinator(() -> rooms.get(Groups.class).enrolment(enrolment.id()));
    EnrolmentRow moved =
        coordinator(
            () -> rooms.get(Enrolments.class).move(now.id(), now.version(), other.id(), TODAY));
    EnrolmentProgress there = coordinator(() -> rooms.get(Progress.class).of(moved.id()));
    assertThat(there.attended()).isEqualTo(Hours.of(2));
    assertThat(coordinator(() -> rooms.get(Progress.class).hoursOf(amina, null, null)).sessions())
        .hasSize(1);
  }

  @Test
  void refusesToCompleteWhileSomethingIsMissingAndNamesIt() {
    EnrolmentProgress now = attend(3);
    assertThat(now.complete()).isFalse();
    assertThatThrownBy(
            () ->
                coordinator(
                    () ->
                        rooms.get(Progress.class).complete(now.enrolment(), now.version(), TODAY)))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict ->
                assertThat(conflict.problem().values().getFirst().toString())
                    .contains("Eindgesprek")
                    .doesNotContain("2 uur"));
  }

  @Test
  void takesAMilestoneBackButNotOverAColleague() {
    Progress progress = rooms.get(Progress.class);
    EnrolmentProgress reached =
        coordinator(() -> progress.recordMilestone(enrolment.id(), "gesprek", 0, TODAY));
    long version = reached.milestones().getFirst().version();
    assertThatThrownBy(
            () -> coordinator(() -> progress.recordMilestone(enrolment.id(), "gesprek", 0, null)))
        .isInstanceOf(StaleVersion.class);
    EnrolmentProgress back =
        coordinator(() -> progress.recordMilestone(enrolment.id(), "gesprek", version, null));
    assertThat(back.milestones().getFirst().reachedOn()).isNull();
    assertThatThrownBy(
            () ->
                coordinator(
                    () ->
                        progress.recordMilestone(enrolment.id(), "onbekend", 0, TODAY.plusDays(2))))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.problems()).hasSize(2));
  }

  @Test
  void certificateIsGenuineUntilItIsRevoked() throws Exception {
    CertificateRow row = certified();
    assertThat(row.holder()).isEqualTo("Amina Voorbeeld");
    assertThat(row.attended()).isEqualTo(Hours.of(2));
    assertThat(verified(row.code())).hasValueSatisfying(v -> assertThat(v.valid()).isTrue());
    assertThat(verified("2222-2222-2222-2222")).isEmpty();
    assertThatThrownBy(
            () -> coordinator(() -> rooms.get(Certificates.class).issue(enrolment.id(), INPUT)))
        .isInstanceOf(Conflict.class);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    coordinator(
        () -> {
          rooms.get(Certificates.class).writePdf(row.id(), pdf);
          return true;
        });
    assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    CertificateRow revoked =
        coordinator(
            () -> rooms.get(Certificates.class).revoke(row.id(), row.version(), "Verkeerde naam"));
    assertThat(revoked.valid()).isFalse();
    assertThat(verified(row.code()))
        .hasValueSatisfying(v -> assertThat(v.revokedOn()).isEqualTo(TODAY));
    assertThat(coordinator(() -> rooms.get(Certificates.class).issue(enrolment.id(), INPUT)))
        .isNotNull();
  }

  @Test
  void issuesACertificateInTheLettersOfTheName() throws Exception {
    amina = town.participant("محمد", "أحمد", null).id();
    enrolment = town.enrol(group.id(), amina);

    assertThat(certified().holder()).isEqualTo("محمد أحمد");
  }

  @Test
  void issuesACertificateToWhoHasOneNameAndNoKnownDateOfBirth() throws Exception {
    ParticipantData khadija = Records.of(ParticipantData.class, "lastName", "Khadija");
    amina = coordinator(() -> rooms.get(Participants.class).register(khadija)).id();
    enrolment = town.enrol(group.id(), amina);

    CertificateRow row = certified();

    assertThat(row.holder()).isEqualTo("Khadija");
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    coordinator(
        () -> {
          rooms.get(Certificates.class).writePdf(row.id(), pdf);
          return true;
        });
    assertThat(pdf.size()).isPositive();
  }

  @Test
  void refusesACertificateOfWhichTheNameCannotBePrintedAndNamesTheLetters() {
    amina = town.participant("𒀀 🌷", "Voorbeeld", null).id();
    enrolment = town.enrol(group.id(), amina);

    assertThatThrownBy(this::certified)
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> {
              assertThat(refusal.problem().code()).isEqualTo("name.unprintable");
              assertThat(refusal.problem().values()).containsExactly("𒀀 🌷");
            });
  }

  @Test
  void certificateIsTheCoordinatorsToIssue() {
    assertThatThrownBy(
            () ->
                rooms.ask(
                    town.trainer, () -> rooms.get(Certificates.class).issue(enrolment.id(), INPUT)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> coordinator(() -> rooms.get(Certificates.class).issue(enrolment.id(), INPUT)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void issuesToAllWhoCompletedAndNamesTheOthers() throws Exception {
    CertificateRow row = certified();
    coordinator(
        () -> rooms.get(Certificates.class).revoke(row.id(), row.version(), "Nog een keer"));
    ParticipantId fatma = town.participant("Fatma", "Voorbeeld", null).id();
    town.enrol(group.id(), fatma);
    JobRow job =
        ended(coordinator(() -> rooms.get(GroupCertificates.class).issueAll(group.id(), INPUT)));
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.dutch()).contains("Fatma Voorbeeld", "Eindgesprek"));
    assertThat(coordinator(() -> rooms.get(Certificates.class).ofGroup(group.id())))
        .filteredOn(CertificateRow::valid)
        .hasSize(1);
    assertThat(progress().stage()).isEqualTo(Stage.COMPLETED);
  }

  @Test
  void keepsWhoSigns() {
    Certificates certificates = rooms.get(Certificates.class);
    assertThat(coordinator(certificates::settings).version()).isZero();
    CertificateSettings saved =
        coordinator(() -> certificates.saveSettings("Borculo", "M. Voorbeeld", "Wethouder", 0));
    assertThat(coordinator(certificates::settings)).isEqualTo(saved);
    assertThatThrownBy(() -> coordinator(() -> certificates.saveSettings("Neede", "A", "B", 0)))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void checkTellsWhatIsRecordedAndDoesNotCount() throws Exception {
    GroupInput input =
        new GroupInput("Groep Borculo", "Zaal", null, null, 10, Set.of(town.trainer.subject()));
    GroupDetails other =
        coordinator(() -> rooms.get(Groups.class).form(group.programmeId(), input));
    town.enrol(other.id(), amina);
    attend(6);
    SessionDetails there = town.session(other.id(), -6);
    SessionDetails late = town.session(other.id(), -2);
    for (SessionDetails session : List.of(there, late)) {
      coordinator(
          () ->
              rooms
                  .get(AttendanceRecording.class)
                  .record(session.id(), amina, 0, Attendance.PRESENT));
    }
    endByHand(other, TODAY.minusDays(4));
    ReportRequest request =
        new ReportRequest("regels", "1", new Period(TODAY.minusDays(20), TODAY), "txt", null);

    ReportCheck check = coordinator(() -> rooms.get(Reports.class).check(request));

    assertThat(check.findings().subList(0, 2))
        .allSatisfy(
            found -> {
              assertThat(found.participant()).isEqualTo(amina);
              assertThat(found.name()).isEqualTo("Voorbeeld, Amina");
              assertThat(found.what().dutch()).contains("120");
            })
        .extracting(found -> found.what().english().contains("at the same time"))
        .containsExactly(true, false);
    assertThat(check.findings().get(1).session()).isEqualTo(late.id());
    assertThat(check.warnings()).isGreaterThanOrEqualTo(2);
    assertThat(coordinator(() -> rooms.get(Progress.class).hoursOf(amina, null, null)).attended())
        .isEqualTo(Hours.of(2));
  }

  /** As it could be ended before that was refused. */
  private void endByHand(GroupDetails ended, LocalDate until) throws SQLException {
    try (Connection admin = Postgres.shared().enterAsAdmin(town.tenant.database());
        PreparedStatement update =
            admin.prepareStatement(
                "UPDATE enrolment SET until = ?, stage = 'STOPPED', reason = 'OTHER'"
                    + " WHERE group_id = ?")) {
      update.setObject(1, until);
      update.setObject(2, ended.id().value());
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void reportReadsEverybodyInThePeriodOnce() throws Exception {
    attend(3);
    for (int i = 0; i < 205; i++) {
      ParticipantId one = town.participant("Vrouw " + i, "Voorbeeld", null).id();
      if (i % 41 == 0 && i > 0) {
        town.enrol(group.id(), one);
      }
    }
    ReportRequest request =
        new ReportRequest("regels", "1", new Period(TODAY.minusDays(20), TODAY), "txt", null);
    ReportCheck check = coordinator(() -> rooms.get(Reports.class).check(request));
    assertThat(check.people()).isEqualTo(5);
    assertThat(check.findings()).hasSize(5).allMatch(found -> found.name() != null);
    JobRow job = ended(coordinator(() -> rooms.get(Reports.class).make(request)));
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.done()).isEqualTo(5);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    coordinator(
        () -> {
          rooms.get(Jobs.class).copyResult(job.id(), file);
          return true;
        });
    assertThat(file.toString(StandardCharsets.UTF_8))
        .contains("Voorbeeld, Amina: 1")
        .contains("Voorbeeld, Vrouw 41: 1");
  }
}
