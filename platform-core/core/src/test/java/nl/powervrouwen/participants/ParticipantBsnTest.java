package nl.powervrouwen.participants;

import static nl.powervrouwen.participants.ParticipantInputs.named;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.refusals.TooOften;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A BSN goes in and never comes out, and tells nobody whom it belongs to. */
@Tag("postgres")
class ParticipantBsnTest {

  private static final Rooms rooms = Rooms.open();

  private final TenantId tenant = rooms.newTenant();
  private final Participants participants = rooms.get(Participants.class);
  private final Duplicates duplicates = rooms.get(Duplicates.class);
  private final CurrentUser coordinator = rooms.colleague(tenant, "Coby Coordinator", COORDINATOR);
  private final CurrentUser coach = rooms.colleague(tenant, "Jo Coach", JOBCOACH);
  private final CurrentUser otherCoach = rooms.colleague(tenant, "Bo Coach", JOBCOACH);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void neverWritesBsnInTheOpen() throws SQLException {
    rooms.ask(
        coordinator,
        () -> participants.register(named("Amina", "Voorbeeld").bsn("111222333").get()));

    try (Connection admin = Postgres.shared().enterAsAdmin(tenant.database());
        Statement statement = admin.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT encode(sealed, 'escape') || encode(fingerprint, 'escape'), (SELECT"
                    + " string_agg(p::text, '') FROM participant p) FROM participant_bsn")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isNotBlank().doesNotContain("111222333");
      assertThat(row.getString(2)).contains("Amina").doesNotContain("222333");
    }
  }

  @Test
  void takesABsnAwaySoThatWhoseItIsCanHaveIt() {
    ParticipantDetails wrong =
        rooms.ask(
            coordinator,
            () -> participants.register(named("Bilqis", "Voorbeeld").bsn("111222333").get()));

    ParticipantDetails without =
        rooms.ask(coordinator, () -> participants.removeBsn(wrong.id(), wrong.version()));
    ParticipantDetails right =
        rooms.ask(
            coordinator,
            () -> participants.register(named("Zahra", "Voorbeeld").bsn("111222333").get()));

    assertThat(without.maskedBsn()).isNull();
    assertThat(without.version()).isGreaterThan(wrong.version());
    assertThat(right.maskedBsn()).endsWith("2333");
    assertThatThrownBy(
            () -> rooms.ask(coordinator, () -> participants.removeBsn(wrong.id(), wrong.version())))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void refusesBsnOfAnotherParticipantButKeepsTheirOwn() {
    ParticipantData input = named("Amina", "Voorbeeld").bsn("123456782").get();
    ParticipantDetails amina = rooms.ask(coordinator, () -> participants.register(input));

    assertThatThrownBy(() -> rooms.ask(coordinator, () -> participants.register(input)))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> assertThat(conflict.problem()).isEqualTo(Problem.of("bsn", "bsn.taken")));
    ParticipantDetails same =
        rooms.ask(coordinator, () -> participants.change(amina.id(), 1, input));
    assertThat(same.version()).isEqualTo(2);
    ParticipantDetails without =
        rooms.ask(
            coordinator, () -> participants.change(amina.id(), 2, named("Amina", "Anders").get()));
    assertThat(without.maskedBsn()).isEqualTo(amina.maskedBsn());
  }

  @Test
  void tellsAJobCoachNothingOfABsnOfSomebodyTheyMayNotSee() {
    rooms.ask(
        coordinator,
        () -> participants.register(named("Amina", "Voorbeeld").bsn("123456782").get()));
    ParticipantDetails own =
        rooms.ask(coach, () -> participants.register(named("Bibi", "Verzonnen").get()));

    ParticipantDetails known =
        rooms.ask(
            coach,
            () ->
                participants.change(
                    own.id(),
                    1,
                    named("Bibi", "Verzonnen").coach(coach.subject()).bsn("123456782").get()));
    ParticipantDetails unknown =
        rooms.ask(
            coach,
            () ->
                participants.change(
                    own.id(),
                    2,
                    named("Bibi", "Verzonnen").coach(coach.subject()).bsn("111222333").get()));

    assertThat(known.maskedBsn()).endsWith("6782");
    assertThat(unknown.maskedBsn()).endsWith("2333");
    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice)).isEmpty();
  }

  @Test
  void tellsTheCoordinatorOfABsnThatStandsThereTwiceUntilItDoesNot() {
    ParticipantDetails first =
        rooms.ask(
            coordinator,
            () -> participants.register(named("Amina", "Voorbeeld").bsn("123456782").get()));
    ParticipantDetails later =
        rooms.ask(
            coach, () -> participants.register(named("Amina", "Tweede").bsn("123456782").get()));

    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.later().id()).isEqualTo(later.id());
              assertThat(pair.before().id()).isEqualTo(first.id());
            });
    rooms.ask(coordinator, () -> participants.removeBsn(first.id(), 1));
    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice)).isEmpty();
    assertThatThrownBy(
            () ->
                rooms.ask(
                    coordinator,
                    () ->
                        participants.change(
                            first.id(), 2, named("Amina", "Voorbeeld").bsn("123456782").get())))
        .as("the other one is the only one now")
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("bsn.taken");
  }

  @Test
  void makesOneOfTwoRegistrationsWithTheSameBsn() {
    ParticipantDetails first =
        rooms.ask(
            coordinator,
            () -> participants.register(named("Amina", "Voorbeeld").bsn("123456782").get()));
    ParticipantDetails later =
        rooms.ask(
            coach, () -> participants.register(named("Amina", "Voorbeeld").bsn("123456782").get()));

    MergePreview preview = rooms.ask(coordinator, () -> duplicates.preview(later.id(), first.id()));
    assertThat(preview.contradictions()).isEmpty();
    Map<String, ParticipantId> choices =
        preview.differing().stream().collect(Collectors.toMap(field -> field, f -> later.id()));
    rooms.ask(
        coordinator,
        () -> duplicates.merge(later.id(), first.id(), choices, preview.fingerprint()));

    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice)).isEmpty();
    assertThat(rooms.ask(coordinator, () -> participants.get(later.id())).maskedBsn())
        .endsWith("6782");
    assertThatThrownBy(
            () ->
                rooms.ask(
                    coordinator,
                    () -> participants.register(named("Carla", "Derde").bsn("123456782").get())))
        .hasMessageContaining("bsn.taken");
  }

  @Test
  void letsNobodyTryOutNumbers() {
    ParticipantDetails own =
        rooms.ask(coach, () -> participants.register(named("Bibi", "Verzonnen").get()));
    ParticipantData typed =
        named("Bibi", "Verzonnen").coach(coach.subject()).bsn("111222333").get();
    for (int version = 1; version <= 40; version++) {
      int seen = version;
      rooms.ask(coach, () -> participants.change(own.id(), seen, typed));
    }

    assertThatThrownBy(() -> rooms.ask(coach, () -> participants.change(own.id(), 41, typed)))
        .isInstanceOfSatisfying(
            TooOften.class, again -> assertThat(again.minutes()).isBetween(1L, 60L));
    assertThat(rooms.ask(coach, () -> participants.get(own.id())).version()).isEqualTo(41);
    rooms.ask(
        otherCoach, () -> participants.register(named("Dina", "Verzonnen").bsn("123456782").get()));
  }
}
