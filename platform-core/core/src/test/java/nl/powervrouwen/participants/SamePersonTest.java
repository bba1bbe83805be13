package nl.powervrouwen.participants;

import static nl.powervrouwen.participants.ParticipantInputs.named;
import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import nl.powervrouwen.testing.Inside;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who registers somebody is asked whether it is somebody of the same name and birth date. */
@Tag("postgres")
class SamePersonTest {

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

  @ParameterizedTest
  @CsvSource({
    "Zohra, el, Proef, Zohra, , El Proef",
    "Zohra, , Proef, zohra, , PROEF",
    "Ay\u015fe, , Proef, Ayse, , Proef"
  })
  void asksFirstWhenNameAndDateOfBirthAreThereAlready(
      String first, String prefix, String last, String again, String other, String surname) {
    BirthDate born = new BirthDate(1991, 7, 3);
    rooms.ask(coordinator, () -> participants.register(typed(first, prefix, last, born)));
    ParticipantData same = typed(again, other, surname, born);

    assertThatThrownBy(() -> rooms.ask(coordinator, () -> participants.register(same)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("participant.alike");
    assertThat(rooms.ask(coordinator, () -> participants.alike(same))).hasSize(1);
    rooms.ask(coordinator, () -> participants.registerAnother(same));
    assertThat(
            rooms.ask(
                coordinator,
                () ->
                    participants.register(typed(again, other, surname, new BirthDate(1991, 7, 4)))))
        .isNotNull();
    assertThat(
            rooms.ask(coordinator, () -> participants.register(typed(first, prefix, last, null))))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1963-00-00, 1963-08-21, true",
    "1963-08-21, 1963-00-00, true",
    "1963-08-00, 1963-08-21, true",
    "1963-00-00, 1963-00-00, true",
    "1963-08-00, 1963-00-00, true",
    "1963-00-00, 1964-08-21, false",
    "1963-08-00, 1963-09-01, false",
    "1963-08-21, 1963-08-22, false",
    "1963-12-31, 1964-00-00, false",
    ", 1963-08-21, false",
    "1963-00-00, , false"
  })
  void comparesDatesOfBirthAsFarAsBothAreKnown(
      @Nullable String there, @Nullable String typed, boolean asks) {
    rooms.ask(
        coordinator, () -> participants.register(named(null, "Khadija").born(date(there)).get()));
    ParticipantData same = named(null, "KHADIJA").born(date(typed)).get();

    assertThat(rooms.ask(coordinator, () -> participants.alike(same))).hasSize(asks ? 1 : 0);
    if (asks) {
      assertThatThrownBy(() -> rooms.ask(coordinator, () -> participants.register(same)))
          .isInstanceOf(Conflict.class);
    } else {
      assertThat(rooms.ask(coordinator, () -> participants.register(same))).isNotNull();
    }
  }

  private static @Nullable BirthDate date(@Nullable String text) {
    return text == null ? null : BirthDate.parse(text).orElseThrow();
  }

  @Test
  void asksTheSecondOfTwoWhoRegisterOnePersonAtTheSameMoment() throws Exception {
    ParticipantData first = named("Saba", "Proefpersoon").born(new BirthDate(1982, 4, 0)).get();
    ParticipantData second = named("saba", "PROEFPERSOON").born(new BirthDate(1982, 4, 9)).get();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);

    try (ExecutorService colleagues = Executors.newFixedThreadPool(2)) {
      Future<ParticipantDetails> one =
          colleagues.submit(() -> registerAndWait(first, written, waiting));
      assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
      Future<Boolean> other = colleagues.submit(() -> isRegistered(second));
      Eventually.becomes("the other waits", this::waitingForALock, count -> count == 1);
      waiting.countDown();

      assertThat(one.get()).isNotNull();
      assertThat(other.get()).isFalse();
    }
  }

  /** Ends its transaction when the other has come. */
  private ParticipantDetails registerAndWait(
      ParticipantData input, CountDownLatch written, CountDownLatch waiting) {
    return rooms.ask(
        coordinator,
        () ->
            rooms
                .get(Inside.class)
                .inTransaction(
                    entities -> {
                      ParticipantDetails made = participants.register(input);
                      written.countDown();
                      await(waiting);
                      return made;
                    }));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isRegistered(ParticipantData input) {
    try {
      return rooms.ask(coordinator, () -> participants.register(input)) != null;
    } catch (Conflict alike) {
      assertThat(alike.problem().code()).isEqualTo("participant.alike");
      return false;
    }
  }

  private int waitingForALock() throws SQLException {
    try (Connection admin = Postgres.shared().enterAsAdmin(tenant.database());
        Statement statement = admin.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
                    + " WHERE d.datname = current_database() AND l.locktype = 'advisory'"
                    + " AND NOT l.granted")) {
      assertThat(row.next()).isTrue();
      return row.getInt(1);
    }
  }

