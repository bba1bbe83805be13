package nl.powervrouwen.changes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.ProgrammeInput;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ChangeLogTest {

  private static final String BSN = "123456782";
  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Participants participants = rooms.get(Participants.class);
  private final ChangeLog log = rooms.get(ChangeLog.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void keepsTheFieldsOfAParticipantThatBecameDifferent() {
    ParticipantDetails amina = register("Amina", null);
    change(amina, input("Amina", null, "Neede", Set.of(Precondition.TRAVEL)));

    List<LoggedChange> changes = of(amina);

    assertThat(changes).hasSize(2);
    assertThat(changes.getFirst().before()).isEqualTo(Fields.NONE);
    assertThat(changes.getFirst().after().get("firstName")).isEqualTo("Amina");
    LoggedChange second = changes.getLast();
    assertThat(second.before()).isEqualTo(Fields.NONE.with("travel", "false"));
    assertThat(second.after().values())
        .containsOnlyKeys("city", "travel")
        .containsEntry("city", "Neede");
    assertThat(second.by()).isEqualTo("Coby Voorbeeld");
    assertThat(second.subject().participant()).isEqualTo(amina.id().value());
  }

  @Test
  void saysThatABsnWasWrittenAndNeverWhich() throws SQLException {
    ParticipantDetails amina = register("Amina", BSN);

    assertThat(of(amina).getFirst().after().get("bsn")).isEqualTo("sealed");
    assertThat(rows()).isNotEmpty().noneMatch(row -> row.contains(BSN) || row.contains("6782"));
  }

  @Test
  void writesNothingWhenNothingBecameDifferent() {
    ParticipantDetails amina = register("Amina", null);

    change(amina, input("Amina", null, null, Set.of()));

    assertThat(of(amina)).hasSize(1);
  }

  @Test
  void writesNothingAboutWhatWasRefused() throws SQLException {
    register("Amina", BSN);
    ParticipantDetails bahar = register("Bahar", null);
    int before = rows().size();

    assertThatThrownBy(() -> change(bahar, input("Bahar", BSN, "Neede", Set.of())))
        .isInstanceOf(Conflict.class);
    ParticipantDetails seen = bahar;
    assertThatThrownBy(
            () ->
                rooms.ask(
                    here.coordinator,
                    () ->
                        participants.change(seen.id(), 9, input("Bahar", null, "Neede", Set.of()))))
        .isInstanceOf(StaleVersion.class);

    assertThat(rows()).hasSize(before);
  }

  @Test
  void keepsChangesOfProgrammesAndGroups() {
    GroupDetails group = here.group("Groep Neede", 5);
    GroupInput larger =
        new GroupInput("Groep Neede", "Zaal", null, null, 8, Set.of(here.trainer.subject()));
    rooms.ask(here.coordinator, () -> rooms.get(Groups.class).change(group.id(), 1, larger));
    ProgrammeDetails programme =
        rooms.ask(here.coordinator, () -> rooms.get(Programmes.class).get(group.programmeId()));
    ProgrammeInput shorter =
        new ProgrammeInput(programme.name(), null, programme.startDate(), TODAY);
    rooms.ask(
        here.coordinator, () -> rooms.get(Programmes.class).change(programme.id(), 1, shorter));

    LoggedChange ofGroup = last(Subject.of("group", group.id().value()));
    assertThat(ofGroup.before()).isEqualTo(Fields.NONE.with("capacity", 5));
    assertThat(ofGroup.after()).isEqualTo(Fields.NONE.with("capacity", 8));
    LoggedChange ofProgramme = last(Subject.of("programme", programme.id().value()));
    assertThat(ofProgramme.before()).isEqualTo(Fields.NONE);
    assertThat(ofProgramme.after()).isEqualTo(Fields.NONE.with("endDate", TODAY));
  }

  @Test
  void keepsHowASessionWasBeforeAndAfterEachChange() {
    SessionDetails planned = here.session(here.group("Groep Neede", 5).id(), 7);
    Sessions sessions = rooms.get(Sessions.class);
    rooms.ask(
        here.trainer,
        () -> sessions.cancel(planned.id(), planned.version(), CancelReason.OTHER, "Staking"));
    rooms.ask(here.trainer, () -> sessions.restore(planned.id(), planned.version() + 1));

    List<LoggedChange> changes =
        rooms.ask(here.trainer, () -> log.of(Subject.of("session", planned.id().value())));

    assertThat(changes)
        .extracting(LoggedChange::action)
        .containsExactly("plan", "cancel", "restore");
    Fields open = changes.getFirst().after();
    Fields cancelled =
        Fields.NONE
            .with("state", "CANCELLED")
            .with("cancelReason", "OTHER")
            .with("cancelNote", "Staking");
    assertThat(changes.getFirst().before()).isEqualTo(Fields.NONE);
    assertThat(open.values())
        .containsEntry("start", planned.start().toString())
        .containsEntry("title", planned.title())
        .containsEntry("state", "PLANNED");
    assertThat(changes.get(1).before()).isEqualTo(open);
    assertThat(changes.get(1).after().notIn(open)).isEqualTo(cancelled);
    assertThat(changes.getLast().after()).isEqualTo(open);
    assertThat(changes.getLast().by()).isEqualTo(here.trainer.displayName());
  }

  @Test
  void keepsFreeDaysAlsoWhenTheyAreRemoved() {
    Holidays holidays = rooms.get(Holidays.class);
    HolidayRow added = rooms.ask(here.coordinator, () -> holidays.add("Kermis", TODAY, null));
    HolidayRow longer =
        rooms.ask(
            here.coordinator,
            () -> holidays.change(added.id(), 1, "Kermis", TODAY, TODAY.plusDays(2)));
    rooms.as(here.coordinator, () -> holidays.remove(longer.id(), longer.version()));

    List<LoggedChange> changes =
        rooms.ask(here.coordinator, () -> log.of(Subject.of("holiday", added.id().value())));

    Fields first =
        Fields.NONE.with("name", "Kermis").with("firstDay", TODAY).with("lastDay", TODAY);
    assertThat(changes)
        .extracting(LoggedChange::action)
        .containsExactly("change", "change", "remove");
    assertThat(changes.getFirst().before()).isEqualTo(Fields.NONE);
    assertThat(changes.getFirst().after()).isEqualTo(first);
    assertThat(changes.get(1).before()).isEqualTo(Fields.NONE.with("lastDay", TODAY));
    assertThat(changes.get(1).after()).isEqualTo(Fields.NONE.with("lastDay", TODAY.plusDays(2)));
    assertThat(changes.getLast().before().get("lastDay")).isEqualTo(TODAY.plusDays(2).toString());
    assertThat(changes.getLast().after()).isEqualTo(Fields.NONE);
  }

  @Test
  void keepsFromWhereAnEnrolmentStepped() {
    ParticipantDetails amina = register("Amina", null);
    var row = here.enrol(here.group("Groep Neede", 5).id(), amina.id());
    rooms.ask(
        here.coordinator,
        () -> rooms.get(Enrolments.class).end(row.id(), row.version(), TODAY, EndReason.MOVED));

    LoggedChange step = last(Subject.of("enrolment", row.id().value()));

    assertThat(step.before().get("stage")).isEqualTo("ENROLLED");
    assertThat(step.after()).isEqualTo(Fields.NONE.with("stage", "STOPPED").with("day", TODAY));
    assertThat(step.reason()).isEqualTo("MOVED");
    assertThat(step.subject().participant()).isEqualTo(amina.id().value());
  }

  @Test
  void givesTheLastChangesFirstAndNoMoreThanAsked() {
    Subject one = Subject.of("proef", UUID.randomUUID());
    Subject other = Subject.of("proef", UUID.randomUUID());
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    rooms.as(
        here.coordinator,
        () -> {
          log.write(one, "a", Fields.NONE, Fields.NONE, null, now.minusDays(3));
          log.write(one, "b", Fields.NONE, Fields.NONE, null, now.minusDays(1));
          log.write(other, "c", Fields.NONE, Fields.NONE, null, now.minusDays(2));
        });

    assertThat(
            rooms.ask(here.coordinator, () -> log.last("proef", List.of(one.id(), other.id()), 2)))
        .extracting(LoggedChange::action)
        .containsExactly("b", "c");
    assertThat(rooms.ask(here.coordinator, () -> log.of(one)))
        .extracting(LoggedChange::action)
        .containsExactly("a", "b");
    assertThat(rooms.ask(here.coordinator, () -> log.last("proef", List.of(), 2))).isEmpty();
  }

  @Test
  void refusesToBeWrittenByWhoMayChangeNothing() {
    CurrentUser kees = rooms.colleague(here.tenant, "Kees Voorbeeld", Role.CONTROLLER);

    assertThatThrownBy(
            () ->
                rooms.as(
                    kees,
                    () ->
                        log.changed(
                            Subject.of("proef", UUID.randomUUID()),
                            Fields.NONE,
                            Fields.NONE.with("a", "b"),
                            OffsetDateTime.now(ZoneOffset.UTC))))
        .isInstanceOf(NotAllowed.class);
  }

  private ParticipantDetails register(String name, @Nullable String bsn) {
    return rooms.ask(
        here.coordinator, () -> participants.register(input(name, bsn, null, Set.of())));
  }

  private void change(ParticipantDetails seen, ParticipantData input) {
    rooms.ask(here.coordinator, () -> participants.change(seen.id(), seen.version(), input));
  }

  private static ParticipantData input(
      String name, @Nullable String bsn, @Nullable String city, Set<Precondition> needs) {
    return Records.of(
        ParticipantData.class,
        "firstName",
        name,
        "lastName",
        "Voorbeeld",
        "bsn",
        bsn,
        "city",
        city,
        "needs",
        needs);
  }

  private List<LoggedChange> of(ParticipantDetails participant) {
    UUID id = participant.id().value();
    return rooms.ask(here.coordinator, () -> log.of(Subject.about(id, "participant", id)));
  }

  private LoggedChange last(Subject subject) {
    return rooms.ask(here.coordinator, () -> log.of(subject)).getLast();
  }

  private List<String> rows() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection admin = Postgres.shared().enterAsAdmin(here.tenant.database());
        Statement statement = admin.createStatement();
        ResultSet row = statement.executeQuery("SELECT c::text FROM change_log c")) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
