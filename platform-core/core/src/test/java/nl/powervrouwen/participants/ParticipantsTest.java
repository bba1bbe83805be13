package nl.powervrouwen.participants;

import static nl.powervrouwen.participants.ParticipantInputs.named;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.refusals.TooOften;
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
import org.junit.jupiter.params.provider.ValueSource;

@Tag("postgres")
class ParticipantsTest {

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
  void keepsEverythingThatWasTyped() {
    ParticipantData input =
        Records.of(
            ParticipantData.class,
            "firstName",
            " Amina ",
            "prefix",
            "van den",
            "lastName",
            "Voorbeeld",
            "birthDate",
            new BirthDate(1990, 2, 28),
            "bsn",
            "123456782",
            "language",
            "Arabisch",
            "phone",
            "+31 (0)545-123456",
            "email",
            "amina@voorbeeld.example",
            "postcode",
            "7271 xx",
            "city",
            "Borculo",
            "needs",
            Set.of(Precondition.CHILDCARE, Precondition.DEVICE),
            "coach",
            coach.subject());

    ParticipantDetails made = rooms.ask(coordinator, () -> participants.register(input));
    ParticipantDetails read = rooms.ask(coordinator, () -> participants.get(made.id()));

    assertThat(read).isEqualTo(made);
    assertThat(read.name()).isEqualTo(new PersonName("Amina", "van den", "Voorbeeld"));
    assertThat(read.data().birthDate()).isEqualTo(new BirthDate(1990, 2, 28));
    assertThat(read.maskedBsn()).isEqualTo("\u2022\u2022\u2022\u2022\u20226782");
    assertThat(read.data().postcode()).isEqualTo("7271XX");
    assertThat(read.data().needs())
        .containsExactlyInAnyOrder(Precondition.CHILDCARE, Precondition.DEVICE);
    assertThat(read.coach()).isNotNull().extracting("displayName").isEqualTo("Jo Coach");
    assertThat(read.changedBy()).isEqualTo("Coby Coordinator");
    assertThat(read.version()).isEqualTo(1);
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

  @Test
  void keepsOneNameAndAYearOfBirthAsTheyAreKnown() {
    ParticipantData input = named(null, "Khadija").born(new BirthDate(1979, 0, 0)).get();

    ParticipantDetails made = rooms.ask(coordinator, () -> participants.register(input));
    ParticipantDetails read = rooms.ask(coordinator, () -> participants.get(made.id()));

    assertThat(read.name()).isEqualTo(new PersonName(null, null, "Khadija"));
    assertThat(read.data().birthDate()).isEqualTo(new BirthDate(1979, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ".", " ... ", "\u2013", "*"})
  void takesASignForNoGivenNameAndForNoSurname(String sign) {
    ParticipantDetails made =
        rooms.ask(coordinator, () -> participants.register(named(sign, "Khadija").get()));

    assertThat(made.name().spoken()).isEqualTo("Khadija");
    assertThatThrownBy(
            () -> rooms.ask(coordinator, () -> participants.register(named("Khadija", sign).get())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("lastName needed");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u2007", "\u3164\u3164", "\u200B", "\u2800 \u00A0"})
  void refusesAGivenNameThatNobodySees(String unseen) {
    assertThatThrownBy(
            () ->
                rooms.ask(coordinator, () -> participants.register(named(unseen, "Khadija").get())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("firstName name.unseen");
  }

  @Test
  void refusesAYearOfBirthInWhichNoDayWillDo() {
    int year = LocalDate.now(DutchClock.ZONE).getYear();

    assertThat(
            rooms.ask(
                coordinator,
                () ->
                    participants.register(
                        named("Nu", "Geboren").born(new BirthDate(year, 0, 0)).get())))
        .isNotNull();
    assertThatThrownBy(
            () ->
                rooms.ask(
                    coordinator,
                    () ->
                        participants.register(
                            named("Nog", "Niet").born(new BirthDate(year + 1, 0, 0)).get())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("birthDate date.future");
    assertThatThrownBy(
            () ->
                rooms.ask(
                    coordinator,
                    () ->
                        participants.register(
                            named("Te", "Lang").born(new BirthDate(year - 122, 12, 0)).get())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("birthDate date.range");
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

  @Test
  void listsEverythingThatIsWrongAndSavesNothing() {
    ParticipantData input =
        Records.of(
            ParticipantData.class,
            "firstName",
            "x".repeat(10_000),
            "prefix",
            "\u0000",
            "lastName",
            " ",
            "birthDate",
            BirthDate.of(LocalDate.now(DutchClock.ZONE).plusDays(2)),
            "bsn",
            "123456789",
            "language",
            "\ud800",
            "phone",
            "bel mij",
            "email",
            "geen adres",
            "postcode",
            "0271XX",
            "city",
            "a\u202eb",
            "coach",
            "nobody");

    assertThatThrownBy(() -> rooms.ask(coordinator, () -> participants.register(input)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(
                        Problem.of("firstName", "text.too-long", 100, 10_000),
                        Problem.of("prefix", "text.characters"),
                        Problem.of("lastName", "needed"),
                        Problem.of("birthDate", "date.future"),
                        Problem.of("bsn", "bsn.check"),
                        Problem.of("language", "text.characters"),
                        Problem.of("phone", "phone.shape"),
                        Problem.of("email", "email.shape"),
                        Problem.of("postcode", "postcode.shape"),
                        Problem.of("city", "text.characters"),
                        Problem.of("coach", "staff.unknown")));
    assertThat(
            rooms.ask(coordinator, () -> participants.find(ParticipantQuery.firstPage(10))).rows())
        .isEmpty();
  }

  @Test
  void refusesBirthDateLongerThan120YearsAgo() {
    ParticipantData input =
        named("Amina", "Voorbeeld")
            .born(BirthDate.of(LocalDate.now(DutchClock.ZONE).minusYears(121)))
            .get();

    assertThatThrownBy(() -> rooms.ask(coordinator, () -> participants.register(input)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("birthDate date.range");
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
    assertThat(rooms.ask(coordinator, duplicates::withTheSameBsn)).isEmpty();
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

    assertThat(rooms.ask(coordinator, duplicates::withTheSameBsn))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.later().id()).isEqualTo(later.id());
              assertThat(pair.before().id()).isEqualTo(first.id());
            });
    rooms.ask(coordinator, () -> participants.removeBsn(first.id(), 1));
    assertThat(rooms.ask(coordinator, duplicates::withTheSameBsn)).isEmpty();
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

    assertThat(rooms.ask(coordinator, duplicates::withTheSameBsn)).isEmpty();
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

  @Test
  void refusesChangeOfOldVersionAndTellsTheNewOne() {
    ParticipantDetails amina =
        rooms.ask(coordinator, () -> participants.register(named("Amina", "Voorbeeld").get()));
    rooms.ask(coordinator, () -> participants.change(amina.id(), 1, named("Amina", "Eerst").get()));

    assertThatThrownBy(
            () ->
                rooms.ask(
                    coordinator,
                    () -> participants.change(amina.id(), 1, named("Amina", "Later").get())))
        .isInstanceOfSatisfying(
            StaleVersion.class, stale -> assertThat(stale.current()).isEqualTo(2));
    assertThat(rooms.ask(coordinator, () -> participants.get(amina.id())).name().last())
        .isEqualTo("Eerst");
  }

  @Test
  void showsJobCoachTheirOwnCaseloadOnly() {
    ParticipantDetails mine =
        rooms.ask(coach, () -> participants.register(named("Amina", "Voorbeeld").get()));
    ParticipantDetails nobodys =
        rooms.ask(coordinator, () -> participants.register(named("Bahar", "Voorbeeld").get()));

    assertThat(mine.coach()).isNotNull().extracting("subject").isEqualTo(coach.subject());
    assertThat(rooms.ask(coach, () -> participants.find(ParticipantQuery.firstPage(10))).rows())
        .extracting(ParticipantRow::id)
        .containsExactly(mine.id());
    assertThatThrownBy(() -> rooms.ask(coach, () -> participants.get(nobodys.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                rooms.ask(
                    otherCoach,
                    () -> participants.change(mine.id(), 1, named("Amina", "Gekaapt").get())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void givesParticipantToAnotherCoach() {
    ParticipantDetails amina =
        rooms.ask(coach, () -> participants.register(named("Amina", "Voorbeeld").get()));

    rooms.ask(
        coach,
        () ->
            participants.change(
                amina.id(), 1, named("Amina", "Voorbeeld").coach(otherCoach.subject()).get()));

    assertThatThrownBy(() -> rooms.ask(coach, () -> participants.get(amina.id())))
        .isInstanceOf(NotFound.class);
    assertThat(rooms.ask(otherCoach, () -> participants.get(amina.id())).version()).isEqualTo(2);
  }

  @Test
  void makesCoachOfJobCoachWhomNobodyKnowsYet() {
    CurrentUser brandNew = Rooms.user(tenant, "Nieuwe Coach", JOBCOACH);

    ParticipantDetails amina =
        rooms.ask(brandNew, () -> participants.register(named("Amina", "Voorbeeld").get()));

    assertThat(amina.coach()).isNotNull().extracting("displayName").isEqualTo("Nieuwe Coach");
  }

  @Test
  void showsTrainerNobodyOutsideTheirGroups() {
    rooms.ask(coordinator, () -> participants.register(named("Amina", "Voorbeeld").get()));
    CurrentUser trainer = rooms.colleague(tenant, "Tine Trainer", TRAINER);

    assertThat(
            rooms.ask(coordinator, () -> participants.find(ParticipantQuery.firstPage(10))).rows())
        .isNotEmpty();
    assertThat(rooms.ask(trainer, () -> participants.find(ParticipantQuery.firstPage(10))).rows())
        .isEmpty();
  }

  @Test
  void refusesControllerEveryPerson() {
    CurrentUser controller = rooms.colleague(tenant, "Kees Controller", CONTROLLER);

    assertThatThrownBy(
            () -> rooms.ask(controller, () -> participants.find(ParticipantQuery.firstPage(10))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void findsNothingWithUnknownId() {
    assertThatThrownBy(() -> rooms.ask(coordinator, () -> participants.get(ParticipantId.random())))
        .isInstanceOf(NotFound.class)
        .hasMessage("No such participant");
  }
}
