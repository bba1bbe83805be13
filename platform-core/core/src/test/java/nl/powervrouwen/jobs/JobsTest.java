package nl.powervrouwen.jobs;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Eventually;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class JobsTest {

  private static final Words TITLE = new Words("Lijst", "List");
  private static final JobWork.Made MADE = new JobWork.Made("lijst.txt", "text/plain");
  private static Rooms rooms;

  private CurrentUser me;

  @BeforeAll
  static void open() {
    rooms = Rooms.open();
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @BeforeEach
  void newTenant() {
    me = rooms.colleague(rooms.newTenant(), "Coby Voorbeeld", COORDINATOR);
  }

  private JobId start(JobWork work) {
    return rooms.ask(me, () -> rooms.get(Jobs.class).start(TITLE, work));
  }

  private JobRow row(JobId id) {
    return rooms.ask(me, () -> rooms.get(Jobs.class).get(id));
  }

  private JobRow ended(JobId id) {
    return when(id, JobState.DONE, JobState.FAILED, JobState.CANCELLED);
  }

  private JobRow when(JobId id, JobState... states) {
    return Eventually.becomes(
        "the job's state", () -> row(id), row -> List.of(states).contains(row.state()));
  }

  @Test
  void worksAsItsOwnerAndKeepsTheFile() throws Exception {
    JobId id =
        start(
            (control, out) -> {
              control.total(2);
              control.step();
              int seen =
                  rooms.get(Participants.class).find(ParticipantQuery.firstPage(10)).rows().size();
              out.write(("gezien: " + seen).getBytes(StandardCharsets.UTF_8));
              control.step();
              control.note(new Words("klaar", "ready"));
              return MADE;
            });
    JobRow row = ended(id);
    assertThat(row.state()).isEqualTo(JobState.DONE);
    assertThat(row.done()).isEqualTo(2);
    assertThat(row.notes()).containsExactly(new Words("klaar", "ready"));
    assertThat(row.file()).isEqualTo(new JobFile("lijst.txt", "text/plain", 9));
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    rooms.ask(
        me,
        () -> {
          rooms.get(Jobs.class).copyResult(id, copy);
          return true;
        });
    assertThat(copy.toString(StandardCharsets.UTF_8)).isEqualTo("gezien: 0");
  }

  @Test
  void isSeenByItsOwnerOnly() throws Exception {
    JobId id = start((control, out) -> MADE);
    ended(id);
    CurrentUser colleague = rooms.colleague(me.tenant(), "Tine Voorbeeld", COORDINATOR);
    CurrentUser elsewhere = rooms.colleague(rooms.newTenant(), "Coby Voorbeeld", COORDINATOR);
    for (CurrentUser other : List.of(colleague, elsewhere)) {
      assertThatThrownBy(() -> rooms.ask(other, () -> rooms.get(Jobs.class).get(id)))
          .isInstanceOf(NotFound.class);
      assertThat(rooms.<List<JobRow>>ask(other, () -> rooms.get(Jobs.class).mine())).isEmpty();
    }
  }

  @Test
  void stopsWhenItIsCancelledAndLeavesNoFile() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    JobId id =
        start(
            (control, out) -> {
              begun.countDown();
              while (true) {
                control.step();
              }
            });
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    rooms.as(me, () -> rooms.get(Jobs.class).cancel(id));
    JobRow row = ended(id);
    assertThat(row.state()).isEqualTo(JobState.CANCELLED);
    assertThat(row.file()).isNull();
  }

  @Test
  void saysWhyItFailedWithoutTheInnerWords() throws Exception {
    JobId id =
        start(
            (control, out) -> {
              throw new IllegalStateException("secret inner words");
            });
    JobRow row = ended(id);
    assertThat(row.state()).isEqualTo(JobState.FAILED);
    assertThat(row.toString()).contains("job.failed").doesNotContain("secret");
  }

  @Test
  void letsTwoOfOnePersonRunAndTheRestWaitInOrder() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    JobWork waiting =
        (control, out) -> {
          try {
            go.await(20, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return MADE;
        };
    List<JobId> ids = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ids.add(start(waiting));
    }
    assertThat(ids.subList(0, 2)).allMatch(id -> row(id).state() == JobState.RUNNING);
    assertThat(ids.subList(2, 10)).allMatch(id -> row(id).state() == JobState.WAITING);
    assertThatThrownBy(() -> start(waiting)).isInstanceOf(Conflict.class);
    rooms.as(me, () -> rooms.get(Jobs.class).cancel(ids.get(2)));
    go.countDown();
    assertThat(ended(ids.get(9)).state()).isEqualTo(JobState.DONE);
    assertThat(row(ids.get(2)).state()).isEqualTo(JobState.CANCELLED);
  }
}
