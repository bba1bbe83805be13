package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class CoachTransfersTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final CoachTransfers transfers = rooms.get(CoachTransfers.class);
  private final Participants participants = rooms.get(Participants.class);
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
  void keepsWhoCoachedSinceWhenUntilWhenAndWhoSaidSo() {
    change(amina, null);
    change(amina, colleague);
    change(amina, colleague);

    List<CoachPeriodRow> history = history(here.coordinator, amina);
    assertThat(history)
        .extracting(CoachPeriodRow::coachName)
        .containsExactly("Joost Voorbeeld", null, "Jo Voorbeeld");
    assertThat(history).extracting(CoachPeriodRow::setBy).containsOnly("Coby Voorbeeld");
    assertThat(history.getFirst().until()).isNull();
    assertThat(history.get(1).until()).isEqualTo(history.getFirst().from());
    assertThat(history.get(2).until()).isEqualTo(history.get(1).from());
    assertThat(history.get(2).from()).isNotNull();
  }

  @Test
  void saysThatTheBeginIsNotKnownOfWhoWasCoachedBeforeItWasWrittenDown() {
    // As the migration writes those who stood there.
    sql(
        "UPDATE coach_period SET began_at = NULL, set_by = NULL, set_by_name = NULL"
            + " WHERE participant_id = '%s'",
        amina);
    change(amina, colleague);

    CoachPeriodRow first = history(here.coordinator, amina).getLast();
    assertThat(first.from()).isNull();
    assertThat(first.setBy()).isNull();
    assertThat(first.coachName()).isEqualTo("Jo Voorbeeld");
    assertThat(first.until()).isNotNull();
  }

  @Test
  void movesAllOfACoachWithWhatIsDueAndANote() {
    contact(amina, "followUpOn", TODAY, "followUp", "Bellen");
    contact(bahar, "followUpOn", TODAY.plusDays(3));
    TransferData all = all(here.coach, colleague);
    TransferPreview preview = preview(here.coordinator, all);

    assertThat(preview.participants()).extracting(ParticipantRow::id).containsExactly(amina, bahar);
    assertThat(preview.openWork()).extracting(Words::dutch).containsExactly("2 opvolgingen");
    assertThat(due(colleague)).isEmpty();
    assertThat(transfer(here.coordinator, all, preview)).isEqualTo(2);

    assertThat(due(colleague)).containsExactly("Bellen");
    assertThat(due(here.coach)).isEmpty();
    assertThat(names(colleague)).containsExactly("Amina", "Bahar", "Chaima");
    assertThat(names(here.coach)).isEmpty();
    HandOver told = ask(colleague, transfers::unseen).getFirst();
    assertThat(told.by()).isEqualTo("Coby Voorbeeld");
    assertThat(told.reason()).isEqualTo("Langdurig ziek");
    assertThat(told.note()).isEqualTo("Let op:\nbellen na tienen.");
    assertThat(told.participants()).extracting(ParticipantRow::id).containsExactly(amina, bahar);
    CoachPeriodRow now = history(colleague, amina).getFirst();
    assertThat(now.note()).isEqualTo("Let op:\nbellen na tienen.");
    assertThat(now.reason()).isEqualTo("Langdurig ziek");
    LoggedChange logged = log(amina).getLast();
    assertThat(logged.action()).isEqualTo("transfer");
    assertThat(logged.reason()).isEqualTo("Langdurig ziek");
    assertThat(logged.before().get("coach")).isEqualTo(here.coach.subject());
    assertThat(logged.after().get("coach")).isEqualTo(colleague.subject());
  }

  @Test
  void tellsTheNewCoachUntilTheyHaveSeenIt() {
    TransferData one = one(amina, colleague);
    transfer(here.coach, one, preview(here.coach, one));
    TransferId id = ask(colleague, transfers::unseen).getFirst().id();

    assertThatThrownBy(() -> rooms.as(here.coach, () -> transfers.seen(id)))
        .isInstanceOf(NotFound.class);
    rooms.as(colleague, () -> transfers.seen(id));

    assertThat(ask(colleague, transfers::unseen)).isEmpty();
    assertThat(history(colleague, amina).getFirst().note()).isNotNull();
    assertThatThrownBy(() -> rooms.as(colleague, () -> transfers.seen(id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void doesNothingWhenAnythingChangedSinceThePreview() {
    TransferData all = all(here.coach, colleague);
    TransferPreview preview = preview(here.coordinator, all);
    contact(amina, "followUpOn", TODAY);

    assertThatThrownBy(() -> transfer(here.coordinator, all, preview))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> assertThat(refusal.problem().code()).isEqualTo(Code.TRANSFER_CHANGED));
    assertThat(names(here.coach)).containsExactly("Amina", "Bahar");

    TransferPreview again = preview(here.coordinator, all);
    change(bahar, colleague);
    assertThatThrownBy(() -> transfer(here.coordinator, all, again)).isInstanceOf(Conflict.class);
    assertThat(names(here.coach)).containsExactly("Amina");
  }

  @Test
  void isDoneByOneOfTwoWhoDoItAtOnce() throws Exception {
    CurrentUser third = rooms.colleague(here.tenant, "Jan Voorbeeld", JOBCOACH);
    CurrentUser other = rooms.colleague(here.tenant, "Cor Voorbeeld", COORDINATOR);
    TransferData toColleague = all(here.coach, colleague);
    TransferData toThird = all(here.coach, third);
    TransferPreview one = preview(here.coordinator, toColleague);
    TransferPreview two = preview(other, toThird);
    CountDownLatch both = new CountDownLatch(2);

    List<String> done;
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      Future<String> first =
          pool.submit(() -> outcome(both, () -> transfer(here.coordinator, toColleague, one)));
      Future<String> second = pool.submit(() -> outcome(both, () -> transfer(other, toThird, two)));
      done = List.of(first.get(), second.get());
    }

    assertThat(done).containsExactlyInAnyOrder("2", "Conflict");
    assertThat(history(here.coordinator, amina)).hasSize(2);
    assertThat(names(here.coach)).isEmpty();
  }

  @Test
  void isForWhoCoachesAndForWhoCoordinates() {
    CurrentUser third = rooms.colleague(here.tenant, "Jan Voorbeeld", JOBCOACH);
    assertThatThrownBy(() -> preview(colleague, one(amina, third))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> preview(colleague, all(here.coach, third)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> preview(here.trainer, one(amina, third)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> history(colleague, amina)).isInstanceOf(NotFound.class);
    Municipality elsewhere = new Municipality(rooms);
    assertThatThrownBy(() -> preview(elsewhere.coordinator, one(amina, elsewhere.coach)))
        .isInstanceOf(NotFound.class);
    assertThat(preview(here.coach, one(amina, third)).participants()).hasSize(1);
  }

  @Test
  void asksForOneOrAllForAJobCoachAndForAReason() {
    CurrentUser was = rooms.colleague(here.tenant, "Was Voorbeeld", JOBCOACH);
    rooms.as(
        Rooms.user(here.tenant, "Was Voorbeeld", COORDINATOR),
        () -> rooms.get(Staff.class).greet());

    assertThat(refused(new TransferData(null, null, colleague.subject(), "x", null)))
        .containsExactly(Code.TRANSFER_WHO);
    assertThat(refused(new TransferData(amina, here.coach.subject(), null, "x", null)))
        .containsExactly(Code.TRANSFER_WHO, Code.NEEDED);
    assertThat(refused(one(amina, here.trainer))).containsExactly(Code.STAFF_NO_COACH);
    assertThat(refused(one(amina, was))).as("lost the role").containsExactly(Code.STAFF_NO_COACH);
    assertThat(refused(all(here.coach, here.coach))).containsExactly(Code.TRANSFER_SAME);
    assertThatThrownBy(() -> preview(here.coordinator, one(amina, here.coach)))
        .isInstanceOf(Conflict.class);
    TransferData silent = Records.with(one(amina, colleague), "reason", " ");
    TransferPreview seen = preview(here.coordinator, silent);
    assertThatThrownBy(() -> transfer(here.coordinator, silent, seen))
        .isInstanceOf(InvalidInput.class);
    assertThat(names(here.coach)).containsExactly("Amina", "Bahar");
  }

  @Test
  void keepsTheHistoryOfBothWhenTwoBecomeOne() {
    ParticipantDetails twice = here.participant("Amina", "Voorbeeld-Twee", here.coach);
    TransferData moved = one(twice.id(), colleague);
    transfer(here.coordinator, moved, preview(here.coordinator, moved));
    Duplicates duplicates = rooms.get(Duplicates.class);
    MergePreview merge = ask(here.coordinator, () -> duplicates.preview(amina, twice.id()));
    assertThat(merge.moves())
        .extracting(Words::dutch)
        .containsExactly("één overdracht met een notitie");

    rooms.as(
        here.coordinator,
        () -> duplicates.merge(amina, twice.id(), choices(merge, amina), merge.fingerprint()));

    List<CoachPeriodRow> history = history(here.coordinator, amina);
    assertThat(history).hasSize(3);
    assertThat(history.stream().filter(one -> one.until() == null))
        .extracting(CoachPeriodRow::coachName)
        .containsExactly("Jo Voorbeeld");
    assertThat(ask(colleague, transfers::unseen)).isEmpty();
  }

  @Test
  void tellsWhoMayRegisterThatSomebodyIsThereAndWhomToAsk() {
    KnownElsewhere found = elsewhere(here.coach, "chaima voorbeeld").getFirst();
    assertThat(found.id()).isEqualTo(chaima);
    assertThat(Objects.requireNonNull(found.coach()).displayName()).isEqualTo("Joost Voorbeeld");
    here.participant("Dilan", "Voorbeeld", null);
    assertThat(elsewhere(here.coach, "Dilan Voorbeeld").getFirst().coach()).isNull();

    for (String vague : List.of("chaima", "voorbeeld", "chai voor", "chaima voorb", " ", "-")) {
      assertThat(elsewhere(here.coach, vague)).as(vague).isEmpty();
    }
    assertThat(elsewhere(here.coach, "amina voorbeeld")).as("whom they see").isEmpty();
    assertThat(elsewhere(here.coordinator, "chaima voorbeeld")).isEmpty();
    assertThatThrownBy(() -> elsewhere(here.trainer, "chaima voorbeeld"))
        .isInstanceOf(NotAllowed.class);
    Municipality other = new Municipality(rooms);
    assertThat(elsewhere(other.coach, "chaima voorbeeld")).isEmpty();
  }

  private List<KnownElsewhere> elsewhere(CurrentUser user, String name) {
    return ask(user, () -> participants.elsewhere(name));
  }

  private static Map<String, ParticipantId> choices(MergePreview merge, ParticipantId kept) {
    return merge.differing().stream().collect(Collectors.toMap(field -> field, field -> kept));
  }

  private List<String> refused(TransferData typed) {
    try {
      preview(here.coordinator, typed);
      return List.of();
    } catch (InvalidInput refusal) {
      return codes(refusal.problems());
    }
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  private static String outcome(CountDownLatch both, Callable<Integer> work) throws Exception {
    both.countDown();
    both.await();
    try {
      return work.call().toString();
    } catch (Conflict refused) {
      return "Conflict";
    }
  }

  private TransferPreview preview(CurrentUser user, TransferData typed) {
    return ask(user, () -> transfers.preview(typed));
  }

  private int transfer(CurrentUser user, TransferData typed, TransferPreview seen) {
    return ask(user, () -> transfers.transfer(typed, seen.fingerprint()));
  }

  private static TransferData one(ParticipantId participant, CurrentUser to) {
    return new TransferData(participant, null, to.subject(), "Verhuisd", "Spreekt Dari.");
  }

  private static TransferData all(CurrentUser from, CurrentUser to) {
    return new TransferData(
        null, from.subject(), to.subject(), "Langdurig ziek", "Let op:\r\nbellen na tienen.");
  }

  private List<CoachPeriodRow> history(CurrentUser user, ParticipantId participant) {
    return ask(user, () -> transfers.history(participant));
  }

  private List<@Nullable String> due(CurrentUser user) {
    return ask(user, contacts::dueFollowUps).stream()
        .<@Nullable String>map(row -> row.data().followUp())
        .toList();
  }

  private List<@Nullable String> names(CurrentUser user) {
    return ask(user, () -> participants.find(ParticipantQuery.firstPage(50))).rows().stream()
        .<@Nullable String>map(row -> row.data().firstName())
        .toList();
  }

  private List<LoggedChange> log(ParticipantId id) {
    Subject subject = Subject.about(id.value(), "participant", id.value());
    return ask(here.coordinator, () -> rooms.get(ChangeLog.class).of(subject));
  }

  private void contact(ParticipantId about, Object... named) {
    Object[] all =
        Stream.concat(Stream.of("participants", Set.of(about), "reached", true), Stream.of(named))
            .toArray();
    rooms.as(here.coach, () -> contacts.add(Records.of(ContactData.class, all), false));
  }

  private void change(ParticipantId id, @Nullable CurrentUser coach) {
    ParticipantDetails seen = ask(here.coordinator, () -> participants.get(id));
    rooms.as(
        here.coordinator,
        () ->
            participants.change(
                id,
                seen.version(),
                Records.with(seen.data(), "coach", coach == null ? null : coach.subject())));
  }

  private void sql(String sql, ParticipantId id) {
    try (Connection connection = Postgres.shared().enterAsAdmin(here.tenant.database());
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(String.format(sql, id.value()))).isPositive();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T ask(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
