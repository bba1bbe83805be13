package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.internal.Presences.OfName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
  private static final Instant START = Instant.parse("2026-11-12T08:30:00Z");
  private static final Instant END = Instant.parse("2026-11-12T10:30:00Z");

  @Test
  void readsAnExportWithLinesAboutTheSessionAboveTheTable() {
    List<OfName> names =
        presences(
            """
            \uFEFFMeeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
            123 4567 8901,Groep Neede,11/12/2026 09:25:00 AM,11/12/2026 11:35:00 AM,,130,3

            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
            "Voorbeeld, Amina",,11/12/2026 09:20:00 AM,11/12/2026 10:00:00 AM,40,Yes
            "Voorbeeld, Amina",,11/12/2026 09:50:00 AM,11/12/2026 10:10:30 AM,21,Yes
            Sara (Sara Voorbeeld),,11/12/2026 10:00:00 AM,11/12/2026 11:35:00 AM,95,Yes
            """);

    assertThat(names)
        .containsExactly(
            new OfName(
                "Voorbeeld, Amina",
                40,
                Instant.parse("2026-11-12T08:20:00Z"),
                Instant.parse("2026-11-12T09:10:30Z")),
            new OfName(
                "Sara (Sara Voorbeeld)",
                90,
                Instant.parse("2026-11-12T09:00:00Z"),
                Instant.parse("2026-11-12T10:35:00Z")));
  }

  @Test
  void readsDutchHeadingsSemicolonsAndTwentyFourHours() {
    assertThat(
            presences(
                """
                Naam (oorspronkelijke naam);E-mail;Deelnametijd;Vertrektijd;Duur (minuten);Gast
                Amína;;12-11-2026 10:00:00;12-11-2026 10:45:59;46;Ja
                AMINA;;12-11-2026 11:00:00;12-11-2026 11:10:00;10;Ja
                """))
        .extracting(OfName::name, OfName::minutes)
        .containsExactly(tuple("Amína", 55));
  }

  @Test
  void addsDurationsUpToTheSessionWhenThereAreNoTimes() {
    assertThat(presences("Naam\tDuur (minuten)\nAmina\t70\nAmina\t80\nSara\t15\nBahar\t\n"))
        .extracting(OfName::minutes)
        .containsExactly(120, 15, null);
  }

  @Test
  void believesDurationsWhenAllTimesLieOutsideOfTheSession() {
    assertThat(
            presences(
                """
                Name,Join Time,Leave Time,Duration (Minutes)
                Amina,2026-11-12T01:00:00Z,2026-11-12T02:00:00Z,60
                """))
        .extracting(OfName::minutes)
        .containsExactly(60);
  }

  @Test
  void readsNamesThatSomebodyCopiedFromTheirScreen() {
    assertThat(presences("Amina Voorbeeld (Gast)\n\niPhone van Sara\nTine (Host, ik)\n"))
        .extracting(OfName::name)
        .containsExactly("Amina Voorbeeld", "iPhone van Sara", "Tine");
  }

  @Test
  void saysWhichLinesHaveNoNameAndWhichLineIsBroken() {
    ListReader.Content content =
        ListReader.read("Name,Duration (Minutes)\nAmina,5\n,10\n\u0007x,3\n", DAY);
    assertThat(content.ignored()).containsExactly(3, 4);

    assertRefused("Name,Duration\nAmina,5\n\"Sara,10\n", Problem.of("list", "list.broken", 3));
    assertRefused("Name,Duration\n\"Sa\"ra,10\n", Problem.of("list", "list.broken", 2));
  }

  @Test
  void refusesWhatIsTooBigOrHasNoNames() {
    assertRefused("a\n".repeat(1001), Problem.of("list", "list.too-big", 1024, 1000));
    assertRefused("é".repeat(600_000), Problem.of("list", "list.too-big", 1024, 1000));
    assertRefused("", Problem.of("list", "list.no-names"));
    assertRefused("Name,Duration\n", Problem.of("list", "list.no-names"));
    assertThat(ListReader.read("a\n".repeat(1000), DAY).appearances()).hasSize(1000);
  }

  @Test
  void refusesTheListOfAnotherDay() {
    String list = "Naam;Deelnametijd;Duur (minuten)\nAmina;5-11-2026 09:30;70\n";
    assertRefused(list, Problem.of("list", "list.other-day"));
    assertThat(presences(list + "Sara;12-11-2026 09:30;80\n"))
        .extracting(OfName::minutes)
        .containsExactly(0, 80);
    assertThat(presences("Naam;Duur (minuten)\nAmina;70\n"))
        .extracting(OfName::minutes)
        .containsExactly(70);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11/12/2026 09:31:05 AM",
        "12/11/2026 9:31:05 a.m.",
        "12-11-2026 09:31:05",
        "2026-11-12 9:31:05",
        "12.11.2026 09.31.05",
        "2026-11-12T08:31:05Z",
        "11/12/26, 9:31:05 AM",
        "12.11.26 09:31:05",
        "12 nov. 2026 om 09:31:05",
        "Nov 12, 2026, 9:31:05\u202fAM",
        "\u200e12-11-2026 09:31:05",
        "2026-11-12 08:31:05 UTC",
        "09:31:05"
      })
  void readsTimesAsPeopleWriteThem(String text) {
    assertThat(new ListClock(DAY).read(text)).isEqualTo(Instant.parse("2026-11-12T08:31:05Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gisteren",
        "31/31/2026 09:00",
        "25:00",
        "12-11-2026",
        "12 foo 2026 09:31",
        "09:31 EST"
      })
  void readsNoTimeWhereThereIsNone(String text) {
    ListClock clock = new ListClock(DAY);

    assertThat(clock.read("09:31:05")).isNotNull();
    assertThat(clock.read(text)).isNull();
  }

  @Test
  void knowsNoonAndMidnight() {
    assertThat(new ListClock(DAY).read("12:05 PM"))
        .isEqualTo(Instant.parse("2026-11-12T11:05:00Z"));
    assertThat(new ListClock(DAY).read("12:05 AM"))
        .isEqualTo(Instant.parse("2026-11-11T23:05:00Z"));
  }

  private static List<OfName> presences(String text) {
    return new Presences(START, END).of(ListReader.read(text, DAY).appearances());
  }

  private static void assertRefused(String text, Problem problem) {
    assertThatThrownBy(() -> ListReader.read(text, DAY))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.problems()).containsExactly(problem));
  }
}
