package nl.powervrouwen.coaching;

import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ContactDraftsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final ContactDrafts drafts = rooms.get(ContactDrafts.class);
  private final CurrentUser colleague = rooms.colleague(here.tenant, "Joost Voorbeeld", JOBCOACH);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();
  private final ParticipantId bahar = here.participant("Bahar", "Voorbeeld", here.coach).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void keepsTheLastThatWasTypedAtEachParticipant() {
    keep(amina, "Half");
    keep(bahar, "Bij een ander");
    keep(amina, "Half een zin\nen verder");

    assertThat(all(here.coach))
        .extracting(draft -> draft.data().content())
        .containsExactly("Half een zin\nen verder", "Bij een ander");
    ContactDraftRow draft = about(here.coach, amina).orElseThrow();
    assertThat(draft.confidential()).isTrue();
    assertThat(draft.name().first()).isEqualTo("Amina");
    assertThat(draft.lastDay()).isEqualTo(TODAY.plusDays(14));
  }

  @Test
  void isNobodyElses() {
    keep(amina, "Zwaluwstaart");

    assertThat(all(here.coordinator)).isEmpty();
    assertThat(about(here.coordinator, amina)).isEmpty();
    assertThat(about(colleague, amina)).isEmpty();
    rooms.as(here.coordinator, () -> drafts.forget(amina));
    assertThat(about(here.coach, amina)).isPresent();
    assertThatThrownBy(() -> all(here.trainer)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(colleague, () -> drafts.keep(amina, typed("Van mij"), false)))
        .isInstanceOf(NotFound.class);
    assertThat(run("UPDATE contact_draft SET kept_at = kept_at WHERE sealed::text LIKE '%Zwaluw%'"))
        .isZero();
  }

  @Test
  void goesWhenItIsSavedOrGivenUp() {
    keep(amina, "Weg");
    keep(bahar, "Blijft");

    rooms.as(here.coach, () -> drafts.forget(amina));

    assertThat(all(here.coach)).extracting(ContactDraftRow::participant).containsExactly(bahar);
  }

  @Test
  void endsAfterFourteenDays() {
    keep(amina, "Lang geleden");
    keep(bahar, "Op de laatste dag");
    move(amina, "14 days 1 minute");
    move(bahar, "13 days 23 hours");

    assertThat(about(here.coach, amina)).isEmpty();
    assertThat(all(here.coach)).extracting(ContactDraftRow::participant).containsExactly(bahar);
    assertThat(run("UPDATE contact_draft SET kept_at = kept_at")).isEqualTo(1);
  }

  @Test
  void refusesMoreThanCanEverBeSaved() {
    assertThatThrownBy(() -> keep(amina, "o".repeat(40_001))).isInstanceOf(InvalidInput.class);
    keep(amina, "o".repeat(10_000));
    assertThat(about(here.coach, amina)).isPresent();
  }

  private void keep(ParticipantId about, String content) {
    assertThat(as(here.coach, () -> drafts.keep(about, typed(content), true)).data().content())
        .isEqualTo(content);
  }

  private static ContactData typed(String content) {
    return Records.of(ContactData.class, "participants", Set.of(), "content", content);
  }

  private List<ContactDraftRow> all(CurrentUser user) {
    return as(user, drafts::all);
  }

  private Optional<ContactDraftRow> about(CurrentUser user, ParticipantId participant) {
    return as(user, () -> drafts.about(participant));
  }

  private void move(ParticipantId participant, String back) {
    run(
        "UPDATE contact_draft SET kept_at = kept_at - interval '"
            + back
            + "' WHERE participant_id = '"
            + participant.value()
            + "'");
  }

  private int run(String sql) {
    try (Connection connection = Postgres.shared().enterAsAdmin(here.tenant.database());
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return Objects.requireNonNull(rooms.ask(user, work));
  }
}
