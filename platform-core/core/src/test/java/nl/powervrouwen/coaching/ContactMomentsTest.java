package nl.powervrouwen.coaching;

import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;
import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.MergePreview;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ContactMomentsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final ContactMoments contacts = rooms.get(ContactMoments.class);
  private final CurrentUser colleague = rooms.colleague(here.tenant, "Joost Voorbeeld", JOBCOACH);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();
  private final ParticipantId bahar = here.participant("Bahar", "Voorbeeld", here.coach).id();
  private final ParticipantId chaima = here.participant("Chaima", "Voorbeeld", colleague).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void asksHardlyAnythingAndKeepsWhatIsNotKnownUnknown() {
    ContactMomentRow made = add(here.coach, false, amina, "reached", true);

    assertThat(made.heldAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    assertThat(made.confidential()).isFalse();
    assertThat(made.data())
        .isEqualTo(
            Records.of(
                ContactData.class,
                "participants",
                Set.of(amina),
                "heldAt",
                made.heldAt(),
                "reached",
                true));
    assertThat(made.writer()).isEqualTo("Jo Voorbeeld");
    assertThat(made.earlier()).isEmpty();
    assertThat(read(here.coordinator, amina)).containsExactly(made);
  }

  @Test
  void keepsEverythingThatIsKnownNewestFirst() {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    ContactMomentRow full =
        add(
            here.coach,
            false,
            amina,
            "heldAt",
            yesterday,
            "minutes",
            0,
            "channel",
            ContactChannel.HOME_VISIT,
            "reached",
            false,
            "subject",
            "Opvang",
            "content",
            "Niemand thuis.\nBriefje in de bus.",
            "language",
            "Tigrinya",
            "followUpOn",
            TODAY.plusDays(3),
            "followUp",
            "Bellen",
            "pauseUntil",
            TODAY.plusDays(2));
    ContactMomentRow later = add(here.coach, false, amina, "reached", true);

    assertThat(read(here.coach, amina)).containsExactly(later, full);
    assertThat(full.data().minutes()).isZero();
    assertThat(full.data().content()).isEqualTo("Niemand thuis.\nBriefje in de bus.");
    assertThat(full.awaitsFollowUp()).isTrue();
  }

  @Test
  void standsAtEachOfSeveralParticipantsAndNamesThoseWhomTheReaderCoaches() {
    ContactMomentRow made =
        rooms.ask(
            here.coordinator,
            () -> contacts.add(typed(Set.of(amina, bahar, chaima), "reached", true), false));

    assertThat(names(made)).containsExactly("Amina", "Bahar", "Chaima");
    assertThat(names(read(here.coach, bahar).getFirst())).containsExactly("Amina", "Bahar");
    assertThat(names(read(colleague, chaima).getFirst())).containsExactly("Chaima");
    assertThat(read(colleague, chaima).getFirst().data().participants()).containsExactly(chaima);
    assertThatThrownBy(() -> add(here.coach, false, chaima, "reached", true))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void keepsThoseWhomTheWriterNoLongerSeesWhenTheWriterCorrectsIt() {
    ContactMomentRow made =
        as(here.coach, () -> contacts.add(typed(Set.of(amina, bahar), "reached", true), false));
    coach(bahar, colleague);

    ContactMomentRow changed =
        as(
            here.coach,
            () ->
                contacts.change(made.id(), made.version(), typed(Set.of(amina), "reached", false)));

    assertThat(names(changed)).containsExactly("Amina");
    assertThat(changed.heldAt()).isEqualTo(made.heldAt());
    assertThat(read(colleague, bahar)).extracting(ContactMomentRow::id).contains(made.id());
    assertThat(read(colleague, bahar).getFirst().changeable()).isFalse();
    assertThatThrownBy(() -> as(colleague, () -> change(made, "content", "anders")))
        .isInstanceOf(NotAllowed.class);
    assertThat(as(here.coordinator, () -> change(changed, "content", "anders")).data().content())
        .isEqualTo("anders");
  }

  @Test
  void showsAPrivateOneToItsWriterAloneWhoeverAsksAndHowever() {
    ContactMomentRow shared = add(here.coach, false, amina, "reached", true);
    ContactMomentRow own = add(here.coach, true, amina, "reached", true, "content", "Zwaluwstaart");
    coach(amina, here.coach);

    assertThat(own.confidential()).isTrue();
    assertThat(read(here.coach, amina)).containsExactlyInAnyOrder(own, shared);
    assertThat(read(here.coordinator, amina))
        .extracting(ContactMomentRow::id)
        .containsExactly(shared.id());
    for (CurrentUser other : List.of(here.coordinator, colleague)) {
      assertThatThrownBy(() -> as(other, () -> contacts.get(own.id())))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(other, () -> change(own, "content", "gelezen")))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(other, () -> contacts.finishFollowUp(own.id(), own.version())))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> remove(other, own)).isInstanceOf(NotFound.class);
    }
    assertThat(as(here.coach, () -> contacts.get(own.id()))).isEqualTo(own);
    assertThat(everythingInTheDatabase())
        .contains(own.id().value().toString())
        .doesNotContain("Zwaluwstaart");
    assertThat(logOf(own)).isEmpty();
    assertThat(logOf(shared)).isNotEmpty();
  }

  @Test
  void hidesAPrivateOneFromItsWriterToWhileAnotherCoachesTheParticipant() {
    ContactMomentRow own = add(here.coach, true, amina, "reached", true, "content", "x");
    coach(amina, colleague);

    assertThatThrownBy(() -> as(here.coach, () -> contacts.get(own.id())))
        .isInstanceOf(NotFound.class);
    assertThat(read(colleague, amina)).isEmpty();

    coach(amina, here.coach);
    assertThat(read(here.coach, amina)).containsExactly(own);
  }

  @Test
  void keepsWhatItSaidBeforeItWasCorrectedOfBothKinds() {
    for (boolean confidential : List.of(false, true)) {
      String place = confidential ? "Ruurlo" : "Borculo";
      ContactMomentRow first =
          add(here.coach, confidential, amina, "reached", true, "content", "Werkt in " + place);
      ContactMomentRow second = as(here.coach, () -> change(first, "content", "In Neede."));
      ContactMomentRow third =
          as(here.coach, () -> change(second, "content", "In Neede.", "minutes", 5));
      ContactMomentRow last = as(here.coach, () -> change(third, "content", "In Eibergen."));

      assertThat(last.data().content()).isEqualTo("In Eibergen.");
      assertThat(last.confidential()).isEqualTo(confidential);
      assertThat(last.earlier())
          .extracting(EarlierText::text)
          .containsExactly("In Neede.", "Werkt in " + place);
      assertThat(last.earlier()).extracting(EarlierText::by).containsOnly("Jo Voorbeeld");
      assertThat(as(here.coach, () -> contacts.get(first.id()))).isEqualTo(last);
      assertThatThrownBy(() -> as(here.coach, () -> change(first, "content", "te laat")))
          .isInstanceOf(StaleVersion.class);
      assertThat(everythingInTheDatabase().contains(place)).isEqualTo(!confidential);
      remove(here.coach, last);
    }
  }

  @Test
  void isRemovedByItsWriterAndTheLogKeepsWhatWasShared() {
    ContactMomentRow shared = add(here.coach, false, amina, "reached", true, "content", "Fout");
    ContactMomentRow own = add(here.coach, true, amina, "reached", true, "content", "Ook fout");

    remove(here.coach, shared);
    remove(here.coach, own);

    assertThat(read(here.coach, amina)).isEmpty();
    assertThat(logOf(shared).getLast().before().get("content")).isEqualTo("Fout");
    assertThat(everythingInTheDatabase()).doesNotContain(own.id().value().toString());
  }

  @Test
  void isForWhoCoachesTheParticipantAndForWhoCoordinates() {
    add(here.coach, false, amina, "reached", true);
    CurrentUser both = rooms.colleague(here.tenant, "Bo Voorbeeld", JOBCOACH, TRAINER);
    GroupInput group = new GroupInput("Neede", "Zaal", null, null, 9, Set.of(both.subject()));
    ProgrammeId programme = here.programme("Proef").id();
    here.enrol(
        as(here.coordinator, () -> rooms.get(Groups.class).form(programme, group)).id(), amina);

    assertThat(as(both, () -> rooms.get(Participants.class).get(amina)).id()).isEqualTo(amina);
    for (CurrentUser other : List.of(both, colleague)) {
      assertThatThrownBy(() -> read(other, amina)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> add(other, false, amina, "reached", true))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> read(here.trainer, amina)).isInstanceOf(NotAllowed.class);
    assertThat(read(here.coordinator, amina)).hasSize(1);
  }

  @Test
  void saysWhatIsWrongAllAtOnce() {
    assertThat(
            problems(
                "participants",
                Set.of(),
                "heldAt",
                Instant.now().plus(Duration.ofHours(1)),
                "minutes",
                1441,
                "subject",
                "o".repeat(201),
                "followUp",
                "Bellen"))
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactly(
            "participants needed",
            "heldAt date.future",
            "minutes number.range",
            "followUpOn needed",
            "reached needed",
            "subject text.too-long");
    assertThat(
            problems(
                "participants", Set.of(amina), "reached", true, "followUpOn", TODAY.minusDays(1)))
        .extracting(Problem::code)
        .containsExactly("date.range");
    assertThat(
            problems(
                "participants", Set.of(amina), "reached", true, "pauseUntil", TODAY.plusYears(2)))
        .extracting(Problem::field)
        .containsExactly("pauseUntil");
  }

  @Test
  void isToFollowUntilSomebodySaysThatItIsDone() {
    for (boolean confidential : List.of(false, true)) {
      ContactMomentRow made =
          add(here.coach, confidential, amina, "reached", true, "followUpOn", TODAY);

      ContactMomentRow done =
          as(here.coach, () -> contacts.finishFollowUp(made.id(), made.version()));

      assertThat(made.awaitsFollowUp()).isTrue();
      assertThat(done.awaitsFollowUp()).isFalse();
      assertThat(done.followUpDone()).isEqualTo(TODAY);
      ContactMomentRow again = as(here.coach, () -> change(done, "followUpOn", TODAY.plusDays(1)));
      assertThat(again.awaitsFollowUp()).isTrue();
    }
  }

  @Test
  void movesAlongWithSomebodyWhoWasRegisteredTwiceAndTellsOnlyOfWhatIsShared() {
    ParticipantDetails twice = here.participant("Aminah", "Voorbeeld", here.coach);
    ContactMomentRow own = add(here.coach, true, twice.id(), "reached", true, "content", "Mijn");
    assertThat(preview(twice).moves().toString()).doesNotContain("contactmoment");
    ContactMomentRow shared = add(here.coach, false, twice.id(), "reached", true);
    MergePreview preview = preview(twice);
    assertThat(preview.moves().toString()).contains("één contactmoment");

    as(
        here.coordinator,
        () ->
            rooms
                .get(Duplicates.class)
                .merge(amina, twice.id(), Map.of("firstName", amina), preview.fingerprint()));

    assertThat(read(here.coach, amina))
        .extracting(ContactMomentRow::id)
        .containsExactlyInAnyOrder(own.id(), shared.id());
  }

  @Test
  void keepsSomebodyFromBeingRemovedWhenItIsSharedAndElseGoesAlong() {
    ParticipantDetails withShared = here.participant("Dunya", "Voorbeeld", here.coach);
    ParticipantDetails withOwn = here.participant("Esra", "Voorbeeld", here.coach);
    add(here.coach, false, withShared.id(), "reached", true);
    ContactMomentRow both =
        as(
            here.coach,
            () -> contacts.add(typed(Set.of(withOwn.id(), amina), "reached", true), true));
    ContactMomentRow own = add(here.coach, true, withOwn.id(), "reached", true);

    assertThatThrownBy(() -> removeParticipant(withShared))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal ->
                assertThat(refusal.problem().values().toString()).contains("één contactmoment"));
    removeParticipant(withOwn);

    assertThat(read(here.coach, amina)).extracting(ContactMomentRow::id).containsExactly(both.id());
    assertThatThrownBy(() -> as(here.coach, () -> contacts.get(own.id())))
        .isInstanceOf(NotFound.class);
  }

  private MergePreview preview(ParticipantDetails twice) {
    return as(here.coordinator, () -> rooms.get(Duplicates.class).preview(amina, twice.id()));
  }

  private void removeParticipant(ParticipantDetails who) {
    rooms.as(here.coordinator, () -> rooms.get(Duplicates.class).remove(who.id(), who.version()));
  }

  private List<Problem> problems(Object... named) {
    try {
      as(here.coach, () -> contacts.add(Records.of(ContactData.class, named), false));
    } catch (InvalidInput refusal) {
      return refusal.problems();
    }
    throw new AssertionError("Not refused");
  }

  private ContactMomentRow add(
      CurrentUser writer, boolean confidential, ParticipantId about, Object... named) {
    return as(writer, () -> contacts.add(typed(Set.of(about), named), confidential));
  }

  private ContactMomentRow change(ContactMomentRow seen, Object... named) {
    Object[] all =
        Stream.concat(Stream.of("heldAt", seen.heldAt(), "reached", true), Stream.of(named))
            .toArray();
    return contacts.change(seen.id(), seen.version(), typed(seen.data().participants(), all));
  }

  private static ContactData typed(Set<ParticipantId> about, Object... named) {
    Object[] all = Stream.concat(Stream.of("participants", about), Stream.of(named)).toArray();
    return Records.of(ContactData.class, all);
  }

  private void remove(CurrentUser user, ContactMomentRow seen) {
    rooms.as(user, () -> contacts.remove(seen.id(), seen.version()));
  }

  private List<ContactMomentRow> read(CurrentUser reader, ParticipantId about) {
    return as(reader, () -> contacts.of(about));
  }

  private static List<@Nullable String> names(ContactMomentRow row) {
    return row.names().values().stream().map(name -> name.first()).toList();
  }

  private void coach(ParticipantId participant, CurrentUser coach) {
    rooms.as(
        here.coordinator,
        () -> {
          Participants participants = rooms.get(Participants.class);
          ParticipantDetails now = participants.get(participant);
          ParticipantData data =
              Records.of(
                  ParticipantData.class,
                  "firstName",
                  now.data().firstName(),
                  "lastName",
                  now.data().lastName(),
                  "coach",
                  coach.subject());
          participants.change(participant, now.version(), data);
        });
  }

  private List<LoggedChange> logOf(ContactMomentRow contact) {
    Subject subject = Subject.of("contact-moment", contact.id().value());
    return as(here.coordinator, () -> rooms.get(ChangeLog.class).of(subject));
  }

  private String everythingInTheDatabase() {
    String tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";
    StringBuilder all = new StringBuilder();
    try (Connection connection = Postgres.shared().enterAsAdmin(here.tenant.database());
        Statement statement = connection.createStatement()) {
      for (String table : strings(statement, tables)) {
        String rows = "SELECT t::text FROM \"" + table + "\" t";
        all.append(String.join("\n", strings(statement, rows)));
      }
      return all.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> strings(Statement statement, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found.stream().collect(Collectors.toSet());
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return Objects.requireNonNull(rooms.ask(user, work));
  }
}
