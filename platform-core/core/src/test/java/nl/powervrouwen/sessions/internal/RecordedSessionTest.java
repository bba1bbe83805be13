package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.sessions.CountsFor;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
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
        CountsFor.whole(Set.of(StatutoryHours.MAP)),
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
  void countsWhatWasAttendedUpToTheShare() {
    CountsFor counts =
        new CountsFor(
            Set.of(StatutoryHours.MAP, StatutoryHours.LANGUAGE),
            Map.of(StatutoryHours.MAP, Hours.of(1)));
    assertThat(counts.counted(StatutoryHours.MAP, Hours.of(3))).isEqualTo(Hours.of(1));
    assertThat(counts.counted(StatutoryHours.MAP, new Hours(40))).isEqualTo(new Hours(40));
    assertThat(counts.counted(StatutoryHours.LANGUAGE, Hours.of(3))).isEqualTo(Hours.of(3));
    assertThat(counts.counted(StatutoryHours.PVT, Hours.of(3))).isEqualTo(Hours.NONE);
    assertThat(counts.lines())
        .extracting(Words::dutch)
        .containsExactly("MAP: praktische inzet, ten hoogste 1 uur", "Taal en KNM");
  }

  @Test
  void keepsWhatCountsInAColumnAndReadsWhatStoodThereBefore() {
    CountsFor counts =
        new CountsFor(
            Set.of(StatutoryHours.MAP, StatutoryHours.PVT),
            Map.of(StatutoryHours.MAP, new Hours(90)));
    assertThat(CountsForColumn.write(counts)).isEqualTo("MAP:90,PVT");
    assertThat(CountsForColumn.read("MAP:90,PVT")).isEqualTo(counts);
    assertThat(CountsForColumn.read("MAP,PVT"))
        .isEqualTo(CountsFor.whole(Set.of(StatutoryHours.MAP, StatutoryHours.PVT)));
    assertThat(CountsForColumn.read("")).isEqualTo(CountsFor.NONE);
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
