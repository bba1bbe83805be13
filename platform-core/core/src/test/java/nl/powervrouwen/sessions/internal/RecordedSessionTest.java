package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Set;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordedSessionTest {

  private static SessionFact session(@Nullable Integer number, Presence presence, int attended) {
    return new RecordedSession(
        "s",
        LocalDate.of(2026, 3, 3),
        "Gezondheid",
        number,
        null,
        null,
        Set.of(StatutoryHours.MAP),
        new Hours(120),
        presence,
        new Hours(attended));
  }

  @Test
  void refusesMoreThanThereWas() {
    assertThatThrownBy(() -> session(1, Presence.PRESENT, 121))
        .hasMessageEndingWith("more than there was");
    assertThatThrownBy(() -> session(1, Presence.NOT_RECORDED, 1))
        .hasMessage("Nobody attends who is NOT_RECORDED");
  }

  @Test
  void saysWhichPartItWas() {
    assertThat(session(4, Presence.PRESENT, 120).part()).hasValue(4);
    assertThat(session(null, Presence.PRESENT, 120).part()).isEmpty();
  }

  /** Rows with these facts stand in a browser's session, which a server may write down. */
  @Test
  void canBeWrittenDownAndReadAgain() throws IOException, ClassNotFoundException {
    SessionFact fact = session(4, Presence.PRESENT, 90);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(fact);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Object read = in.readObject();
      assertThat(read).isEqualTo(fact);
      assertThat(((SessionFact) read).countsFor()).containsExactly(StatutoryHours.MAP);
    }
  }
}
