package nl.powervrouwen.participants;

import static nl.powervrouwen.participants.ParticipantInputs.named;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.refusals.TooOften;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("postgres")
class ParticipantsTest {

  private static final Rooms rooms = Rooms.open();

  private final TenantId tenant = rooms.newTenant();
  private final Participants participants = rooms.get(Participants.class);
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
  void letsNobodyLookForNamesFasterThanAnybodyTypes() {
    CurrentUser busy = rooms.colleague(tenant, "Zus Zoekster", COORDINATOR);
    for (int tenLetters = 0; tenLetters < 60; tenLetters++) {
      for (int letters = 1; letters <= 10; letters++) {
        search(busy, "Verzonnene".substring(0, letters));
      }
    }

    assertThatThrownBy(() -> search(busy, "Verzonnene"))
        .isInstanceOfSatisfying(
            TooOften.class, again -> assertThat(again.minutes()).isBetween(1L, 10L));
    assertThat(rooms.ask(busy, () -> participants.find(ParticipantQuery.firstPage(5))))
        .as("the list itself is no search")
        .isNotNull();
    search(otherCoach, "Verzonnene");
  }

  private void search(CurrentUser user, String words) {
    rooms.ask(
        user,
        () ->
            participants.find(
                new ParticipantQuery(words, ParticipantQuery.Sort.NAME, false, null, false, 1)));
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
