package nl.powervrouwen.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import nl.powervrouwen.sessions.Feed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTest {

  private static final URI SITE = URI.create("https://berkelland.example/agenda-abonnement/x.ics");

  private static final Feed.Entry SUMMER =
      new Feed.Entry(
          new UUID(1, 2),
          3,
          Instant.parse("2026-06-01T12:00:00Z"),
          Instant.parse("2026-07-06T07:30:00Z"),
          Instant.parse("2026-07-06T09:30:00Z"),
          false,
          "Groep Neede; de eerste, met een heel lange naam die niet op één regel past, echt waar",
          "Kulturhus, zaal 2",
          null);

  private static final Feed.Entry CANCELLED =
      new Feed.Entry(
          new UUID(1, 3),
          4,
          Instant.parse("2026-11-22T12:00:00Z"),
          Instant.parse("2026-12-07T08:30:00Z"),
          Instant.parse("2026-12-07T10:30:00Z"),
          true,
          "Groep Neede",
          null,
          "https://video.example/x?y=1");

  @Test
  void tellsTheTimeOnTheWallSummerAndWinterWithItsRules() {
    assertThat(lines(SUMMER, CANCELLED))
        .contains(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Amsterdam",
            "DTSTART;TZID=Europe/Amsterdam:20260706T093000",
            "DTEND;TZID=Europe/Amsterdam:20260706T113000",
            "DTSTART;TZID=Europe/Amsterdam:20261207T093000",
            "DTSTAMP:20260601T120000Z",
            "DTSTAMP:20261122T120000Z");
  }

  @Test
  void describesTheTimeZoneThatTheSessionsReferTo() {
    assertThat(lines(SUMMER))
        .containsSequence(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Amsterdam",
            "BEGIN:DAYLIGHT",
            "TZNAME:CEST",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "DTSTART:19960331T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZNAME:CET",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");
  }

  /** The rules in the file are written by hand; Java's come from the IANA database. */
  @ParameterizedTest
  @ValueSource(ints = {2026, 2030, 2040})
  void changesTheClockWhenJavaDoes(int year) {
    for (Month month : Month.values()) {
      LocalDateTime noon = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1).atTime(12, 0);
      LocalDateTime sunday = noon.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
      for (LocalDateTime moment : List.of(sunday.minusDays(1), sunday)) {
        assertThat(offset(moment)).isEqualTo(moment.atZone(DutchTime.ZONE).getOffset());
      }
    }
  }

  private static ZoneOffset offset(LocalDateTime moment) {
    Observance rule =
        Objects.requireNonNull(
            DutchTime.described().getApplicableObservance(moment.atZone(DutchTime.ZONE)));
    return rule.<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO).getOffset();
  }

  @Test
  void saysWhatIsCancelledAndWhatChanged() {
    assertThat(lines(CANCELLED))
        .contains(
            "STATUS:CANCELLED",
            "SEQUENCE:4",
            "UID:00000000-0000-0001-0000-000000000003@powervrouwen",
            "LOCATION:https://video.example/x?y=1",
            "URL:https://video.example/x?y=1");
    assertThat(lines(SUMMER))
        .contains("STATUS:CONFIRMED", "LOCATION:Kulturhus\\, zaal 2")
        .anyMatch(line -> line.startsWith("SUMMARY:Groep Neede\\; de eerste"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00eb", "\u0645", "\u12a0", "\ud83d\udc69", "x\u1e5d", "n"})
  void foldsLongLinesBetweenLettersByTheirOctets(String letter) throws Exception {
    String name = letter.repeat(60) + " einde";
    Feed.Entry entry =
        new Feed.Entry(
            new UUID(1, 4),
            0,
            Instant.EPOCH,
            Instant.parse("2027-02-01T08:30:00Z"),
            Instant.parse("2027-02-01T10:30:00Z"),
            false,
            name,
            name,
            null);
    byte[] file = ICalendar.write(new Feed(name, List.of(entry)), SITE);

    assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > 71)
        .noneMatch(line -> line.contains("\ufffd"));
    assertThat(new CalendarBuilder().build(new ByteArrayInputStream(file)).toString())
        .contains("SUMMARY:" + name, "LOCATION:" + name);
  }

  @Test
  void hasTheWayToTheSessionInTheCalendarOfAColleagueOnly() throws Exception {
    byte[] own = ICalendar.write(new Feed(null, List.of(CANCELLED)), SITE);

    assertThat(new CalendarBuilder().build(new ByteArrayInputStream(own)).toString())
        .contains("DESCRIPTION:https://berkelland.example/bijeenkomsten/" + CANCELLED.id());
    assertThat(lines(SUMMER, CANCELLED)).noneMatch(line -> line.startsWith("DESCRIPTION"));
  }

  @Test
  void writesTheSameCalendarAsTheSameFile() {
    assertThat(lines(SUMMER, CANCELLED)).isEqualTo(lines(SUMMER, CANCELLED));
  }

  @Test
  void canBeReadBackAlsoWhenEmpty() throws Exception {
    byte[] empty = ICalendar.write(new Feed(null, List.of()), SITE);

    assertThat(new String(empty, StandardCharsets.UTF_8)).contains("X-WR-CALNAME:Powervrouwen");
    assertThat(new CalendarBuilder().build(new ByteArrayInputStream(empty)).getComponents())
        .hasSize(1);
  }

  @Test
  void findsTheSecretInItsOwnAddressOnly() {
    assertThat(FeedAddress.path("abc")).isEqualTo("/agenda-abonnement/abc.ics");
    assertThat(FeedAddress.secret("/abc.ics")).contains("abc");
    assertThat(FeedAddress.secret("/abc")).isEmpty();
    assertThat(FeedAddress.secret(null)).isEmpty();
  }

  private static List<String> lines(Feed.Entry... entries) {
    byte[] file = ICalendar.write(new Feed("Groep Neede", List.of(entries)), SITE);
    return new String(file, StandardCharsets.UTF_8).lines().toList();
  }
}
