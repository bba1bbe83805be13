package nl.powervrouwen.goals;

import static nl.powervrouwen.registry.Role.JOBCOACH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan that somebody takes along. */
@Tag("postgres")
class PlanPdfTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void isOnPaperInDutchAndBesideItInTheLanguageThatIsSpokenBest() {
    byte[] dutch = plan(here.coach, participant("Dari"));
    byte[] both = plan(here.coach, participant(" tigrinya "));

    assertThat(new String(dutch, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    // The second one has the letters of another script with it.
    assertThat(both.length).isGreaterThan(dutch.length + 2000);
  }

  @Test
  void isForWhoCoachesAndWhoCoordinates() {
    ParticipantId amina = participant("Turks");
    CurrentUser colleague = rooms.colleague(here.tenant, "Joost Voorbeeld", JOBCOACH);

    assertThat(plan(here.coordinator, amina)).isNotEmpty();
    assertThatThrownBy(() -> plan(colleague, amina)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> plan(here.trainer, amina)).isInstanceOf(NotAllowed.class);
  }

  private ParticipantId participant(String language) {
    ParticipantData data =
        Records.of(
            ParticipantData.class,
            "firstName",
            "Amina",
            "lastName",
            "Voorbeeld",
            "language",
            language,
            "coach",
            here.coach.subject());
    ParticipantId made =
        rooms.ask(here.coordinator, () -> rooms.get(Participants.class).register(data)).id();
    GoalData goal =
        Records.of(
            GoalData.class,
            "words",
            "Bij de politie werken",
            "kind",
            GoalKind.MAIN,
            "mostImportant",
            true);
    GoalRow row = rooms.ask(here.coach, () -> rooms.get(Goals.class).add(made, goal));
    GoalStepData step =
        Records.of(GoalStepData.class, "text", "Een dag meelopen", "owner", StepOwner.PARTICIPANT);
    rooms.ask(here.coach, () -> rooms.get(GoalSteps.class).add(row.id(), step));
    return made;
  }

  private byte[] plan(CurrentUser user, ParticipantId participant) {
    return rooms.ask(
        user,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            rooms.get(PlanPdf.class).write(participant, out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toByteArray();
        });
  }
}
