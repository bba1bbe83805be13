package nl.powervrouwen.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantQuery.Sort;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list of participants that is limited to some, page by page and counted. */
@Tag("postgres")
class ParticipantFilterTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality municipality = new Municipality(rooms);
  private final Participants participants = rooms.get(Participants.class);
  private final GroupQueries groups = rooms.get(GroupQueries.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  private ParticipantId participant(String name) {
    return municipality.participant(name, "Voorbeeld", null).id();
  }

  private void applied(GroupDetails group, ParticipantId participant) {
    rooms.ask(
        municipality.coordinator,
        () -> rooms.get(Enrolments.class).register(group.id(), participant, null));
  }

  private List<String> found(CurrentUser who, ParticipantFilter filter) {
    return names(page(who, "", filter, null, 50));
  }

  private static List<String> names(ParticipantPage page) {
    return page.rows().stream().map(row -> row.name().first()).toList();
  }

  private ParticipantPage page(
      CurrentUser who, String words, ParticipantFilter filter, @Nullable ListPoint from, int size) {
    return rooms.ask(
        who,
        () ->
            participants.find(
                new ParticipantQuery(words, filter, Sort.NAME, false, from, false, size)));
  }

  private ParticipantFilter enrolled(
      CurrentUser who,
      @Nullable ProgrammeId programme,
      @Nullable GroupId group,
      @Nullable Stage stage) {
    return rooms.ask(who, () -> groups.enrolled(programme, group, stage));
  }

  @Test
  void findsWhoIsInAGroupAProgrammeOrAStageAndNobodyElse() {
    GroupDetails one = municipality.group("Groep Een", 9);
    GroupDetails other = municipality.group("Groep Twee", 9);
    municipality.enrol(one.id(), participant("Amina"));
    applied(one, participant("Bilqis"));
    municipality.enrol(other.id(), participant("Chadia"));
    participant("Dilara");
    CurrentUser who = municipality.coordinator;

    assertThat(found(who, enrolled(who, null, one.id(), null))).containsExactly("Amina", "Bilqis");
    assertThat(found(who, enrolled(who, other.programmeId(), null, null)))
        .containsExactly("Chadia");
    assertThat(found(who, enrolled(who, null, one.id(), Stage.REGISTERED)))
        .containsExactly("Bilqis");
    assertThat(found(who, enrolled(who, null, null, Stage.ENROLLED)))
        .containsExactly("Amina", "Chadia");
    assertThat(found(who, enrolled(who, one.programmeId(), other.id(), null))).isEmpty();
    assertThat(found(who, rooms.ask(who, groups::enrolledNowhere))).containsExactly("Dilara");
    assertThat(found(who, ParticipantFilter.NONE)).hasSize(4);
  }

  @Test
  void findsByCoachAndByWhatSomebodyNeedsAndBothTogether() {
    String coach = municipality.coach.subject();
    register("Amina", coach, Precondition.INTERPRETER);
    register("Bilqis", coach, Precondition.TRAVEL);
    register("Chadia", null, Precondition.INTERPRETER);
    CurrentUser who = municipality.coordinator;
    ParticipantFilter interpreter = ParticipantFilter.needing(Precondition.INTERPRETER);

    assertThat(found(who, ParticipantFilter.coachedBy(coach))).containsExactly("Amina", "Bilqis");
    assertThat(found(who, ParticipantFilter.WITHOUT_COACH)).containsExactly("Chadia");
    assertThat(found(who, interpreter)).containsExactly("Amina", "Chadia");
    assertThat(found(who, interpreter.and(ParticipantFilter.coachedBy(coach))))
        .containsExactly("Amina");
    assertThat(found(municipality.coach, interpreter)).containsExactly("Amina");
  }

  private void register(String name, @Nullable String coach, Precondition need) {
    ParticipantData input =
        Records.of(
            ParticipantData.class,
            "firstName",
            name,
            "lastName",
            "Voorbeeld",
            "needs",
            Set.of(need),
            "coach",
            coach);
    ParticipantDetails made =
        rooms.ask(municipality.coordinator, () -> participants.register(input));
    assertThat(made.version()).isEqualTo(1);
  }

  @Test
  void leafsThroughAFilterAndCountsItWhole() {
    GroupDetails group = municipality.group("Groep Een", 9);
    List<String> expected = List.of("Aa", "Ab", "Ac", "Ad", "Ae", "Af", "Ag");
    for (String name : expected) {
      municipality.enrol(group.id(), participant(name));
      participant(name + "x");
    }
    CurrentUser who = municipality.coordinator;
    ParticipantFilter filter = enrolled(who, null, group.id(), null);

    List<String> seen = new ArrayList<>();
    ParticipantPage page = page(who, "", filter, null, 3);
    assertThat(page.hasPrevious()).isFalse();
    seen.addAll(names(page));
    while (page.next() != null) {
      page = page(who, "", filter, page.next(), 3);
      assertThat(page.hasPrevious()).isTrue();
      seen.addAll(names(page));
    }
    assertThat(seen).isEqualTo(expected);
    assertThat(count(who, "", filter)).isEqualTo(7);
    assertThat(count(who, "ac", filter)).isEqualTo(1);
    assertThat(count(who, "%", filter)).isZero();
    assertThat(count(who, "", ParticipantFilter.NONE)).isEqualTo(14);
  }

  private long count(CurrentUser who, String words, ParticipantFilter filter) {
    return rooms.ask(
        who,
        () ->
            participants.count(
                new ParticipantQuery(words, filter, Sort.NAME, false, null, false, 3)));
  }

  @Test
  void tellsNobodyOfAGroupThatTheCallerMayNotSee() {
    GroupDetails led = municipality.group("Groep Een", 9);
    GroupDetails others =
        rooms.ask(
            municipality.coordinator,
            () ->
                rooms
                    .get(Groups.class)
                    .form(
                        led.programmeId(),
                        new GroupInput("Groep Twee", null, null, null, 9, Set.of())));
    ParticipantId amina = participant("Amina");
    municipality.enrol(led.id(), amina);
    municipality.enrol(others.id(), amina);
    CurrentUser trainer = municipality.trainer;

    assertThat(found(trainer, enrolled(trainer, null, led.id(), null))).containsExactly("Amina");
    assertThat(found(trainer, enrolled(trainer, null, others.id(), null))).isEmpty();
    assertThat(count(trainer, "", enrolled(trainer, null, others.id(), null))).isZero();
  }

  @Test
  void tellsEverybodyOfAListForAFileToThoseWhoMayHaveOne() {
    for (int i = 0; i < 3; i++) {
      participant("Amina" + i);
    }
    List<ParticipantRow> all = new ArrayList<>();
    ParticipantQuery last = new ParticipantQuery("amina", Sort.NAME, true, null, false, 1);

    rooms.as(municipality.coordinator, () -> participants.all(last, all::add));

    assertThat(all)
        .extracting(row -> row.name().first())
        .containsExactly("Amina2", "Amina1", "Amina0");
    assertThatThrownBy(() -> rooms.as(municipality.trainer, () -> participants.all(last, all::add)))
        .isInstanceOf(NotAllowed.class);
  }
}
