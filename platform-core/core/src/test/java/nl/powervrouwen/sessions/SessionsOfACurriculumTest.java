package nl.powervrouwen.sessions;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.outcomes.HoursTotal;
import nl.powervrouwen.outcomes.Progress;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.internal.SomeCurriculum;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A series of parts that are planned for two and a half hours, of which one counts for the MAP. */
@Tag("postgres")
class SessionsOfACurriculumTest {

  private static final Rooms rooms = Rooms.open();
  private static final Curriculum WHOLE = SomeCurriculum.of("1", 6);
  private static final Curriculum IN_PART =
      SomeCurriculum.counting(Duration.ofMinutes(150), Hours.of(1), 2);

  private final Municipality here = new Municipality(rooms);
  private final GroupId group = here.group("Groep Neede", 15).id();
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", null).id();

  @BeforeAll
  static void load() {
    rooms.get(ModuleRegistry.class).add(IN_PART);
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  private List<SessionDetails> planned() {
    LocalDate start = TODAY.minusWeeks(3);
    PlanSeries plan =
        new PlanSeries(
            "voorbeeldplan",
            "1",
            start,
            start.getDayOfWeek(),
            LocalTime.of(9, 30),
            LocalTime.of(13, 0),
            Channel.ROOM,
            "Zaal",
            null);
    Series series = rooms.get(Series.class);
    return rooms.ask(
        here.trainer, () -> series.apply(group, plan, series.preview(group, plan).fingerprint()));
  }

  @Test
  void countsWhatWasAttendedUpToTheShareOfEachSession() {
    here.enrol(group, amina);
    List<SessionDetails> sessions = planned();
    record(sessions.getFirst(), Attendance.PRESENT);
    record(sessions.getLast(), new Attendance(Presence.PRESENT, 40, Channel.ROOM, null, null));

    assertThat(sessions).extracting(SessionDetails::minutes).containsExactly(150, 150);
    HoursTotal map = map();
    assertThat(map.exact()).isEqualTo(new Hours(100));
    assertThat(map.sessions()).hasSize(2);
  }

  @Test
  void keepsTheShareThatItWasPlannedWithWhenTheModuleSaysOtherwiseOrIsGone() {
    here.enrol(group, amina);
    record(planned().getFirst(), Attendance.PRESENT);
    rooms.get(ModuleRegistry.class).remove(IN_PART);
    try {
      assertThat(map().exact()).isEqualTo(Hours.of(1));
      rooms.get(ModuleRegistry.class).add(WHOLE);
      assertThat(map().exact()).isEqualTo(Hours.of(1));
    } finally {
      rooms.get(ModuleRegistry.class).remove(WHOLE);
      rooms.get(ModuleRegistry.class).add(IN_PART);
    }
  }

  @Test
  void tellsWhatTheWriterWroteOnPaperInBothLanguagesAndNothingOfParticipants() throws IOException {
    here.enrol(group, amina);
    SessionDetails first = planned().getFirst();
    PrintedLists lists = rooms.get(PrintedLists.class);

    assertThat(text(rooms.ask(here.trainer, () -> lists.sessionPlan(first.id(), dutch()))))
        .contains("Draaiboek", "Groep Neede", "Deel 1 van 1", "9.30–12.00 uur", "Zaal")
        .contains("MAP: praktische inzet, ten hoogste 1 uur", "Doel.", "Kaartjes", "Oefen thuis.")
        .doesNotContain("Amina", "Deel 2 van 1");
    assertThat(text(rooms.ask(here.coordinator, () -> lists.seriesPlan(group, Locale.ENGLISH))))
        .contains("Session plan", "Part 1 of 1", "Part 2 of 1", "at most 1 hour", "Cards")
        .contains("Practise at home.")
        .doesNotContain("Amina");
    assertThatThrownBy(
            () -> rooms.ask(here.otherTrainer, () -> lists.sessionPlan(first.id(), dutch())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rooms.ask(here.otherTrainer, () -> lists.seriesPlan(group, dutch())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void saysOfASessionWhatTheWriterSaysOfItsPart() {
    SessionDetails first = planned().getFirst();
    CurriculumPart part =
        rooms.ask(here.coach, () -> rooms.get(Sessions.class).part(first.id())).orElseThrow();
    assertThat(part).isEqualTo(IN_PART.parts().getFirst());
  }

  private static Locale dutch() {
    return Locale.of("nl");
  }

  private void record(SessionDetails session, Attendance attendance) {
    AttendanceRecording recording = rooms.get(AttendanceRecording.class);
    rooms.ask(here.trainer, () -> recording.record(session.id(), amina, 0, attendance));
  }

  private HoursTotal map() {
    return rooms
        .ask(here.coordinator, () -> rooms.get(Progress.class).hoursOf(amina, null, null))
        .totals()
        .stream()
        .filter(total -> total.kind().equals(StatutoryHours.MAP))
        .findFirst()
        .orElseThrow();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