  private static ParticipantData typed(
      String first, @Nullable String prefix, String last, @Nullable BirthDate born) {
    return Records.of(
        ParticipantData.class,
        "firstName",
        first,
        "prefix",
        prefix,
        "lastName",
        last,
        "birthDate",
        born);
  }

  /** Each door of registering ends here: the screens, REST and the screen of a newcomer. */
  @ParameterizedTest
  @CsvSource({"Zohra, Proef, 1991-07-03, 1991-07-03", "Noor, Verzonnen, 1963-00-00, 1963-08-21"})
  void tellsAJobCoachNothingOfANameThatSomebodyHasWhomTheyMayNotSee(
      String first, String last, String there, String born) {
    ParticipantDetails hidden = register(coordinator, first, last, there);
    ParticipantDetails others = register(otherCoach, "Bibi", last, there);

    assertThat(rooms.ask(coach, () -> participants.alike(typed(first, null, last, date(born)))))
        .isEmpty();
    ParticipantDetails later = register(coach, first, last, born);
    ParticipantDetails unknown = register(coach, "Niemand", last, born);

    assertThat(later.version()).isEqualTo(unknown.version());
    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.sameBsn()).isFalse();
              assertThat(pair.later().id()).isEqualTo(later.id());
              assertThat(pair.before().id()).isEqualTo(hidden.id()).isNotEqualTo(others.id());
            });
  }

  @Test
  void tellsAJobCoachOfTheirOwnParticipantAloneWhenAnotherIsThereToo() {
    register(coordinator, "Zohra", "Proef", "1991-07-03");
    ParticipantDetails own = register(coach, "Zohra", "Proef", "1991-07-03");

    ParticipantData same = typed("Zohra", null, "Proef", date("1991-07-03"));
    assertThatThrownBy(() -> rooms.ask(coach, () -> participants.register(same)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("participant.alike");
    assertThat(rooms.ask(coach, () -> participants.alike(same)))
        .extracting(ParticipantRow::id)
        .containsExactly(own.id());
    ParticipantDetails another = rooms.ask(coach, () -> participants.registerAnother(same));

    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice))
        .extracting(pair -> pair.later().id())
        .as("two who were there before her, one of them hidden")
        .containsOnlyOnce(own.id())
        .contains(another.id());
  }

  @Test
  void tellsACoordinatorOfEverybody() {
    register(coach, "Zohra", "Proef", "1991-07-03");
    ParticipantData same = typed("Zohra", null, "Proef", date("1991-07-03"));
    assertThatThrownBy(() -> rooms.ask(coordinator, () -> participants.register(same)))
        .isInstanceOf(Conflict.class);
    rooms.ask(coordinator, () -> participants.registerAnother(same));
    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice))
        .as("she saw them and said what it is")
        .isEmpty();
  }

  @Test
  void isToldUntilTheCoordinatorSaysThatItIsSomebodyElse() {
    register(coordinator, "Zohra", "Proef", "1991-07-03");
    ParticipantDetails later = register(coach, "Zohra", "Proef", "1991-07-03");
    for (CurrentUser user :
        List.of(
            coach,
            rooms.colleague(tenant, "Tine Trainer", TRAINER),
            rooms.colleague(tenant, "Bea Beheerder", BEHEERDER))) {
      assertThatThrownBy(() -> rooms.ask(user, duplicates::possiblyTwice))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> rooms.as(user, () -> duplicates.isSomebodyElse(later.id())))
          .isInstanceOf(NotAllowed.class);
    }

    rooms.as(coordinator, () -> duplicates.isSomebodyElse(later.id()));

    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice)).isEmpty();
    assertThat(rooms.ask(coach, () -> participants.get(later.id())))
        .as("nothing of them changed")
        .isEqualTo(later);
    assertThatThrownBy(
            () -> rooms.as(coordinator, () -> duplicates.isSomebodyElse(ParticipantId.random())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isToldUntilTheOtherIsGone() {
    ParticipantDetails before = register(coordinator, "Zohra", "Proef", "1991-07-03");
    register(coach, "Zohra", "Proef", "1991-07-03");
    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice)).hasSize(1);

    rooms.as(coordinator, () -> duplicates.remove(before.id(), before.version()));

    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice)).isEmpty();
  }

  private ParticipantDetails register(CurrentUser by, String first, String last, String born) {
    return rooms.ask(by, () -> participants.register(typed(first, null, last, date(born))));
  }
}
