package nl.powervrouwen.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Inside;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is new to a colleague since they last looked; the file itself is what was written down. */
@Tag("postgres")
class FileLooksTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final FileLooks looks = rooms.get(FileLooks.class);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void tellsNothingTheFirstTime() {
    changePhone(here.coordinator, "06-00000001");

    SinceLook first = look(here.coach);

    assertThat(first.before()).isNull();
    assertThat(isNew(first, "phone")).isFalse();
  }

  @Test
  void tellsWhatColleaguesWroteDownSinceTheLastVisit() {
    look(here.coach);
    lastVisitWas(Duration.ofDays(3));
    changePhone(here.coordinator, "06-00000002");

    SinceLook second = look(here.coach);

    assertThat(Objects.requireNonNull(second.before()))
        .isBefore(Instant.now().minus(Duration.ofDays(2)));
    assertThat(isNew(second, "phone")).isTrue();
    assertThat(second.isNew(amina.value().toString(), null)).isTrue();
    assertThat(isNew(second, "city")).isFalse();
  }

  @Test
  void leavesOutWhatTheReaderDidThemselves() {
    look(here.coach);
    lastVisitWas(Duration.ofDays(3));
    changePhone(here.coach, "06-00000003");

    assertThat(isNew(look(here.coach), "phone")).isFalse();
  }

  @Test
  void tellsTheSameDuringOneVisitAndNothingOfItInTheNext() {
    look(here.coach);
    lastVisitWas(Duration.ofHours(5));
    changePhone(here.coordinator, "06-00000004");

    assertThat(isNew(look(here.coach), "phone")).isTrue();
    assertThat(isNew(look(here.coach), "phone")).isTrue();
    lastVisitWas(Duration.ofSeconds(0));
    assertThat(isNew(look(here.coach), "phone")).isTrue();
    changesWere(Duration.ofDays(1));
    lastVisitWas(FileLooks.VISIT.plusSeconds(5));
    assertThat(isNew(look(here.coach), "phone")).isFalse();
  }

  @Test
  void isEachReadersOwn() {
    look(here.coach);
    lastVisitWas(Duration.ofDays(3));
    changePhone(here.coordinator, "06-00000005");

    assertThat(look(here.coordinator).before()).isNull();
    assertThat(look(here.coach).before()).isNotNull();
  }

  @Test
  void isNotForWhoMayNotSeeTheFile() {
    CurrentUser other = rooms.colleague(here.tenant, "Bo Voorbeeld", Role.JOBCOACH);

    assertThatThrownBy(() -> look(other)).isInstanceOf(NotFound.class);
  }

  private SinceLook look(CurrentUser reader) {
    return rooms.ask(reader, () -> looks.look(amina, List.of(amina.value().toString())));
  }

  private boolean isNew(SinceLook since, String field) {
    return since.isNew(amina.value().toString(), field);
  }

  private void changePhone(CurrentUser by, String phone) {
    Participants participants = rooms.get(Participants.class);
    rooms.ask(
        by,
        () -> {
          ParticipantDetails known = participants.get(amina);
          return participants.change(
              amina, known.version(), Records.with(known.data(), "phone", phone));
        });
  }

  private void lastVisitWas(Duration ago) {
    set("UPDATE FileLook l SET l.lookedAt = :moment", ago);
  }

  /** The application itself may not change the log. */
  private void changesWere(Duration ago) {
    try (Connection admin = Postgres.shared().enterAsAdmin(here.tenant.database());
        PreparedStatement update = admin.prepareStatement("UPDATE change_log SET changed_at = ?")) {
      update.setObject(1, Instant.now().minus(ago).atOffset(ZoneOffset.UTC));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void set(String update, Duration ago) {
    OffsetDateTime moment = Instant.now().minus(ago).atOffset(ZoneOffset.UTC);
    rooms.ask(
        here.coordinator,
        () ->
            rooms
                .get(Inside.class)
                .inTransaction(
                    inside ->
                        inside.createQuery(update).setParameter("moment", moment).executeUpdate()));
  }
}
