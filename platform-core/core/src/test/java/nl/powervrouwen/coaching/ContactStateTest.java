package nl.powervrouwen.coaching;

import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ContactStateTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final ContactMoments contacts = rooms.get(ContactMoments.class);
  private final CurrentUser colleague = rooms.colleague(here.tenant, "Joost Voorbeeld", JOBCOACH);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void knowsNothingOfWhomNobodyWroteDown() {
    assertThat(state(amina))
        .extracting(ContactState::spokenOn, ContactState::tries, ContactState::pauseUntil)
        .containsExactly(null, 0, null);
  }

  @Test
  void countsTheTriesSinceTheyWereLastSpokenTo() {
    add(here.coach, amina, 20, false);
    add(here.coach, amina, 10, true);
    assertThat(state(amina).tries()).isZero();
    add(here.coach, amina, 4, false);
    add(here.coordinator, amina, 2, false);

    assertThat(state(amina).tries()).isEqualTo(2);
    assertThat(state(amina).spokenOn()).isEqualTo(TODAY.minusDays(10));

    add(here.coach, amina, 0, true);
    assertThat(state(amina).tries()).isZero();
    assertThat(state(amina).spokenOn()).isEqualTo(TODAY);
  }

  @Test
  void countsWhatIsPrivateForItsWriterAlone() {
    rooms.ask(here.coordinator, () -> contacts.add(typed(amina, 1, true), true));
    assertThat(state(amina).spokenOn()).isNull();

    rooms.ask(here.coach, () -> contacts.add(typed(amina, 3, true), true));
    assertThat(state(amina).spokenOn()).isEqualTo(TODAY.minusDays(3));
  }

  @Test
  void takesThePauseThatWasAgreedLastUntilItIsOver() {
    add(here.coach, amina, 9, true, "pauseUntil", TODAY.plusDays(30));
    assertThat(state(amina).pauseUntil()).isEqualTo(TODAY.plusDays(30));
    add(here.coach, amina, 3, true, "pauseUntil", TODAY);
    assertThat(state(amina).pauseUntil()).isEqualTo(TODAY);
    add(here.coach, amina, 2, true, "pauseUntil", TODAY.minusDays(1));
    assertThat(state(amina).pauseUntil()).isNull();
  }

  @Test
  void namesTheFirstThatIsToFollowAndIsNotDone() {
    ContactMomentRow first =
        add(here.coach, amina, 9, true, "followUpOn", TODAY.minusDays(1), "followUp", "Bellen");
    add(here.coach, amina, 8, true, "followUpOn", TODAY.plusDays(4));
    assertThat(state(amina).followUp()).isEqualTo("Bellen");
    assertThat(state(amina).isDue(TODAY)).isTrue();

    rooms.ask(here.coach, () -> contacts.finishFollowUp(first.id(), first.version()));

    assertThat(state(amina).followUpOn()).isEqualTo(TODAY.plusDays(4));
    assertThat(state(amina).followUp()).isNull();
    assertThat(state(amina).isDue(TODAY)).isFalse();
  }

  @Test
  void putsFirstWhoNeedsTheCoachAndLastWithWhomAPauseIsAgreed() {
    ParticipantId long1 = somebody("Bahar");
    ParticipantId silent = somebody("Chaima");
    ParticipantId due = somebody("Dilan");
    ParticipantId paused = somebody("Esra");
    add(here.coach, amina, 2, true);
    add(here.coach, long1, 40, true);
    add(here.coach, silent, 1, false);
    add(here.coach, due, 1, true, "followUpOn", TODAY);
    add(here.coach, paused, 60, true, "pauseUntil", TODAY.plusDays(9));
    here.participant("Farida", "Voorbeeld", colleague);

    assertThat(mine())
        .extracting(ContactState::participant)
        .containsExactly(due, silent, long1, amina, paused);
    assertThatThrownBy(() -> as(here.coordinator, () -> rooms.get(ContactStates.class).mine()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void tellsWhatIsDueToTheCoachAndToWhoWroteItAndNoOneElse() {
    ParticipantId other = here.participant("Farida", "Voorbeeld", colleague).id();
    ContactMomentRow late = add(here.coach, amina, 9, true, "followUpOn", TODAY.minusDays(3));
    ContactMomentRow ofColleague = add(colleague, other, 9, true, "followUpOn", TODAY);
    ContactMomentRow byCoordinator =
        add(here.coordinator, other, 9, true, "followUpOn", TODAY.minusDays(1));
    add(here.coach, amina, 9, true, "followUpOn", TODAY.plusDays(1));
    ContactMomentRow own =
        as(here.coach, () -> contacts.add(typed(amina, 9, true, "followUpOn", TODAY), true));

    assertThat(due(here.coach)).containsExactly(late.id(), own.id());
    assertThat(due(colleague)).containsExactly(byCoordinator.id(), ofColleague.id());
    assertThat(due(here.coordinator)).containsExactly(byCoordinator.id());

    rooms.ask(
        here.coach, () -> contacts.add(typed(amina, 0, true), false, Set.of(late.id(), own.id())));
    assertThat(due(here.coach)).isEmpty();
  }

  private ParticipantId somebody(String first) {
    return here.participant(first, "Voorbeeld", here.coach).id();
  }

  private List<ContactMomentId> due(CurrentUser user) {
    return as(user, contacts::dueFollowUps).stream().map(ContactMomentRow::id).toList();
  }

  private ContactState state(ParticipantId participant) {
    return mine().stream()
        .filter(state -> state.participant().equals(participant))
        .findFirst()
        .orElseThrow();
  }

  private List<ContactState> mine() {
    return as(here.coach, () -> rooms.get(ContactStates.class).mine());
  }

  private ContactMomentRow add(
      CurrentUser writer, ParticipantId about, int daysAgo, boolean reached, Object... named) {
    return as(writer, () -> contacts.add(typed(about, daysAgo, reached, named), false));
  }

  private static ContactData typed(
      ParticipantId about, int daysAgo, boolean reached, Object... named) {
    Instant held = DutchClock.startOf(TODAY.minusDays(daysAgo)).toInstant();
    Object[] all =
        Stream.concat(
                Stream.of("participants", Set.of(about), "heldAt", held, "reached", reached),
                Stream.of(named))
            .toArray();
    return Records.of(ContactData.class, all);
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return Objects.requireNonNull(rooms.ask(user, work));
  }
}
