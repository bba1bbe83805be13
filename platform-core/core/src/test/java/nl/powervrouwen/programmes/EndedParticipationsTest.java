package nl.powervrouwen.programmes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class EndedParticipationsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final EndedParticipations ended = rooms.get(EndedParticipations.class);
  private final CurrentUser privacyOfficer =
      Rooms.user(here.tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void countsWhoTakesPartInNothingAnyMoreFromTheDayAfterTheLast() {
    GroupId first = here.group("Groep Een", 9).id();
    GroupId second = here.group("Groep Twee", 9).id();
    ParticipantId stopped = here.participant("Amina", "Voorbeeld", null).id();
    ParticipantId goesOn = here.participant("Bahar", "Voorbeeld", null).id();
    here.participant("Chana", "Voorbeeld", null);
    end(here.enrol(first, stopped), TODAY.minusDays(20));
    end(here.enrol(second, stopped), TODAY.minusDays(7));
    end(here.enrol(first, goesOn), TODAY.minusDays(20));
    here.enrol(second, goesOn);

    assertThat(before(TODAY.minusDays(8))).isZero();
    assertThat(before(TODAY.minusDays(7))).isZero();
    assertThat(before(TODAY.minusDays(6))).isOne();
    assertThat(before(TODAY)).isOne();
  }

  @Test
  void tellsItToWhoWatchesOverTermsAndToNobodyElse() {
    for (CurrentUser other : new CurrentUser[] {here.coordinator, here.trainer, here.coach}) {
      assertThatThrownBy(() -> rooms.ask(other, () -> ended.before(TODAY)))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void tellsWhoCoachesTheLastDayInAGroupOfThoseWhoHaveNothingLeft() {
    GroupId first = here.group("Groep Een", 9).id();
    ParticipantId stopped = here.participant("Amina", "Voorbeeld", null).id();
    ParticipantId goesOn = here.participant("Bahar", "Voorbeeld", null).id();
    ParticipantId withdrew = here.participant("Chana", "Voorbeeld", null).id();
    end(here.enrol(here.group("Groep Twee", 9).id(), stopped), TODAY.minusDays(20));
    end(here.enrol(first, stopped), TODAY.minusDays(7));
    end(apply(first, stopped), TODAY.minusDays(2));
    here.enrol(first, goesOn);
    end(apply(first, withdrew), TODAY.minusDays(2));
    Set<ParticipantId> all = Set.of(stopped, goesOn, withdrew);

    assertThat(rooms.ask(here.coach, () -> ended.lastDays(all, TODAY)))
        .containsExactly(Map.entry(stopped, TODAY.minusDays(7)));
    assertThat(rooms.ask(here.coach, () -> ended.lastDays(all, TODAY.minusDays(2)))).isEmpty();
    assertThat(rooms.ask(here.coach, () -> ended.lastDays(Set.of(goesOn), TODAY))).isEmpty();
    assertThat(rooms.ask(here.coach, () -> ended.lastDays(Set.of(), TODAY))).isEmpty();
    assertThatThrownBy(() -> rooms.ask(here.trainer, () -> ended.lastDays(all, TODAY)))
        .isInstanceOf(NotAllowed.class);
  }

  private EnrolmentRow apply(GroupId group, ParticipantId participant) {
    return rooms.ask(
        here.coordinator,
        () -> rooms.get(Enrolments.class).register(group, participant, TODAY.minusDays(5)));
  }

  private int before(LocalDate day) {
    return rooms.ask(privacyOfficer, () -> ended.before(day));
  }

  private void end(EnrolmentRow row, LocalDate last) {
    rooms.ask(
        here.coordinator,
        () ->
            rooms
                .get(Enrolments.class)
                .end(row.id(), row.version(), last, EndReason.WORK_OR_EDUCATION));
  }
}
